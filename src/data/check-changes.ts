/** Checks a change log against the correspondence and the titles that it follows from. */
import { changesBetween } from './change-types.ts';
import type { Finding } from './finding.ts';
import { UNLINKED } from './known-gaps.ts';
import { rowFinding, type TableRows } from './table-rows.ts';

/** A change log with the tables that it is derived from. */
export interface ChangeTables {
  readonly log: TableRows;
  readonly links: TableRows;
  readonly older: TableRows;
  readonly newer: TableRows;
  /** Name of the pair: `soc-2010_soc-2018`. */
  readonly name: string;
}

function titlesAtFinestLevel(categories: TableRows): ReadonlyMap<string, string> {
  return new Map(
    categories.rows
      .filter((row) => row.get('level') === '4')
      .map((row) => [row.get('code'), row.get('title')]),
  );
}

/** Works the changes out anew and names each row that is wrong, and each that is missing. */
export function checkChanges({ log, links, older, newer, name }: ChangeTables): readonly Finding[] {
  const changes = changesBetween({
    older: titlesAtFinestLevel(older),
    newer: titlesAtFinestLevel(newer),
    links: links.rows.map((row) => ({ source: row.get('source'), target: row.get('target') })),
    unlinked: UNLINKED.get(name) ?? new Set(),
    codesPersist: name.startsWith('soc-'),
  });
  const expected = new Set(changes.map((change) => `${change.older}\t${change.newer}\t${change.type}`));
  const wrong = log.rows
    .filter((row) => !expected.delete(row.fields.join('\t')))
    .map((row) => {
      const message = `The correspondence and the titles give no ${row.get('type')} from ${row.get('older')} to ${row.get('newer')}.`;
      return rowFinding(log, row, 'type', message);
    });
  const missing = [...expected].map((change) => ({
    table: log.name,
    row: 0,
    column: '',
    message: `The change ${change.replaceAll('\t', ' ')} is missing.`,
  }));
  return [...wrong, ...missing];
}
