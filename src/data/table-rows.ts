/** The rows of a table with the lines they stand in, so that a finding can name its place. */
import type { Finding } from './finding.ts';
import { linesOf } from './row-hash.ts';

/** A row of a table. */
export interface TableRow {
  /** Line of the file; the header is line 1. */
  readonly line: number;
  /** The value of a column; empty where the row or the table has no such column. */
  get(column: string): string;
  /** The fields in the order of the file. */
  readonly fields: readonly string[];
}

/** A table that can be checked. */
export interface TableRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Splits the text of a table into its rows. */
export function tableRows(name: string, text: string): TableRows {
  const [header = '', ...lines] = linesOf(text);
  const columns = header.split('\t');
  const places = new Map(columns.map((column, place) => [column, place]));
  const rows = lines.map((line, index): TableRow => {
    const fields = line.split('\t');
    return { line: index + 2, fields, get: (column) => fields[places.get(column) ?? -1] ?? '' };
  });
  return { name, columns, rows };
}

/** A finding about one row of a table. */
export function rowFinding(table: TableRows, row: TableRow, column: string, message: string): Finding {
  return { table: table.name, row: row.line, column, message };
}
