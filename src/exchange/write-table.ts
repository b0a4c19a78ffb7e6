/** Writes a table in the format that the output's name asks for. */
import { basename } from 'node:path';
import { csvWriter } from './csv-writer.ts';
import type { FileKind } from './file-kind.ts';
import { InputError } from './input-error.ts';
import { MAX_COLUMNS } from './limits.ts';
import type { OutputFile } from './output-file.ts';
import { parquetWriter } from './parquet-writer.ts';
import type { TableSource } from './table.ts';
import type { TableWriter } from './table-writer.ts';
import { xlsxCopy } from './xlsx-copy.ts';
import { xlsxWriter } from './xlsx-writer.ts';
import { zipWriter } from './zip-writer.ts';

/**
 * The writer for a format. Input and output of one format keep all that the format allows; see `csvWriter`,
 * `xlsxCopy` and `parquetWriter`.
 *
 * @param path where the output shall be, for messages
 * @param added names of the added columns
 * @throws InputError when a workbook cannot hold that many columns
 * @example const writer = await tableWriter('xlsx', output, 'coded.xlsx', source, ['isco-08 code']);
 */
export async function tableWriter(
  kind: Exclude<FileKind, 'lines'>,
  output: OutputFile,
  path: string,
  source: TableSource,
  added: readonly string[],
): Promise<TableWriter> {
  if (kind === 'csv' || kind === 'tsv') return csvWriter(output, source, added, kind);
  if (kind === 'parquet') return parquetWriter(output, path, source, added);
  const name = basename(path);
  const width = source.columns.length + added.length;
  if (width > MAX_COLUMNS) throw new InputError(tooWide(name, width));
  const zip = zipWriter(
    output.write,
    () =>
      new InputError(
        `${name}: the workbook would be larger than 4 GB. Write to a .csv or .parquet file instead.`,
      ),
  );
  return source.format === 'xlsx'
    ? xlsxCopy(zip, source, added, name)
    : xlsxWriter(zip, [...source.columns, ...added], name);
}

function tooWide(name: string, width: number): string {
  return `${name}: the table would have ${width.toLocaleString('en')} columns with those that are added, more than the ${MAX_COLUMNS.toLocaleString('en')} of a worksheet. Remove columns, or write to a .csv file instead.`;
}
