/** ISCO-88: categories. No file of the publisher that we hold states skill levels for its groups. */
import { type CategoryRow, categoriesTable } from './edition-table.ts';
import { clean, type Reference } from './reference.ts';
import type { Table } from './table.ts';

const ILOSTAT = 'isco-88/ILOSTAT_ISCO_58_68_88_08.xlsx';

/** Titles that the ILOSTAT workbook prints wrongly. */
export const ISCO_88_TITLE_ERRATA: readonly { code: string; printed: string; title: string }[] = [
  { code: '0', printed: 'Legislators, senior officials and managers', title: 'Armed forces' },
  { code: '01', printed: 'Legislators and senior officials', title: 'Armed forces' },
  {
    code: '1311',
    printed: 'General managers in agriculture, hunting, forestry/ and fishing',
    title: 'General managers in agriculture, hunting, forestry and fishing',
  },
  {
    code: '721',
    printed:
      'Metal moulders, welders, sheet-metal workers, structural- metal preparers, and related trades workers',
    title:
      'Metal moulders, welders, sheet-metal workers, structural-metal preparers, and related trades workers',
  },
];

/** As the ILO printed ISCO-88: a capital at the start only. */
function sentenceCase(title: string): string {
  const lower = clean(title).toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** The tables of ISCO-88. */
export async function isco88(reference: Reference): Promise<readonly Table[]> {
  const categories = new Map<string, CategoryRow>();
  for (const row of (await reference.sheet(ILOSTAT, 'ISCO_88')).slice(1)) {
    for (const level of [1, 2, 3, 4]) {
      const [number = '', label = ''] = row.slice(2 * level - 2);
      const code = number.padStart(level, '0');
      const printed = sentenceCase(label);
      const erratum = ISCO_88_TITLE_ERRATA.find((known) => known.code === code && known.printed === printed);
      const title = erratum?.title ?? printed;
      categories.set(code, { code, level, parent: code.slice(0, -1), title });
    }
  }
  return [categoriesTable('isco-88', categories.values())];
}
