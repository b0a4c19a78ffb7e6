/** The columns of a table in a text: which edition the heading of each names. */
import type { EditionMention } from './mention.ts';

/** For each column, the edition that its heading names; `null` where it names none. Empty outside a table. */
export type TableColumns = readonly (EditionMention | null)[];

/** The columns that hold for the line after this one: its own, where it is a heading; those before, within a table. */
export function columnsAfter(
  line: string,
  editions: readonly EditionMention[],
  before: TableColumns,
): TableColumns {
  if (!isRow(line)) return [];
  if (before.length > 0) return before;
  const columns = new Array<EditionMention | null>(columnIndex(line, line.length) + 1).fill(null);
  for (const mention of editions) columns[columnIndex(line, mention.start)] ??= mention;
  return editions.length > 0 ? columns : [];
}

/** The edition that the heading of the column at a place of a row names. */
export function columnAt(columns: TableColumns, line: string, at: number): EditionMention | null {
  return columns.length > 0 && isRow(line) ? (columns[columnIndex(line, at)] ?? null) : null;
}

function isRow(line: string): boolean {
  return line.includes('|');
}

/** A bar at the very beginning opens the first column. */
function columnIndex(line: string, at: number): number {
  const bars = line.slice(0, at).split('|').length - 1;
  return /^\s*\|/.test(line) ? Math.max(0, bars - 1) : bars;
}
