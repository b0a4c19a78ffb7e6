/** The ILO's workbook of ISCO-08: a group a row, with its definition and what belongs in it. */
import { checkedRows, olderEdition } from './check-rows.ts';
import { emptyText, type OfficialFormat, officialPart } from './official-format.ts';

const CODE = 'ISCO 08 Code';
const TITLE = 'Title EN';
const PARTS = [
  ['definition', 'Definition'],
  ['tasks', 'Tasks include'],
  ['included', 'Included occupations'],
  ['excluded', 'Excluded occupations'],
  ['notes', 'Notes'],
] as const;

/** Texts of all 619 groups. */
export const iloWorkbook: OfficialFormat = {
  publication: 'ilo',
  wanted: 'the workbook as the ILO published it',
  columns: [CODE, TITLE, ...PARTS.map(([, column]) => column)],
  textsIn(classifications, file) {
    const rows = checkedRows(classifications, file, {
      edition: 'isco-08',
      older: olderEdition(classifications, 'isco-88'),
      codeColumn: CODE,
      titleColumn: TITLE,
      isWhole: true,
    });
    return rows.map(({ row, category: { code } }) => {
      if (row.get('Definition') === '') throw emptyText(file, row, `the definition of ${code}`);
      return { code, parts: PARTS.flatMap(([kind, column]) => officialPart(kind, row.get(column))) };
    });
  },
};
