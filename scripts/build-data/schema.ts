/** Frictionless Table Schema: what the columns of each table hold. */
import type { Field, ForeignKey, Schema } from '../../src/data/data-package.ts';
import { EDITIONS } from './editions.ts';

/** Shape of the codes of each edition. */
const CODE_PATTERNS: { readonly [edition: string]: string } = {
  'isco-08': '[0-9]{1,4}',
  'isco-88': '[0-9]{1,4}',
  'soc-2010': '[1-9][0-9]-[0-9]{4}',
  'soc-2018': '[1-9][0-9]-[0-9]{4}',
  'soc-hybrid-2019': '[1-9][0-9]-[0-9]{4}',
  'onet-soc-2019': '[1-9][0-9]-[0-9]{4}\\.[0-9]{2}',
};
const EDITION_NAMES = EDITIONS.map(({ edition }) => edition);

const field = (name: string, description: string, constraints: Field['constraints'] = {}): Field => ({
  name,
  type: 'string',
  description,
  constraints,
});
const text = (name: string, description: string): Field => field(name, description, { required: true });
const optional = (name: string, description: string): Field => field(name, description);
const oneOf = (name: string, description: string, values: readonly string[]): Field =>
  field(name, description, { required: true, enum: values });
const mark = (name: string, description: string): Field => field(name, description, { enum: ['yes'] });
const code = (name: string, description: string, edition: string): Field =>
  field(name, description, { required: true, pattern: CODE_PATTERNS[edition] ?? '' });

/** Name of the resource that describes a table: `isco-08/index.tsv` is `isco-08-index`. */
export function resourceName(path: string): string {
  return path
    .replace(/\.tsv$/, '')
    .replaceAll('/', '-')
    .replaceAll('_', '-to-');
}

/** A reference from `fields` of a table to `to` of another table, named by its path; no path means itself. */
function refers(fields: readonly string[], path: string, to: readonly string[]): ForeignKey {
  return { fields, reference: { resource: path === '' ? '' : resourceName(path), fields: to } };
}
const refersToCode = (column: string, edition: string): ForeignKey =>
  refers([column], `${edition}/categories.tsv`, ['code']);

function categories(edition: string): Schema {
  return {
    fields: [
      code('code', 'Code of the category.', edition),
      oneOf('level', 'Level, 1 is the broadest.', ['1', '2', '3', '4']),
      field('parent', 'Code of the category one level up; empty at the top.', {
        pattern: CODE_PATTERNS[edition] ?? '',
      }),
      text('title', 'Title in English.'),
      field('skill_levels', 'ISCO skill levels that the group text states, joined by a bar.', {
        pattern: '[1-4](\\|[1-4])*',
      }),
      mark('residual', '`yes` for a residual category.'),
    ],
    primaryKey: ['code'],
    foreignKeys: [refers(['parent'], '', ['code'])],
  };
}

function directMatchTitles(edition: string): Schema {
  return {
    fields: [text('title', 'Job title.'), code('code', 'Code of the detailed occupation.', edition)],
    foreignKeys: [refersToCode('code', edition)],
  };
}

function correspondence(source: string, target: string): Schema {
  return {
    fields: [
      code('source', `Code in ${source}.`, source),
      code('target', `Code in ${target}.`, target),
      oneOf('relation', 'How the two relate, read from source to target; worked out from the links.', [
        'equal',
        'split',
        'merge',
        'partial',
      ]),
      mark('source_part', '`yes` where the publisher marks that only part of the source is meant.'),
      mark('target_part', '`yes` where the publisher marks that only part of the target is meant.'),
    ],
    primaryKey: ['source', 'target'],
    foreignKeys: [refersToCode('source', source), refersToCode('target', target)],
  };
}

function changeLog(older: string, newer: string): Schema {
  const types = ['RC1', 'RC2', 'RC3.1', 'RC3.2', 'RC4.1', 'RC4.2', 'RC5', 'VC1', 'VC2'];
  return {
    fields: [
      field('older', `Code in ${older}; empty for a creation.`, { pattern: CODE_PATTERNS[older] ?? '' }),
      field('newer', `Code in ${newer}; empty for a deletion.`, { pattern: CODE_PATTERNS[newer] ?? '' }),
      oneOf('type', 'Type of change in the GSIM typology.', types),
    ],
    primaryKey: ['older', 'newer', 'type'],
    foreignKeys: [refersToCode('older', older), refersToCode('newer', newer)],
  };
}

const EDITION_LIST: Schema = {
  fields: [
    oneOf('edition', 'Identifier of the edition.', EDITION_NAMES),
    text('name', 'Short name.'),
    text('full_name', 'Full name.'),
    oneOf('family', 'Series of editions.', ['isco', 'soc']),
    text('publisher', 'Publisher.'),
    field('valid_from', 'First year of use.', { required: true, pattern: '[0-9]{4}' }),
    field('valid_to', 'Last year of use; empty while in force.', { pattern: '[0-9]{4}' }),
  ],
  primaryKey: ['edition'],
};

