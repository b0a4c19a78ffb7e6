/** Reads the cells of one row of a sheet. */
import type { Cell } from './cell.ts';
import { InputError } from './input-error.ts';
import { MAX_COLUMNS, MAX_SHEET_ROWS } from './limits.ts';
import type { CellFormat } from './xlsx-styles.ts';
import { xmlDecoded, xmlStringText } from './xlsx-xml.ts';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly CellFormat[];
  /** True when days are counted from 1904. */
  readonly from1904: boolean;
}

/** A row of a sheet. */
export interface SheetRow {
  readonly number: number;
  /** One value a column, up to the last that holds something. */
  readonly cells: readonly Cell[];
  /** Columns whose formula gave an error, or was saved without its value. */
  readonly problems: ReadonlyMap<number, string>;
  /** The row's XML without its end tag. */
  readonly raw: string;
}

const NO_PROBLEMS: ReadonlyMap<number, string> = new Map();
const DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/**
 * Makes a reader of rows for sheets whose tags have a prefix (`x:row`), mostly an empty one.
 *
 * @param where file and sheet, for messages
 * @returns a function from the text of a `row` element and the number of the row before it to the row;
 *   `undefined` for a row that refers to what is not there. It throws `InputError` for a row or a cell beyond what
 *   a worksheet can hold.
 * @example rowReader('', context, 'staff.xlsx')('<row r="2"><c r="A2"><v>1</v></c></row>', 1)?.cells // [1]
 */
