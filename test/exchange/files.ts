/** Files for the tests: made in a temporary folder, coded, and read back. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import Excel from 'exceljs';
import { afterAll } from 'vitest';
import type { Cell } from '../../src/exchange/cell.ts';
import {
  type AddedColumns,
  type CodedFile,
  type CodeFileOptions,
  codeFile,
} from '../../src/exchange/code-file.ts';
import { InputError } from '../../src/exchange/input-error.ts';
import { zipWriter } from '../../src/exchange/zip-writer.ts';

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-exchange-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const ADDED = ['isco-08 code', 'isco-08 probability', 'soc-2018 code'];

/** Adds the codes that must survive every format: with a leading zero, with a hyphen, and a probability. */
export const adding: AddedColumns = {
  columns: ADDED,
  code: (jobs) => jobs.map((): readonly Cell[] => ['0110', 0.875, '29-2072']),
};

/** Codes `name` in `folder` to `out`, and returns what was done. */
export function coded(
  folder: string,
  name: string,
  out: string,
  options: CodeFileOptions = {},
): Promise<CodedFile> {
  return codeFile(join(folder, name), join(folder, out), adding, options);
}

/** Writes a file, codes it to `out.csv`, and returns the text of that. */
export async function codedText(
  folder: string,
  name: string,
  data: string | Buffer,
  options: CodeFileOptions = {},
): Promise<string> {
  writeFileSync(join(folder, name), data);
  await coded(folder, name, 'out.csv', options);
  return readFileSync(join(folder, 'out.csv'), 'utf8');
}

/** The sentence with which a file is refused. Checks that it is one and that nothing was written. */
export async function refusal(
  folder: string,
  name: string,
  data: string | Buffer | undefined,
  options: CodeFileOptions = {},
  out = 'refused.csv',
): Promise<string> {
  if (data !== undefined) writeFileSync(join(folder, name), data);
  const before = readdirSync(folder).sort();
  try {
    await coded(folder, name, out, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const after = readdirSync(folder).sort();
    if (after.join() !== before.join())
      throw new Error(`left behind: ${after.filter((file) => !before.includes(file)).join()}`);
    if (error.message.includes('\n') || !error.message.endsWith('.'))
      throw new Error(`no sentence: ${error.message}`);
    return error.message;
  }
  throw new Error(`${name} was not refused`);
}

/** A CSV text as rows, read by a library that is not ours. */
export function csvRows(text: string, delimiter = ','): string[][] {
  return parse(text, { delimiter, bom: true });
}

/** A workbook read by a library that is not ours. */
export async function workbook(folder: string, name: string): Promise<Excel.Workbook> {
  const book = new Excel.Workbook();
  await book.xlsx.readFile(join(folder, name));
  return book;
}

/** The first sheet of a workbook. */
export async function firstSheet(folder: string, name: string): Promise<Excel.Worksheet> {
  const [sheet] = (await workbook(folder, name)).worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Makes a workbook. */
export async function makeWorkbook(
  folder: string,
  name: string,
  fill: (book: Excel.Workbook) => void,
): Promise<void> {
  const book = new Excel.Workbook();
  fill(book);
  await book.xlsx.writeFile(join(folder, name));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small workbook whose sheet has the XML given. */
export function workbookParts(sheetXml: string): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Staff" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
  };
}

/** A sheet with the rows given as XML. */
export function sheetXml(rows: string, after = ''): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A part that is put into a zip archive as it is, with a stated size that may be a lie. */
export interface RawPart {
  readonly name: string;
  readonly deflated: Buffer;
  readonly stated: number;
}

/** Zips parts by hand. */
export async function makeZip(
  folder: string,
  name: string,
  parts: Readonly<Record<string, string>>,
  raw?: RawPart,
): Promise<void> {
  const chunks: Buffer[] = [];
  const zip = zipWriter(
    async (bytes) => {
      chunks.push(bytes);
    },
    () => new Error('too large'),
  );
  for (const [part, xml] of Object.entries(parts)) {
    const writer = await zip.part(part);
    await writer.write(xml);
    await writer.end();
  }
  if (raw !== undefined) {
    const { length } = raw.deflated;
    const about = {
      fileName: raw.name,
      compressionMethod: 8,
      crc32: 0,
      compressedSize: length,
      uncompressedSize: raw.stated,
    };
    await zip.copy(about, Readable.from([raw.deflated]));
  }
  await zip.end();
  writeFileSync(join(folder, name), Buffer.concat(chunks));
}
