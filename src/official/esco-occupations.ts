/** ESCO's table of occupations: an occupation a row, with its unit group of ISCO-08. */
import { checkedRows, count, olderEdition } from './check-rows.ts';
import { emptyText, type OfficialFormat, officialPart, wrongFile } from './official-format.ts';

const GROUP = 'iscoGroup';
const TITLE = 'preferredLabel';
const DESCRIPTION = 'description';

/** The first release has so many; every later one has more. */
const FEWEST = 2942;

/** A text for each occupation, under its unit group. */
export const escoOccupations: OfficialFormat = {
  publication: 'esco-occupations',
  wanted: 'occupations_en.csv as ESCO published it',
  columns: [TITLE, 'conceptUri', GROUP, DESCRIPTION],
  textsIn(classifications, file) {
    const rows = checkedRows(classifications, file, {
      edition: 'isco-08',
      older: olderEdition(classifications, 'isco-88'),
      codeColumn: GROUP,
    });
    if (rows.length < FEWEST)
      throw wrongFile(
        file,
        ` is not whole: it has ${count(rows.length)} occupations, and ESCO has had ${count(FEWEST)} from the first`,
      );
    return rows.map(({ row, category: { code } }) => {
      const title = row.get(TITLE);
      const parts = officialPart('description', row.get(DESCRIPTION));
      if (title !== '' && parts.length > 0) return { code, subject: { title }, parts };
      throw emptyText(file, row, `the ${title === '' ? 'title' : 'description'} of an occupation in ${code}`);
    });
  },
};
