/** The defects of official publications that our tables correct, and the doubled titles that they keep. */
import { UNLINKED } from '../../src/data/known-gaps.ts';
import { MISPRINTED_TARGETS } from './isco-08-exclusions.ts';
import type { SettledTitle } from './isco-08-titles.ts';
import { ISCO_88_TITLE_ERRATA } from './isco-88.ts';
import { type Row, type Table, table } from './table.ts';

/** Rows that stand twice in a title list, which is in order. */
function doubled({ rows }: Table): readonly Row[] {
  return rows.filter((row, index) => row.join('\t') === rows[index - 1]?.join('\t'));
}

/** `errata.tsv`; `tables` gives a table built so far by its name. */
export function errata(tables: (name: string) => Table, titles: ReadonlyMap<string, SettledTitle>): Table {
  const titleRows = [...titles]
    .filter(([, { title, printed }]) => title !== printed)
    .map(([code, { title, printed }]) => [
      'isco-08',
      code,
      'title',
      printed,
      title,
      'The ILO workbook of definitions; settled with the ILOSTAT workbook and the ESCO group titles.',
    ]);
  const isco88Rows = ISCO_88_TITLE_ERRATA.map(({ code, printed, title }) => [
    'isco-88',
    code,
    'title',
    printed,
    title,
    'The ILOSTAT workbook.',
  ]);
  const targetRows = MISPRINTED_TARGETS.map(({ code, printed, target }) => [
    'isco-08',
    code,
    'exclusion target',
    printed,
    target,
    "The ILO's group texts as ESCO carries them.",
  ]);
  const unlinkedRows = [...UNLINKED].flatMap(([correspondence, codes]) =>
    [...codes].map((code) => [
      correspondence.split('_')[0] ?? '',
      code,
      `correspondence ${correspondence}`,
      '',
      '',
      'The copy read has no row for this category; nothing says that it was deleted, so no change is recorded.',
    ]),
  );
  const doubledRows = [
    ['isco-08', 'isco-08/index.tsv', 'index entry'] as const,
    ['soc-2010', 'soc-2010/direct-match-titles.tsv', 'direct match title'] as const,
    ['soc-2018', 'soc-2018/direct-match-titles.tsv', 'direct match title'] as const,
  ].flatMap(([edition, name, field]) =>
    doubled(tables(name)).map(([title = '', code = '']) => [
      edition,
      code,
      field,
      title,
      title,
      'The publisher lists it twice; both rows are kept so that the counts agree.',
    ]),
  );
  const columns = ['edition', 'code', 'field', 'printed', 'corrected', 'note'];
  return table('errata.tsv', columns, [
    ...titleRows,
    ...isco88Rows,
    ...targetRows,
    ...unlinkedRows,
    ...doubledRows,
  ]);
}
