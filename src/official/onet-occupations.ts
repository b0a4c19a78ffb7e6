/** O*NET's table of occupations: an occupation of O*NET-SOC 2019 a row, with its description. */
import { checkedRows } from './check-rows.ts';
import { emptyText, type OfficialFormat, officialPart } from './official-format.ts';
import { olderOnet, onetSubject } from './onet-taxonomy.ts';

const CODE = 'O*NET-SOC Code';
const TITLE = 'Title';
const DESCRIPTION = 'Description';

/** A text for each of the 1,016 occupations, under the SOC's detailed occupation. */
export const onetOccupations: OfficialFormat = {
  publication: 'onet-occupations',
  wanted: 'Occupation Data as O*NET published it',
  columns: [CODE, TITLE, DESCRIPTION],
  textsIn(classifications, file) {
    const rows = checkedRows(classifications, file, {
      edition: 'onet-soc-2019',
      older: olderOnet(classifications),
      codeColumn: CODE,
      titleColumn: TITLE,
      isWhole: true,
    });
    return rows.map(({ row, category }) => {
      const parts = officialPart('description', row.get(DESCRIPTION));
      if (parts.length > 0) return { ...onetSubject(category), parts };
      throw emptyText(file, row, `the description of ${category.code}`);
    });
  },
};