export function rowReader(
  prefix: string,
  context: CellContext,
  where: string,
): (xml: string, before: number) => SheetRow | undefined {
  const cellPattern = new RegExp(`<${prefix}c(\\s[^>]*?)?(?:/>|>(.*?)</${prefix}c>)`, 'gsu');
  const valuePattern = new RegExp(`<${prefix}v(?:\\s[^>]*)?>([^<]*)</${prefix}v>`, 'u');
  const formula = new RegExp(`<${prefix}f[\\s/>]`, 'u');
  const inline = new RegExp(`<${prefix}is(?:\\s[^>]*)?>(.*)</${prefix}is>`, 'su');
  return (xml, before) => {
    const tagEnd = xml.indexOf('>');
    const tag = xml.slice(0, tagEnd);
    const number = Number(/\sr\s*=\s*["'](\d+)["']/u.exec(tag)?.[1] ?? before + 1);
    if (number <= before) return undefined;
    if (number > MAX_SHEET_ROWS) throw new InputError(rowBeyondSheet(where, number));
    const values: Cell[] = [];
    const problems = new Map<number, string>();
    let column = -1;
    cellPattern.lastIndex = tagEnd;
    for (let match = cellPattern.exec(xml); match !== null; match = cellPattern.exec(xml)) {
      const { letters, style, type } = attributesOf(match[1] ?? '');
      const content = match[2] ?? '';
      const next = letters === undefined ? column + 1 : columnNumber(letters);
      if (next <= column) return undefined;
      if (next >= MAX_COLUMNS) throw new InputError(cellBeyondSheet(where, next, number));
      column = next;
      if (content === '') continue;
      const isText = type === 'inlineStr';
      const value = isText ? undefined : (plainValue(content) ?? valuePattern.exec(content)?.[1]);
      if (value === undefined && !isText) {
        if (formula.test(content)) problems.set(column, '');
        continue;
      }
      if (type === 'e') problems.set(column, value ?? '');
      const cell = isText
        ? xmlStringText(plainInside(content) ?? inline.exec(content)?.[1] ?? '')
        : cellValue(value ?? '', type, style, context);
      if (cell === undefined) return undefined;
      if (cell === null || cell === '') continue;
      while (values.length < column) values.push(null);
      values[column] = cell;
    }
    return {
      number,
      cells: values,
      problems: problems.size === 0 ? NO_PROBLEMS : problems,
      raw: rawStart(xml, tagEnd, prefix),
    };
  };
}

/**
 * The letters of a column: 0 is A.
 *
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/**
 * The position of a column by its letters, the first 0.
 *
 * @example columnNumber('AB') // 27
 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

/**
 * A row's XML without the cells from a column on, which are empty and only formatted, to make room for others.
 *
 * @param raw the row's XML without its end tag
 * @example withoutCellsFrom(1, '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="3"/>', '') // '<row r="2"><c r="A2"><v>1</v></c>'
 */
export function withoutCellsFrom(column: number, raw: string, prefix: string): string {
  let kept = raw;
  for (;;) {
    const last = kept.lastIndexOf(`<${prefix}c `);
    if (last === -1) return kept;
    const letters = /\sr\s*=\s*["']([A-Z]{1,3})\d/u.exec(kept.slice(last, last + 60))?.[1];
    if (letters === undefined || columnNumber(letters) < column) return kept;
    kept = kept.slice(0, last);
  }
}

function rowBeyondSheet(where: string, row: number): string {
  return `${where}, row ${row.toLocaleString('en')}: a worksheet ends at row ${MAX_SHEET_ROWS.toLocaleString('en')}. Correct the row's number, or save the list as .csv.`;
}

function cellBeyondSheet(where: string, column: number, row: number): string {
  return `${where}, row ${row}: column ${columnLetters(column)} is beyond the last column of a worksheet, ${columnLetters(MAX_COLUMNS - 1)}. Move the cell, or save the list as .csv.`;
}

interface CellAttributes {
  readonly letters: string | undefined;
  readonly style: string | undefined;
  readonly type: string | undefined;
}

/** The attributes of a cell; first as nearly every program writes them, which is quicker. */
function attributesOf(text: string): CellAttributes {
  const usual = /^ r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?$/u.exec(text);
  if (usual !== null) return { letters: usual[1], style: usual[2], type: usual[3] };
  return {
    letters: /\sr\s*=\s*["']([A-Z]+)\d/u.exec(text)?.[1],
    style: /\ss\s*=\s*["'](\d+)["']/u.exec(text)?.[1],
    type: /\st\s*=\s*["'](\w+)["']/u.exec(text)?.[1],
  };
}

/** The value of a cell that holds nothing else, the usual case. */
function plainValue(content: string): string | undefined {
  const plain = content.startsWith('<v>') && content.indexOf('<', 3) === content.length - 4;
  return plain ? content.slice(3, -4) : undefined;
}

/** The inside of an inline string, the usual case. */
function plainInside(content: string): string | undefined {
  return content.startsWith('<is>') && content.endsWith('</is>') ? content.slice(4, -5) : undefined;
}

function rawStart(xml: string, tagEnd: number, prefix: string): string {
  const self = xml.charCodeAt(tagEnd - 1) === 47;
  // `spans` names the columns of the row, which are about to become more; it is only a hint.
  const tag = xml.slice(0, self ? tagEnd - 1 : tagEnd).replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/u, '');
  return `${tag}>${self ? '' : xml.slice(tagEnd + 1, xml.length - `</${prefix}row>`.length)}`;
}

function cellValue(
  value: string,
  type: string | undefined,
  style: string | undefined,
  context: CellContext,
): Cell | undefined {
  if (type === 's') return context.sharedStrings[Number(value)];
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
  if (type !== undefined && type !== 'n') return xmlDecoded(value);
  if (value.trim() === '') return null;
  const number = Number(value);
  if (Number.isNaN(number)) return xmlDecoded(value);
  const format = context.formats[Number(style ?? 0)];
  if (format === undefined) return number;
  if (format === 'date') return dateOf(number, context.from1904);
  return Number.isInteger(number) && number >= 0 ? String(number).padStart(format, '0') : number;
}

/** Spreadsheets count days; before March 1900 they are one off, because they believe in a 29 February 1900. */
function dateOf(serial: number, from1904: boolean): Cell {
  if (serial < 0 || serial > 2_958_466) return serial;
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round((days - UNIX_EPOCH_SERIAL) * (DAY / 1000)) * 1000);
  return serial < 1 ? date.toISOString().slice(11, 19) : date;
}
