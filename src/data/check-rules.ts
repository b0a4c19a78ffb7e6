/** The rules of the field that no schema can state, applied to all tables. */
import { EDITION_IDS } from '../classification/edition.ts';
import { checkCategories } from './check-categories.ts';
import { checkChanges } from './check-changes.ts';
import { checkAcronyms, checkIndexEntries } from './check-coding.ts';
import { checkCorrespondence } from './check-correspondences.ts';
import { checkErrata } from './check-errata.ts';
import { checkExclusions, checkIndex, checkTitles } from './check-isco-08.ts';
import { checkTitleList } from './check-title-lists.ts';
import { checkVariants } from './check-variants.ts';
import type { Finding } from './finding.ts';
import type { TableRows } from './table-rows.ts';

/** Pairs of editions, older or broader-known first, as the tables' names have them. */
const CORRESPONDENCES = [
  ['isco-88', 'isco-08'],
  ['isco-08', 'soc-2010'],
  ['soc-2010', 'soc-2018'],
  ['onet-soc-2019', 'soc-2018'],
  ['soc-hybrid-2019', 'soc-2018'],
] as const;
const CHANGE_LOGS = [
  ['isco-88', 'isco-08'],
  ['soc-2010', 'soc-2018'],
] as const;
const TITLE_LISTS = [
  'isco-08/index.tsv',
  'soc-2010/direct-match-titles.tsv',
  'soc-2018/direct-match-titles.tsv',
] as const;

const categoriesOf = (edition: string) => `${edition}/categories.tsv`;

/** The tables that the rules need. */
export const RULED_TABLES: readonly string[] = [
  'editions.tsv',
  'levels.tsv',
  'errata.tsv',
  ...EDITION_IDS.map(categoriesOf),
  'isco-08/titles.tsv',
  'isco-08/exclusions.tsv',
  ...TITLE_LISTS,
  ...CORRESPONDENCES.map((pair) => `correspondences/${pair.join('_')}.tsv`),
  ...CHANGE_LOGS.map((pair) => `changes/${pair.join('_')}.tsv`),
  'variants/variants.tsv',
  'variants/groups.tsv',
  'variants/members.tsv',
  'coding/acronyms.tsv',
  'coding/disciplines.tsv',
  'coding/synonyms.tsv',
];

/** Applies every rule; `tables` gives a table by its path. */
export function checkRules(tables: (path: string) => TableRows): readonly Finding[] {
  const categories = (edition: string) => tables(categoriesOf(edition));
  const errata = tables('errata.tsv');
  const levels = tables('levels.tsv');
  return [
    ...EDITION_IDS.flatMap((edition) =>
      checkCategories({ edition, categories: categories(edition), levels }),
    ),
    ...checkTitles(tables('isco-08/titles.tsv'), categories('isco-08')),
    ...checkIndex(tables('isco-08/index.tsv'), categories('isco-88')),
    ...checkExclusions(tables('isco-08/exclusions.tsv'), errata),
    ...TITLE_LISTS.flatMap((path) =>
      checkTitleList(tables(path), categories(path.split('/')[0] ?? ''), errata),
    ),
    ...CORRESPONDENCES.flatMap(([source, target]) =>
      checkCorrespondence({
        name: `${source}_${target}`,
        links: tables(`correspondences/${source}_${target}.tsv`),
        source: categories(source),
        target: categories(target),
      }),
    ),
    ...CHANGE_LOGS.flatMap(([older, newer]) =>
      checkChanges({
        name: `${older}_${newer}`,
        log: tables(`changes/${older}_${newer}.tsv`),
        links: tables(`correspondences/${older}_${newer}.tsv`),
        older: categories(older),
        newer: categories(newer),
      }),
    ),
    ...checkVariants(tables('variants/groups.tsv'), tables('variants/members.tsv')),
    ...checkAcronyms(tables('coding/acronyms.tsv')),
    ...checkIndexEntries(tables('coding/disciplines.tsv'), tables('isco-08/index.tsv')),
    ...checkIndexEntries(tables('coding/synonyms.tsv'), tables('isco-08/index.tsv')),
    ...checkErrata(errata, categories),
  ];
}
