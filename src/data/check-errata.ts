/** Checks that the errata speak of what the tables hold. */
import type { Finding } from './finding.ts';
import { rowFinding, type TableRows } from './table-rows.ts';

/**
 * A corrected title is the one that the edition's categories have.
 *
 * @param categories gives the categories of an edition
 */
export function checkErrata(
  errata: TableRows,
  categories: (edition: string) => TableRows | undefined,
): readonly Finding[] {
  return errata.rows.flatMap((row) => {
    const held = categories(row.get('edition'))?.rows.find(
      (category) => category.get('code') === row.get('code'),
    );
    if (!held) {
      return [rowFinding(errata, row, 'code', `${row.get('edition')} has no category ${row.get('code')}.`)];
    }
    if (row.get('field') !== 'title' || held.get('title') === row.get('corrected')) return [];
    const message = `The title of ${row.get('code')} is "${held.get('title')}".`;
    return [rowFinding(errata, row, 'corrected', message)];
  });
}
