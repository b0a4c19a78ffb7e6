/** Checks a correspondence: its ends are at the finest level and its relations follow from its links. */
import type { Finding } from './finding.ts';
import { BROADER_ENDS, UNLINKED } from './known-gaps.ts';
import { relationOf } from './relation.ts';
import { rowFinding, type TableRows } from './table-rows.ts';

/** A correspondence with the categories of both its editions. */
export interface CorrespondenceTables {
  /** Name of the correspondence: `isco-08_soc-2010`. */
  readonly name: string;
  readonly links: TableRows;
  readonly source: TableRows;
  readonly target: TableRows;
}

function finestLevel(categories: TableRows): ReadonlySet<string> {
  const finest = categories.rows.reduce((most, row) => Math.max(most, Number(row.get('level'))), 0);
  return new Set(
    categories.rows.filter((row) => Number(row.get('level')) === finest).map((row) => row.get('code')),
  );
}

/** Checks one correspondence. */
export function checkCorrespondence({
  name,
  links,
  source,
  target,
}: CorrespondenceTables): readonly Finding[] {
  const broader = BROADER_ENDS.get(name);
  const ends = (column: string, categories: TableRows): readonly Finding[] => {
    const finest = finestLevel(categories);
    return links.rows
      .filter((row) => !finest.has(row.get(column)) && !broader?.has(row.get(column)))
      .map((row) => {
        const message = `${row.get(column)} is not at the finest level of data/${categories.name}.`;
        return rowFinding(links, row, column, message);
      });
  };
  return [
    ...ends('source', source),
    ...ends('target', target),
    ...checkRelations(links),
    ...checkCoverage({ name, links, source, target }),
  ];
}

function checkRelations(links: TableRows): readonly Finding[] {
  const linkOf = (row: TableRows['rows'][number]) => ({
    source: row.get('source'),
    target: row.get('target'),
    sourcePart: row.get('source_part') === 'yes',
    targetPart: row.get('target_part') === 'yes',
  });
  const relation = relationOf(links.rows.map(linkOf));
  return links.rows.flatMap((row) => {
    const expected = relation(linkOf(row));
    if (row.get('relation') === expected) return [];
    const message = `The links of ${row.get('source')} and ${row.get('target')} make this ${expected}.`;
    return [rowFinding(links, row, 'relation', message)];
  });
}

/** No category of the source is left out, but the known ones. */
function checkCoverage({ name, links, source }: CorrespondenceTables): readonly Finding[] {
  const linked = new Set(links.rows.map((row) => row.get('source')));
  const unlinked = UNLINKED.get(name);
  const finest = finestLevel(source);
  return source.rows
    .filter((row) => finest.has(row.get('code')))
    .filter((row) => !linked.has(row.get('code')) && !unlinked?.has(row.get('code')))
    .map((row) => {
      const message = `No row has the source ${row.get('code')} of data/${source.name}, line ${row.line}.`;
      return { table: links.name, row: 0, column: 'source', message };
    });
}