const LEVELS: Schema = {
  fields: [
    oneOf('edition', 'Edition.', EDITION_NAMES),
    oneOf('level', 'Level, 1 is the broadest.', ['1', '2', '3', '4']),
    text('name', 'Name of a category at this level.'),
    field('count', 'Number of categories at this level.', { required: true, pattern: '[1-9][0-9]*' }),
  ],
  primaryKey: ['edition', 'level'],
  foreignKeys: [refers(['edition'], 'editions.tsv', ['edition'])],
};

const ERRATA: Schema = {
  fields: [
    oneOf('edition', 'Edition.', EDITION_NAMES),
    text('code', 'Code of the category.'),
    text('field', 'What is affected.'),
    optional('printed', 'As printed.'),
    optional('corrected', 'As our tables have it.'),
    text('note', 'The publication, and what was done.'),
  ],
  primaryKey: ['edition', 'code', 'field', 'printed'],
};

const VARIANT_SCHEMAS: { readonly [path: string]: Schema } = {
  'variants/variants.tsv': {
    fields: [
      text('variant', 'Identifier of the variant.'),
      text('title', 'Title.'),
      oneOf('edition', 'Edition that it regroups.', EDITION_NAMES),
      oneOf('status', '`reconstructed` where the membership was put together from other sources.', [
        'official',
        'reconstructed',
      ]),
      text('source', 'Publisher and document.'),
      optional('note', 'Note.'),
    ],
    primaryKey: ['variant'],
    foreignKeys: [refers(['edition'], 'editions.tsv', ['edition'])],
  },
  'variants/groups.tsv': {
    fields: [
      text('variant', 'Variant.'),
      text('group', 'Identifier of the group within the variant.'),
      text('title', 'Title.'),
      optional('note', 'Note.'),
    ],
    primaryKey: ['variant', 'group'],
    foreignKeys: [refers(['variant'], 'variants/variants.tsv', ['variant'])],
  },
  'variants/members.tsv': {
    fields: [
      text('variant', 'Variant.'),
      text('group', 'Group.'),
      code('code', 'Member, in ISCO-08.', 'isco-08'),
    ],
    primaryKey: ['variant', 'group', 'code'],
    foreignKeys: [
      refers(['variant', 'group'], 'variants/groups.tsv', ['variant', 'group']),
      refersToCode('code', 'isco-08'),
    ],
  },
};

const ISCO_08_SCHEMAS: { readonly [file: string]: Schema } = {
  'index.tsv': {
    fields: [
      text('title', 'Job title as the ILO index prints it.'),
      field('code', 'Unit group.', { required: true, pattern: '[0-9]{4}' }),
      field('isco_88', 'ISCO-88 code that the entry had; above unit level it is padded with zeros.', {
        required: true,
        pattern: '[0-9]{4}',
      }),
    ],
    foreignKeys: [refersToCode('code', 'isco-08')],
  },
  'exclusions.tsv': {
    fields: [
      field('code', 'Unit group that excludes the occupation.', { required: true, pattern: '[0-9]{4}' }),
      text('title', 'The excluded occupation.'),
      field('target', 'Unit group where it belongs.', { required: true, pattern: '[0-9]{4}' }),
      optional('printed', 'The target as printed, only where that is an erratum.'),
    ],
    primaryKey: ['code', 'title'],
    foreignKeys: [refersToCode('code', 'isco-08'), refersToCode('target', 'isco-08')],
  },
};

