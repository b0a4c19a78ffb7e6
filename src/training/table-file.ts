/** Rows of a published table, by column name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a table: column name to text. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a CSV file (`.csv`) or a tab-separated one (any other name) of the reference folder.
 *
 * @param header name of the column that starts the header row, when rows of another kind come before it
 *
 * @example
 * readRows('../shared/reference', 'soc-2018/soc2018_all.csv')[0]?.code; // '11-0000'
 */
export function readRows(folder: string, path: string, header?: string): readonly Row[] {
  const text = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '');
  const records: string[][] = parse(text, {
    delimiter: path.endsWith('.csv') ? ',' : '\t',
    quote: path.endsWith('.csv') ? '"' : null,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const start = header === undefined ? 0 : records.findIndex((record) => record[0] === header);
  const names = records[start] ?? [];
  return records
    .slice(start + 1)
    .map((record) => Object.fromEntries(names.map((name, at) => [name, (record[at] ?? '').trim()])));
}
