/** Opens a Parquet file as a table. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Cell } from './cell.ts';
import { openDuckdb, sqlFile, sqlName } from './duckdb.ts';
import { InputError } from './input-error.ts';
import type { OpenOptions, ParquetTable, TableRow } from './table.ts';
import { checkWidth, findHead, noHeadError } from './table-head.ts';

/**
 * Opens a Parquet file. Its columns are named by its schema; there is no header row.
 *
 * @throws InputError when it is damaged, or no title column can be found
 * @example const table = await openParquet('staff.parquet', 'staff.parquet', {});
 */
export async function openParquet(file: string, name: string, options: OpenOptions): Promise<ParquetTable> {
  const { connection, close } = await openDuckdb(join(tmpdir(), `cadre-${process.pid}`));
  const from = `read_parquet(${sqlFile(file)})`;
  try {
    const columns = await described(connection, from);
    checkWidth(name, columns.length);
    const names = columns.map((column) => column.name);
    const select = `SELECT ${columns.map(({ name: column, type }) => selected(column, type)).join(', ')} FROM ${from}`;
    const sample = await connection.runAndReadAll(`${select} LIMIT 50`);
    const below = sample
      .getRowsJS()
      .map((row, index) => ({ number: index + 2, cells: row.map((value) => String(value ?? '')) }));
    const head = findHead([{ number: 1, cells: names }, ...below], options.titleColumn);
    if ('reason' in head) throw noHeadError(name, head, options.titleColumn);
    const counted = (await connection.runAndReadAll(`SELECT count(*) FROM ${from}`)).getRowsJS();
    const rowCount = Number(counted[0]?.[0] ?? 0);
    let done = 0;
    return {
      format: 'parquet',
      name,
      file,
      columns: names,
      titleColumn: head.titleColumn,
      context: head.context,
      notes: head.notes,
      rowCount,
      rows: () =>
        tableRows(connection, select, name, (count) => {
          done = count;
        }),
      share: () => (rowCount === 0 ? 1 : done / rowCount),
      close: async () => close(),
    };
  } catch (error) {
    close();
    throw error instanceof InputError ? error : damagedParquet(name);
  }
}

function damagedParquet(name: string): InputError {
  return new InputError(`${name} is damaged or no Parquet file that can be read. Write it again.`);
}

async function described(
  connection: DuckDBConnection,
  from: string,
): Promise<readonly { readonly name: string; readonly type: string }[]> {
  const rows = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)).getRowsJS();
  return rows.map((row) => ({ name: String(row[0]), type: String(row[1]) }));
}

/** Types that become numbers, dates or truth values; everything else is read as DuckDB writes it. */
function selected(column: string, type: string): string {
  const name = sqlName(column);
  if (/^(U?(TINY|SMALL)INT|U?INTEGER|U?BIGINT|DOUBLE|BOOLEAN|DATE|TIMESTAMP(_S|_MS|_NS)?)$/u.test(type)) {
    return type.startsWith('TIMESTAMP') ? `${name}::TIMESTAMP AS ${name}` : name;
  }
  // A 32-bit 0.1 read as a double would be 0.10000000149.
  if (type === 'FLOAT') return `${name}::VARCHAR::DOUBLE AS ${name}`;
  if (/^DECIMAL\((\d|1[0-5]),/u.test(type)) return `${name}::DOUBLE AS ${name}`;
  return `${name}::VARCHAR AS ${name}`;
}

async function* tableRows(
  connection: DuckDBConnection,
  select: string,
  name: string,
  onRows: (count: number) => void,
): AsyncGenerator<readonly TableRow[]> {
  let count = 0;
  try {
    const result = await connection.stream(select);
    for await (const rows of result.yieldRowsJs()) {
      const first = count;
      count += rows.length;
      onRows(count);
      yield rows.map((row, index) => ({ number: first + index + 1, cells: row.map(cellOf), raw: '' }));
    }
  } catch (error) {
    throw error instanceof Error &&
      /parquet|snappy|zstd|thrift|page|IO Error|Invalid Input/iu.test(error.message) &&
      !(error instanceof InputError)
      ? damagedParquet(name)
      : error;
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value instanceof Date
  )
    return value;
  return String(value);
}
