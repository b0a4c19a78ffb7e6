/** Reads a publisher's file, whatever its name is. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Classifications, OfficialText } from '../classification/index.ts';
import { cellText } from '../exchange/cell.ts';
import { openCsv } from '../exchange/csv-table.ts';
import { fileKind } from '../exchange/file-kind.ts';
import { InputError, listed } from '../exchange/input-error.ts';
import { openTable } from '../exchange/open-table.ts';
import type { TableSource } from '../exchange/table.ts';
import { blsWorkbook } from './bls-workbook.ts';
import { count } from './check-rows.ts';
import { escoGroups } from './esco-groups.ts';
import { escoOccupations } from './esco-occupations.ts';
import { iloWorkbook } from './ilo-workbook.ts';
import type { OfficialFile, OfficialFormat, OfficialRow } from './official-format.ts';
import { onetOccupations } from './onet-occupations.ts';
import { onetTasks } from './onet-tasks.ts';
import type { PublicationName } from './publications.ts';

/** The texts of a publisher's file, and which file it is. */
export interface ReadOfficialFile {
  readonly publication: PublicationName;
  readonly fileName: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly texts: readonly OfficialText[];
}

const FORMATS: readonly OfficialFormat[] = [
  iloWorkbook,
  blsWorkbook,
  // Before the groups: a later release of it has all their columns too.
  escoOccupations,
  escoGroups,
  onetTasks,
  onetOccupations,
];

/** No publication has half as many rows; past them a file is no publication, and is not read on. */
const MOST_ROWS = 50_000;

/**
 * Reads a publisher's file and holds it to the tables. Its columns tell which one it is.
 *
 * @throws InputError with one sentence where it is none that is known, not whole, or of another edition
 * @example
 * (await readOfficialFile(classifications, 'ISCO-08_EN_Structure_and_definitions.xlsx')).publication; // 'ilo'
 */
export async function readOfficialFile(
  classifications: Classifications,
  path: string,
): Promise<ReadOfficialFile> {
  const { format, table } = await opened(path);
  try {
    const file: OfficialFile = {
      name: table.name,
      wanted: format.wanted,
      columns: table.columns,
      rows: await rowsOf(table, format.columns),
    };
    const texts = format.textsIn(classifications, file);
    return { publication: format.publication, fileName: table.name, sha256: await sha256Of(path), texts };
  } finally {
    await table.close();
  }
}

interface Opened {
  readonly format: OfficialFormat;
  readonly table: TableSource;
}

/** Opens the file in the form that it has: the first whose columns are all in one row. */
async function opened(path: string): Promise<Opened> {
  const name = basename(path);
  let columns: readonly string[] = [];
  for (const headColumn of new Set(FORMATS.map((it) => it.columns[0]))) {
    const table = await tableWith(path, name, headColumn);
    if ('columnsSeen' in table) {
      columns = table.columnsSeen;
      continue;
    }
    const format = FORMATS.find(({ columns: needed }) => needed.every((it) => table.columns.includes(it)));
    if (format) return { format, table };
    columns = table.columns;
    await table.close();
  }
  const has = columns.length > 0 ? `, by its columns ${listed(columns, 8)}` : '';
  throw new InputError(
    `${name} is none of the publishers' files that are read${has}; cadre data import --help names them.`,
  );
}

/** A table whose header names a column, or the columns that it has instead. */
async function tableWith(
  path: string,
  name: string,
  titleColumn: string,
): Promise<TableSource | { readonly columnsSeen: readonly string[] }> {
  try {
    // What other lists call .txt is one title a line; O*NET's is a table with tabs.
    const kind = await fileKind(path, name);
    return await (kind === 'lines'
      ? openCsv(path, name, 'tsv', { titleColumn })
      : openTable(path, { titleColumn }));
  } catch (error) {
    // An error that offers choices says that there is no such column; any other, that the file cannot be read.
    if (error instanceof InputError && error.choices) return { columnsSeen: error.choices.columns };
    throw error;
  }
}

/** Only the columns of the form are kept. */
async function rowsOf(table: TableSource, columns: readonly string[]): Promise<readonly OfficialRow[]> {
  const places = new Map(columns.map((column) => [column, table.columns.indexOf(column)]));
  const rows: OfficialRow[] = [];
  for await (const batch of table.rows()) {
    for (const { number, cells } of batch) {
      const texts = new Map(
        [...places].map(([column, place]) => [column, cellText(cells[place] ?? null).trim()]),
      );
      rows.push({ number, get: (column) => texts.get(column) ?? '' });
    }
    if (rows.length > MOST_ROWS)
      throw new InputError(
        `${table.name} has more than ${count(MOST_ROWS)} rows, as no publication that is read; give the file as it was published.`,
      );
  }
  return rows;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
