/** O*NET-SOC 2019: its occupations. */
import { categoriesTable } from './edition-table.ts';
import { clean, type Reference } from './reference.ts';
import type { Table } from './table.ts';

const OCCUPATIONS = 'onet/2019_Occupations.xlsx';

/** The tables of O*NET-SOC 2019: one level; its place in SOC 2018 is a correspondence. */
export async function onetSoc2019(reference: Reference): Promise<readonly Table[]> {
  const rows = await reference.sheet(OCCUPATIONS);
  const categories = rows
    .filter(([code = '']) => /^\d\d-\d{4}\.\d\d$/.test(code))
    .map(([code = '', title = '']) => ({
      code,
      level: 1,
      parent: '',
      title: clean(title),
    }));
  return [categoriesTable('onet-soc-2019', categories)];
}
