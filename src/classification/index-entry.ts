/** Index entries: the titles that a publisher assigns to its categories (GSIM: Classification Index Entry). */
import type { EditionId } from './edition.ts';
import { type ReadTable, readColumns } from './table.ts';

/** One title of a publisher's index. */
export interface IndexEntry {
  readonly edition: EditionId;
  readonly code: string;
  /** As printed: the ILO writes `Coder, clinical`. */
  readonly title: string;
}

const INDEX_TABLES: Partial<Record<EditionId, string>> = {
  'isco-08': 'isco-08/index.tsv',
  'soc-2018': 'soc-2018/direct-match-titles.tsv',
  'soc-2010': 'soc-2010/direct-match-titles.tsv',
};

/** Name of the table that holds an edition's index entries, where it has any. */
export function indexTableName(edition: EditionId): string | undefined {
  return INDEX_TABLES[edition];
}

/** Reads the index entries of an edition; none for an edition that has no index in the tables. */
export function readIndexEntries(readTable: ReadTable, edition: EditionId): readonly IndexEntry[] {
  const name = indexTableName(edition);
  if (!name) return [];
  return readColumns(readTable(name), ['title', 'code']).map(([title, code]) => ({ edition, code, title }));
}
