/** `cadre show CODE`: everything that the tables hold about a category. */
import {
  type Category,
  type CategoryDescription,
  CHANGE_TYPES,
  type Classifications,
  type DescribedOfficialText,
  describeCategory,
  isOccupationText,
  OFFICIAL_PART_NAMES,
  officialHeading,
  officialTextsOf,
  withLostZero,
} from '../../classification/index.ts';
import { derivation, linkLines } from '../links.ts';
import { officialTexts } from '../official.ts';
import { printJson, printLines, section } from '../print.ts';
import { editionNamed, findCategory, openTables } from '../tables.ts';

interface Options {
  readonly edition?: string;
  readonly json?: true;
}

/** Prints a category. */
export async function show(code: string, options: Options): Promise<void> {
  const classifications = openTables();
  const edition = options.edition === undefined ? undefined : editionNamed(options.edition);
  const { category, notFurtherDefined } = findCategory(classifications, code, edition);
  const description = describeCategory(classifications, category);
  const official = officialTextsOf(await officialTexts(classifications, category.edition), category);
  if (options.json)
    printJson({
      ...description,
      ...(official.length > 0 ? { official } : {}),
      ...(notFurtherDefined ? { notFurtherDefined } : {}),
    });
  else
    printLines(
      categoryLines(
        classifications,
        description,
        official,
        codeNotes(classifications, category, notFurtherDefined),
      ),
    );
}

/** What may be amiss with the code: it means "not further defined", or a spreadsheet dropped its zero. */
function codeNotes(
  classifications: Classifications,
  category: Category,
  notFurtherDefined: string | null,
): readonly string[] {
  const lost = withLostZero(classifications, category.edition, notFurtherDefined ?? category.code);
  return [
    ...(notFurtherDefined
      ? [`${notFurtherDefined} means ${category.code}, not further defined (n.f.d.).`]
      : []),
    ...(lost ? [`${lost.code} ${lost.title} may be meant: spreadsheets drop the leading zero.`] : []),
  ];
}

/** The project's own text; what is official comes after it. */
function textLines(described: CategoryDescription['text']): readonly string[] {
  if (!described) return [];
  const { text, elsewhere } = described;
  if (!isOccupationText(text)) return section('What it is (ours)', [text.unites, text.apart]);
  return [
    ...section('What it is (ours)', [text.definition]),
    ...section(
      'What people do',
      text.tasks.map((it) => `- ${it}`),
    ),
    ...section('Typical titles', [text.titles.join('; ')]),
    ...section(
      'Look-alikes',
      elsewhere.map(
        ({ title, category, why }) => `${title}: ${category.code} ${category.title}${why ? ` (${why})` : ''}`,
      ),
    ),
    ...section('The boundary that goes wrong', [text.boundary]),
    ...section('Level and education', [text.education]),
    ...(text.countries ? section('Between countries', [text.countries]) : []),
    ...section(
      'Names',
      (text.names ?? []).map(({ where, titles }) => `${where}: ${titles.join('; ')}`),
    ),
    ...(text.isco88 ? section('From ISCO-88', [text.isco88]) : []),
    ...(text.career ? section('Career', [text.career]) : []),
  ];
}

/** The publishers' own words, as the user imported them. */
function officialLines(official: readonly DescribedOfficialText[]): readonly string[] {
  return official.flatMap((it) =>
    section(
      officialHeading(it),
      it.texts.flatMap(({ subject, parts }) => [
        ...(subject ? [subject.code ? `${subject.code} ${subject.title}` : subject.title] : []),
        ...parts.flatMap(({ kind, lines }) => [
          // The one text of an occupation needs no heading but its title.
          ...(subject ? [] : [OFFICIAL_PART_NAMES[kind]]),
          ...lines.map((line) => `  ${line}`),
        ]),
      ]),
    ),
  );
}

function categoryLines(
  classifications: Classifications,
  it: CategoryDescription,
  official: readonly DescribedOfficialText[],
  notes: readonly string[],
): readonly string[] {
  const { category } = it;
  const skill =
    category.skillLevels.length === 0 ? '' : `, ISCO skill level ${category.skillLevels.join(' or ')}`;
  const nameOf = (edition: (typeof category)['edition']) => classifications.edition(edition).name;
  return [
    ...notes.flatMap((note) => [note, '']),
    `${category.code} ${category.title}`,
    `${it.editionName} ${it.levelName}${skill}`,
    ...section(
      'Path',
      it.path.map((rung, depth) => `${'  '.repeat(depth)}${rung.code} ${rung.title}`),
    ),
    ...textLines(it.text),
    ...officialLines(official),
    ...section(
      'Divided into',
      it.children.map((child) => `${child.code} ${child.title}`),
    ),
    ...section(
      `Index titles (${it.indexTitles.length})`,
      it.indexTitles.length > 0 ? [it.indexTitles.join('; ')] : [],
    ),
    ...section(
      'Classified elsewhere',
      it.excluded.map((out) => {
        const printed = out.printed ? ` (printed as ${out.printed}: an erratum)` : '';
        return `${out.title}: ${out.category.code} ${out.category.title}${printed}`;
      }),
    ),
    ...section(
      'Sent here by',
      it.excludedElsewhere.map((from) => `${from.category.code} ${from.category.title}: ${from.title}`),
    ),
    ...it.correspondences.flatMap(({ to, links }) =>
      section(
        `In ${nameOf(to)}${derivation(classifications, links)}`,
        linkLines(category, links, (link) => `${link.target.code} ${link.target.title} [${link.relation}]`),
      ),
    ),
    ...section(
      'Changes between editions',
      it.changes.map(({ type, older, newer }) => {
        const name = (side: typeof older) =>
          side ? `${nameOf(side.edition)} ${side.code} ${side.title}` : 'nothing';
        return `${name(older)} → ${name(newer)}: ${CHANGE_TYPES[type]} (${type})`;
      }),
    ),
    ...section(
      'In other groupings',
      it.memberships.map(
        ({ variant, group }) =>
          `${variant.title}: ${group.title}${variant.status === 'official' ? '' : ` (${variant.status})`}`,
      ),
    ),
    ...section('Sources', [...new Set(it.sources.flatMap((source) => source.publications))]),
  ];
}
