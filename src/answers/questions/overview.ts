/** Sentences about the classifications as a whole. */
import { type Classifications, type EditionId, variantsOf } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { editionName, list, shortName } from '../wording.ts';
import type { NamedEdition } from './reading/question-text.ts';
import { statement } from './statements.ts';

/** How many levels and groups an edition has: those that the question names, else the two in force. */
export function levelStatements(
  classifications: Classifications,
  named: readonly NamedEdition[],
): readonly Statement[] {
  const newest = named.map(({ family, edition }) => edition ?? (family === 'isco' ? 'isco-08' : 'soc-2018'));
  const editions: readonly EditionId[] = newest.length > 0 ? [...new Set(newest)] : ['isco-08', 'soc-2018'];
  return editions.map((id) => {
    const { levels, name } = classifications.edition(id);
    const counts = levels.map((it) => `${it.count} ${it.name}s`);
    const total = levels.reduce((sum, it) => sum + it.count, 0);
    const text =
      levels.length === 1
        ? `${name} has one level: ${list(counts)}.`
        : `${name} has ${levels.length} levels: ${list(counts)}; together ${total} categories.`;
    return statement(classifications, text, id, ['levels.tsv', `${id}/categories.tsv`]);
  });
}

/** The groups of the health workforce, as WHO divides it and as far as the membership could be established. */
export function healthWorkforceStatements(classifications: Classifications): readonly Statement[] {
  const variant = variantsOf(classifications).find((it) => it.id === 'who-health-workforce');
  if (!variant) return [];
  const members = new Set(variant.groups.flatMap((it) => it.members.map((member) => member.code)));
  return [
    statement(
      classifications,
      `${variant.title}: ${variant.groups.length} groups; ${members.size} ISCO-08 unit groups in those whose membership is known (${variant.status}). ${variant.note}`,
      variant.edition,
      ['variants/groups.tsv'],
    ),
    ...variant.groups.map((group) => {
      const held =
        group.members.length > 0
          ? list(group.members.map(shortName))
          : `no verified members here. ${group.note}`;
      return statement(classifications, `${group.id}. ${group.title}: ${held}`, variant.edition, [
        'variants/members.tsv',
      ]);
    }),
  ];
}

/** What makes figures comparable, and where comparison breaks, from the tables' own facts. */
export function comparabilityStatements(classifications: Classifications): readonly Statement[] {
  const isco = classifications.edition('isco-08');
  const units = isco.levels.find((it) => it.number === 4)?.count ?? 0;
  const languages = classifications.translatedTitles().languages.length;
  const moved = classifications.category('isco-88', '4143');
  const records = classifications.category('isco-08', '3252');
  const says = (text: string, tables: readonly string[]) =>
    statement(classifications, text, 'isco-08', tables);
  const breakExample =
    moved && records
      ? ` ISCO-88 ${shortName(moved)} (clerks) led to ISCO-08 ${shortName(records)} (health associate professionals), so that a series of health workers across the two editions has a break.`
      : '';
  return [
    says(
      `One code stands for one kind of work wherever it is used: ${isco.name} has ${units} unit groups, each with one place in the tree, so that counts add up from unit group to major group.`,
      ['levels.tsv', 'isco-08/categories.tsv'],
    ),
    says(
      `The same group has a title in ${languages} languages here, and an index of ${classifications.indexEntries('isco-08').length.toLocaleString('en')} job titles leads to it.`,
      ['isco-08/titles.tsv', 'isco-08/index.tsv'],
    ),
    says(
      `${classifications.exclusions().length} exclusion references say where look-alikes belong, so that two coders send them to the same group.`,
      ['isco-08/exclusions.tsv'],
    ),
    says(
      `Correspondences carry figures from ${list((['isco-88', 'soc-2010'] as const).map((it) => editionName(classifications, it)))} over to ${isco.name}; SOC 2018 is reached through SOC 2010 alone, since no table joining it to ${isco.name} is published.`,
      [
        'correspondences/isco-88_isco-08.tsv',
        'correspondences/isco-08_soc-2010.tsv',
        'correspondences/soc-2010_soc-2018.tsv',
      ],
    ),
    says(
      `Comparison breaks where an edition changes: a bare code is no identity, since 2221 is doctors in ISCO-88 and nurses in ISCO-08.${breakExample}`,
      ['isco-88/categories.tsv', 'isco-08/categories.tsv', 'correspondences/isco-88_isco-08.tsv'],
    ),
  ];
}
