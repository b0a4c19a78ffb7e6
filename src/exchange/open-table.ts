/** Opens a staff list of any format. */
import { basename } from 'node:path';
import { openCsv } from './csv-table.ts';
import { fileKind } from './file-kind.ts';
import { openParquet } from './parquet-table.ts';
import type { OpenOptions, TableSource } from './table.ts';
import { openXlsx } from './xlsx-table.ts';

/**
 * Opens a .csv, .tsv, .txt (one title a line), .xlsx or .parquet file as a table, with its title column found by
 * the header or by the name given. For an upload give `displayName`, the user's name of the file: it decides the
 * format and stands in all messages.
 *
 * @throws InputError with one sentence on what is wrong, where, and what to do
 * @example
 * const table = await openTable('staff.xlsx');
 * for await (const rows of table.rows()) for (const row of rows) console.log(row.cells[table.titleColumn.index]);
 * await table.close();
 */
export async function openTable(file: string, options: OpenOptions = {}): Promise<TableSource> {
  const name = options.displayName ?? basename(file);
  const kind = await fileKind(file, name);
  if (kind === 'xlsx') return openXlsx(file, name, options);
  if (kind === 'parquet') return openParquet(file, name, options);
  return openCsv(file, name, kind, options);
}
