/** The BLS's workbook of SOC 2018: every category a row, the detailed occupations with their definitions. */
import { checkedRows, olderEdition } from './check-rows.ts';
import { emptyText, type OfficialFormat, officialPart } from './official-format.ts';

const CODE = 'SOC Code';
const TITLE = 'SOC Title';
const DEFINITION = 'SOC Definition';

const DETAILED = 4;

/** Texts of the 867 detailed occupations; the broader categories have none. */
export const blsWorkbook: OfficialFormat = {
  publication: 'bls',
  wanted: 'the workbook as the BLS published it',
  columns: [CODE, TITLE, DEFINITION],
  textsIn(classifications, file) {
    const rows = checkedRows(classifications, file, {
      edition: 'soc-2018',
      older: olderEdition(classifications, 'soc-2010'),
      codeColumn: CODE,
      titleColumn: TITLE,
      isWhole: true,
    });
    return rows.flatMap(({ row, category: { code, level } }) => {
      const parts = officialPart('definition', row.get(DEFINITION));
      if (parts.length > 0) return [{ code, parts }];
      if (level < DETAILED) return [];
      throw emptyText(file, row, `the definition of ${code}`);
    });
  },
};
