/** ESCO's table of ISCO groups: a group a row, with what ESCO says of it. */
import { checkedRows, olderEdition } from './check-rows.ts';
import { emptyText, type OfficialFormat, officialPart } from './official-format.ts';

const CODE = 'code';
const TITLE = 'preferredLabel';
const DESCRIPTION = 'description';

/** Texts of all 619 groups. */
export const escoGroups: OfficialFormat = {
  publication: 'esco-groups',
  wanted: 'ISCOGroups_en.csv as ESCO published it',
  columns: [TITLE, 'conceptUri', CODE, DESCRIPTION],
  textsIn(classifications, file) {
    const rows = checkedRows(classifications, file, {
      edition: 'isco-08',
      older: olderEdition(classifications, 'isco-88'),
      codeColumn: CODE,
      titleColumn: TITLE,
      ownWording: true,
      isWhole: true,
    });
    return rows.map(({ row, category: { code } }) => {
      const parts = officialPart('description', row.get(DESCRIPTION));
      if (parts.length > 0) return { code, parts };
      throw emptyText(file, row, `the description of ${code}`);
    });
  },
};
