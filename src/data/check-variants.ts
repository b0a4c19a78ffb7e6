/** Checks that a group of a variant without members says why. */
import type { Finding } from './finding.ts';
import { rowFinding, type TableRows } from './table-rows.ts';

/** Members, groups and variants refer to each other by the schema; this checks what is left. */
export function checkVariants(groups: TableRows, members: TableRows): readonly Finding[] {
  const filled = new Set(members.rows.map((row) => `${row.get('variant')}\t${row.get('group')}`));
  return groups.rows
    .filter((row) => row.get('note') === '' && !filled.has(`${row.get('variant')}\t${row.get('group')}`))
    .map((row) => rowFinding(groups, row, 'note', 'The group has no members, and no note says why.'));
}
