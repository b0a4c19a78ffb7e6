/** One worksheet: the XML around its rows, its merged cells, and its rows in batches. */
import { InputError } from './input-error.ts';
import { MAX_ROW_CHARACTERS } from './limits.ts';
import { type CellContext, columnNumber, rowReader, type SheetRow } from './xlsx-cells.ts';
import { damaged, type XlsxPackage } from './xlsx-package.ts';
import type { SheetEntry } from './xlsx-workbook.ts';
import { xmlAttribute, xmlTags } from './xlsx-xml.ts';
import { xmlElements } from './xml-elements.ts';

/** A range of merged cells; rows count from 1, columns from 0. */
export interface MergedRange {
  readonly range: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
}

/** A worksheet. */
export interface XlsxSheet {
  readonly name: string;
  readonly part: string;
  /** Prefix of the sheet's tags with its colon, mostly empty. */
  readonly prefix: string;
  /** XML up to and with the start tag of `sheetData`. */
  readonly before: string;
  /** XML from the end tag of `sheetData` on. */
  readonly after: string;
  readonly merged: readonly MergedRange[];
  /** XML of the rows down to the header, to which the header of the added columns is to be put. */
  readonly above: readonly SheetRow[];
}

const MAX_BEFORE_CHARACTERS = 8 * 1024 ** 2;
const MAX_AFTER_CHARACTERS = 64 * 1024 ** 2;

/**
 * Reads what surrounds the rows of a sheet. The whole part is run through once, because merged cells are listed
 * after the rows and are wanted before.
 *
 * @throws InputError when the sheet is damaged
 * @example const sheet = await readSheet(archive, workbook.sheets[0]);
 */
export async function readSheet(archive: XlsxPackage, entry: SheetEntry): Promise<Omit<XlsxSheet, 'above'>> {
  let text = '';
  let before: string | undefined;
  let empty = false;
  let inAfter = false;
  let prefix = '';
  for await (const chunk of archive.chunks(entry.part)) {
    text += chunk;
    if (before === undefined) {
      const open = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?(\/?)>/u.exec(text);
      if (open === null) {
        if (text.length > MAX_BEFORE_CHARACTERS) throw damaged(archive.name);
        continue;
      }
      prefix = open[1] ?? '';
      empty = open[2] === '/';
      before = text.slice(0, open.index + open[0].length);
      text = text.slice(before.length);
      inAfter = empty;
    }
    if (!inAfter) {
      const close = text.indexOf(`</${prefix}sheetData>`);
      inAfter = close !== -1;
      text = close === -1 ? text.slice(-40) : text.slice(close);
    }
    if (inAfter && text.length > MAX_AFTER_CHARACTERS) throw damaged(archive.name);
  }
  if (before === undefined || !inAfter) throw damaged(archive.name);
  return {
    name: entry.name,
    part: entry.part,
    prefix,
    before: empty ? before.replace(/\/>$/u, '>') : before,
    after: empty ? `</${prefix}sheetData>${text}` : text,
    merged: xmlTags(text, 'mergeCell').flatMap((tag) => mergedRange(xmlAttribute(tag, 'ref') ?? '')),
  };
}

/**
 * The rows of a sheet that hold a cell, in batches.
 *
 * @param where file and sheet, for messages
 * @throws InputError when a row is damaged or too long
 * @example for await (const rows of sheetRows(archive, sheet, context, 'staff.xlsx')) use(rows);
 */
export async function* sheetRows(
  archive: XlsxPackage,
  sheet: Pick<XlsxSheet, 'part' | 'prefix'>,
  context: CellContext,
  where: string,
  onShare?: (share: number) => void,
): AsyncGenerator<readonly SheetRow[]> {
  const read = rowReader(sheet.prefix, context, where);
  let number = 0;
  const problem = () =>
    new InputError(
      `${where}, ${number === 0 ? 'first row' : `after row ${number}`}: the sheet is damaged or a row is too long. Open the file in Excel and save it again.`,
    );
  const elements = xmlElements(archive.chunks(sheet.part, onShare), {
    tag: `${sheet.prefix}row`,
    mostCharacters: MAX_ROW_CHARACTERS,
    problem,
  });
  for await (const batch of elements) {
    const rows: SheetRow[] = [];
    for (const element of batch) {
      const row = read(element, number);
      if (row === undefined) throw problem();
      number = row.number;
      rows.push(row);
    }
    yield rows;
  }
}

function mergedRange(range: string): readonly MergedRange[] {
  const match = /^\$?([A-Z]{1,3})\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)$/u.exec(range);
  if (match === null) return [];
  return [
    {
      range,
      firstColumn: columnNumber(match[1] ?? 'A'),
      firstRow: Number(match[2]),
      lastRow: Number(match[3]),
    },
  ];
}
