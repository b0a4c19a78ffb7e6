/** SOC 2018: categories and direct match titles. */
import type { Reference } from './reference.ts';
import { directMatchTitles, socCategories } from './soc.ts';
import type { Table } from './table.ts';

const STRUCTURE = 'soc-2018/soc_2018_definitions_updated_2020-04-15.xlsx';
const DIRECT_MATCH = 'soc-2018/derived_soc_2018_dmtf.csv';

/** The tables of SOC 2018. */
export async function soc2018(reference: Reference): Promise<readonly Table[]> {
  const rows = await reference.sheet(STRUCTURE);
  const groups = rows
    .filter(([, code = '']) => /^\d\d-\d{4}$/.test(code))
    .map(([levelWord = '', code = '', title = '']) => ({ code, title, levelWord }));
  return [
    socCategories('soc-2018', groups),
    directMatchTitles('soc-2018', reference, DIRECT_MATCH, 'soc2018'),
  ];
}
