/** Checks lists of job titles: each points at the finest level, and stands twice only where the publisher doubled it. */
import type { Finding } from './finding.ts';
import { rowFinding, type TableRows } from './table-rows.ts';

/**
 * @param list a table of titles with a column `code`
 * @param categories the categories of its edition
 * @param errata says which titles the publisher lists twice
 */
export function checkTitleList(
  list: TableRows,
  categories: TableRows,
  errata: TableRows,
): readonly Finding[] {
  const edition = list.name.split('/')[0];
  const doubled = new Set(
    errata.rows
      .filter(
        (row) =>
          row.get('edition') === edition && /^(index entry|direct match title)$/.test(row.get('field')),
      )
      .map((row) => `${row.get('printed')}\t${row.get('code')}`),
  );
  const finest = new Set(
    categories.rows.filter((row) => row.get('level') === '4').map((row) => row.get('code')),
  );
  const times = new Map<string, number>();
  return list.rows.flatMap((row) => {
    const code = row.get('code');
    if (!finest.has(code)) {
      return [rowFinding(list, row, 'code', `${code} is no category at the finest level of ${edition}.`)];
    }
    const key = `${row.get('title')}\t${code}`;
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    if (count <= (doubled.has(key) ? 2 : 1)) return [];
    return [rowFinding(list, row, 'title', `"${row.get('title')}" is listed for ${code} already.`)];
  });
}