const CODING_SCHEMAS: { readonly [path: string]: Schema } = {
  'coding/abbreviations.tsv': {
    fields: [
      text('abbreviation', 'Word cut short, without its dot.'),
      text('language', 'ISO 639-1.'),
      text('expansion', 'What it stands for.'),
      optional('inside', 'What it stands for inside a title, where that differs.'),
      field('dot', 'Whether it is read only with its dot.', { required: true, pattern: 'yes|no' }),
    ],
    primaryKey: ['abbreviation', 'language'],
  },
  'coding/acronyms.tsv': {
    fields: [
      text('acronym', 'Acronym.'),
      text('language', 'ISO 639-1.'),
      text('expansion', 'What it stands for.'),
      field('within', 'Whether it may be opened inside a longer title.', {
        required: true,
        pattern: 'yes|no',
      }),
      optional('note', 'Note.'),
    ],
    primaryKey: ['acronym'],
  },
  'coding/disciplines.tsv': {
    fields: [
      text('discipline', 'Discipline, speciality or kind of unit.'),
      text('language', 'ISO 639-1.'),
      field('isco_08', 'Unit group of the index entry.', { required: true, pattern: '[0-9]{4}' }),
      text('index_entry', 'Entry of the ISCO-08 index for those who practise it, as printed.'),
      optional('note', 'Note.'),
    ],
    primaryKey: ['discipline', 'language'],
    foreignKeys: [refersToCode('isco_08', 'isco-08')],
  },
  'coding/duties.tsv': {
    fields: [
      text('phrase', 'What somebody in a job does, uses or needs.'),
      text('language', 'ISO 639-1.'),
      field('isco_08', 'Unit group; empty for what is said of all jobs alike.', { pattern: '[0-9]{4}' }),
    ],
    primaryKey: ['phrase', 'language'],
    foreignKeys: [refersToCode('isco_08', 'isco-08')],
  },
  'coding/everyday-titles.tsv': {
    fields: [
      text('title', 'Job title.'),
      text('language', 'ISO 639-1.'),
      field('isco_08', 'Unit group.', { required: true, pattern: '[0-9]{4}' }),
    ],
    primaryKey: ['title', 'language'],
    foreignKeys: [refersToCode('isco_08', 'isco-08')],
  },
  'coding/everyday-titles-soc.tsv': {
    fields: [
      text('title', 'Job title.'),
      text('language', 'ISO 639-1.'),
      field('soc_2018', 'Detailed occupation.', { required: true, pattern: '[0-9]{2}-[0-9]{4}' }),
    ],
    primaryKey: ['title', 'language'],
    foreignKeys: [refersToCode('soc_2018', 'soc-2018')],
  },
  'coding/language-words.tsv': {
    fields: [text('word', 'Word, folded.'), text('languages', 'ISO 639-1, joined by spaces.')],
    primaryKey: ['word'],
  },
  'coding/synonyms.tsv': {
    fields: [
      text('title', 'Job title.'),
      text('language', 'ISO 639-1.'),
      field('isco_08', 'Unit group of the index entry.', { required: true, pattern: '[0-9]{4}' }),
      text('index_entry', 'Entry of the ISCO-08 index that it stands for, as printed.'),
      optional('note', 'Note.'),
    ],
    primaryKey: ['title', 'language'],
    foreignKeys: [refersToCode('isco_08', 'isco-08')],
  },
};

const amount = (name: string, description: string): Field =>
  field(name, description, { pattern: '-?[0-9]+(\\.[0-9]+)?' });

const OUTLOOK_SCHEMAS: { readonly [path: string]: Schema } = {
  'outlook/projections.tsv': {
    fields: [
      oneOf('edition', 'Edition of the code.', ['soc-2010', 'soc-2018', 'soc-hybrid-2019']),
      text('code', 'Code of the occupation.'),
      field('vintage', 'First and last year of the projection.', {
        required: true,
        pattern: '20[0-9]{2}-[0-9]{2}',
      }),
      amount('base_employment', 'Employment in the first year, thousands.'),
      amount('projected_employment', 'Projected employment in the last year, thousands.'),
      amount('change_percent', 'Projected change, per cent.'),
      amount('annual_openings', 'Openings a year, thousands.'),
    ],
    primaryKey: ['edition', 'code', 'vintage'],
  },
  'outlook/requirements.tsv': {
    fields: [
      code('code', 'Code of the occupation.', 'soc-2018'),
      text('entry_education', 'Typical education needed for entry.'),
      text('work_experience', 'Work experience in a related occupation.'),
      text('training', 'Typical on-the-job training.'),
      field('job_zone', 'O*NET job zone; empty where none is stated.', { pattern: '[1-5]' }),
    ],
    primaryKey: ['code'],
    foreignKeys: [refersToCode('code', 'soc-2018')],
  },
};

const ROW_HASHES: Schema = {
  fields: [text('table', 'Table.'), text('hashes', 'Four characters a line of the table, header first.')],
  primaryKey: ['table'],
};

/** The schema of a table, given its path and its columns. Throws for a table that is not described. */
export function schemaOf(path: string, columns: readonly string[]): Schema {
  const [folder = '', file = ''] = path.split('/');
  const pair = file.replace(/\.tsv$/, '').split('_');
  const [from = '', to = ''] = pair;
  if (path === 'editions.tsv') return EDITION_LIST;
  if (path === 'levels.tsv') return LEVELS;
  if (path === 'errata.tsv') return ERRATA;
  if (path === 'row-hashes.tsv') return ROW_HASHES;
  if (folder === 'correspondences') return correspondence(from, to);
  if (folder === 'changes') return changeLog(from, to);
  if (file === 'categories.tsv') return categories(folder);
  if (file === 'direct-match-titles.tsv') return directMatchTitles(folder);
  if (path === 'isco-08/titles.tsv') return titles(columns);
  const schema =
    VARIANT_SCHEMAS[path] ??
    CODING_SCHEMAS[path] ??
    OUTLOOK_SCHEMAS[path] ??
    (folder === 'isco-08' ? ISCO_08_SCHEMAS[file] : undefined);
  if (!schema) throw new Error(`No schema is written for ${path}.`);
  return schema;
}

function titles([, ...languages]: readonly string[]): Schema {
  const title = (language: string) =>
    language === 'no'
      ? optional(language, 'Title; ESCO leaves 43 groups without one.')
      : text(language, 'Title in the language of this ISO 639-1 code.');
  return {
    fields: [code('code', 'Code of the category.', 'isco-08'), ...languages.map(title)],
    primaryKey: ['code'],
    foreignKeys: [refersToCode('code', 'isco-08')],
  };
}
