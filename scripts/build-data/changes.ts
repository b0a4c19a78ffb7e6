/** The change logs between consecutive editions. */
import { changesBetween } from '../../src/data/change-types.ts';
import { UNLINKED } from '../../src/data/known-gaps.ts';
import { type Table, table } from './table.ts';

/** Code to title at the finest level of an edition, where the correspondences link. */
function finestLevel(categories: Table): ReadonlyMap<string, string> {
  return new Map(
    categories.rows.filter(([, level]) => level === '4').map(([code = '', , , title = '']) => [code, title]),
  );
}

/** The change log of two editions; `tables` holds the tables built so far, by name. */
function changeLog(
  tables: (name: string) => Table,
  older: string,
  newer: string,
  codesPersist: boolean,
): Table {
  const links = tables(`correspondences/${older}_${newer}.tsv`).rows.map(([source = '', target = '']) => ({
    source,
    target,
  }));
  const changes = changesBetween({
    older: finestLevel(tables(`${older}/categories.tsv`)),
    newer: finestLevel(tables(`${newer}/categories.tsv`)),
    links,
    unlinked: UNLINKED.get(`${older}_${newer}`) ?? new Set(),
    codesPersist,
  });
  const rows = changes.map((change) => [change.older, change.newer, change.type]);
  return table(`changes/${older}_${newer}.tsv`, ['older', 'newer', 'type'], rows);
}

/** `changes/isco-88_isco-08.tsv` and `changes/soc-2010_soc-2018.tsv`. */
export function changes(tables: (name: string) => Table): readonly Table[] {
  return [changeLog(tables, 'isco-88', 'isco-08', false), changeLog(tables, 'soc-2010', 'soc-2018', true)];
}
