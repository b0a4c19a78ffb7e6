/**
 * Reads CSV records from chunks of text (RFC 4180, with any delimiter).
 *
 * Own code rather than a library, for three needs: each record keeps its text as it stands in the file, so that
 * a copy changes nothing; an unclosed quote names the row where it began; and a census of 5,000,000 rows has to
 * be read in a few seconds.
 */
import { InputError } from './input-error.ts';
import { MAX_CELL_CHARACTERS, MAX_ROW_CHARACTERS } from './limits.ts';

/** How the text is cut into cells. */
export interface CsvDialect {
  /** One character; an empty text when every line is one cell and quotes mean nothing. */
  readonly delimiter: string;
  /** True when a row is one cell, so that the delimiter is part of the text; quotes around the cell still count. */
  readonly oneColumn?: boolean;
  /** The character that ends a record; a `\r` before `\n` is taken off. */
  readonly recordEnd: '\n' | '\r';
}

/** One record. `raw` is its text without the line end. */
export interface CsvRecord {
  readonly number: number;
  readonly cells: string[];
  readonly raw: string;
}

const QUOTE = 34;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const TAB = 9;

/**
 * Cuts chunks of text into records, in batches of one chunk each.
 *
 * @param chunks the text of the file, in any pieces
 * @param name the user's name of the file, for messages
 * @throws InputError at an unclosed quote, text after a closing quote, or a cell or row beyond the limits
 * @example for await (const records of csvRecords(chunks, dialect, 'staff.csv')) use(records);
 */
export async function* csvRecords(
  chunks: AsyncIterable<string> | Iterable<string>,
  dialect: CsvDialect,
  name: string,
): AsyncGenerator<CsvRecord[]> {
  let rest = '';
  let number = 1;
  for await (const chunk of chunks) {
    const text = rest + chunk;
    const { records, end } = recordsIn(text, dialect, number, false, name);
    rest = text.slice(end);
    number += records.length;
    if (rest.length > MAX_ROW_CHARACTERS) throw new InputError(endlessRow(rest, dialect, number, name));
    if (records.length > 0) yield records;
  }
  if (rest !== '') yield recordsIn(rest, dialect, number, true, name).records;
}

/**
 * Cuts a text into its complete records.
 *
 * @param first number of the first record
 * @param final true when the text ends where the file ends
 * @returns the records, and the position after the last of them
 * @throws InputError as `csvRecords`
 * @example recordsIn('a,b\n1,', dialect, 1, false, 'x.csv').records.length // 1
 */
export function recordsIn(
  text: string,
  dialect: CsvDialect,
  first: number,
  final: boolean,
  name: string,
): { readonly records: CsvRecord[]; readonly end: number } {
  const records: CsvRecord[] = [];
  const quotesCount = dialect.delimiter !== '';
  const delimiter = quotesCount && dialect.oneColumn !== true ? dialect.delimiter.charCodeAt(0) : -1;
  const recordEnd = dialect.recordEnd.charCodeAt(0);
  let start = 0;
  while (start < text.length) {
    const number = first + records.length;
    const cells: string[] = [];
    let position = start;
    let complete = false;
    while (!complete) {
      let end = position;
      if (
        quotesCount &&
        text.charCodeAt(position) === QUOTE &&
        !isPlainQuote(text, position, delimiter, recordEnd)
      ) {
        end = closingQuote(text, position + 1);
        if (end === -1) {
          if (final) throw new InputError(unclosedQuote(name, number, cells.length + 1));
          return { records, end: start };
        }
        cells.push(text.slice(position + 1, end).replaceAll('""', '"'));
        end += 1;
        while (text.charCodeAt(end) === SPACE && delimiter !== SPACE) end += 1;
        if (text.charCodeAt(end) === CARRIAGE_RETURN && recordEnd !== CARRIAGE_RETURN) end += 1;
      } else {
        end = plainEnd(text, position, delimiter, recordEnd);
        const withoutReturn =
          text.charCodeAt(end) === recordEnd || end === text.length ? beforeReturn(text, position, end) : end;
        cells.push(text.slice(position, withoutReturn));
      }
      const last = cells[cells.length - 1] ?? '';
      if (last.length > MAX_CELL_CHARACTERS) throw new InputError(hugeCell(name, number, cells.length));
      if (end >= text.length) {
        if (!final) return { records, end: start };
        complete = true;
      } else if (text.charCodeAt(end) === recordEnd) complete = true;
      else if (text.charCodeAt(end) !== delimiter)
        throw new InputError(textAfterQuote(name, number, cells.length));
      position = end + 1;
    }
    records.push({
      number,
      cells,
      raw: text.slice(start, beforeReturn(text, start, Math.min(position - 1, text.length))),
    });
    start = position;
  }
  return { records, end: Math.min(start, text.length) };
}

/**
 * In a tab-separated file a quote often is a mere character: where its closing quote is not the end of a cell, or
 * is never closed, the cell is read as it stands.
 */
function isPlainQuote(text: string, position: number, delimiter: number, recordEnd: number): boolean {
  if (delimiter !== TAB) return false;
  const close = closingQuote(text, position + 1);
  if (close === -1) return text.indexOf(String.fromCharCode(recordEnd), position) !== -1;
  const next = text.charCodeAt(close + 1);
  return close + 1 < text.length && next !== delimiter && next !== recordEnd && next !== CARRIAGE_RETURN;
}

function plainEnd(text: string, from: number, delimiter: number, recordEnd: number): number {
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === delimiter || code === recordEnd) break;
  }
  return end;
}

function closingQuote(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
  return end;
}

function beforeReturn(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
}

function endlessRow(rest: string, dialect: CsvDialect, number: number, name: string): string {
  const million = MAX_CELL_CHARACTERS.toLocaleString('en');
  return rest.includes('"') && dialect.delimiter !== ''
    ? `${name}, row ${number}: a quote that is opened in this row is not closed within ${million} characters. Close it, or write the quote twice where it belongs to the text.`
    : `${name}, row ${number}: the row is longer than ${MAX_ROW_CHARACTERS.toLocaleString('en')} characters, which is no row of a staff list. Check the file and its line ends.`;
}

function unclosedQuote(name: string, row: number, column: number): string {
  return `${name}, row ${row}, column ${column}: a quote is opened here and never closed. Close it, or write the quote twice where it belongs to the text.`;
}

function textAfterQuote(name: string, row: number, column: number): string {
  return `${name}, row ${row}, column ${column}: text follows the closing quote. Write quotes that belong to the text twice ("").`;
}

function hugeCell(name: string, row: number, column: number): string {
  return `${name}, row ${row}, column ${column}: the cell holds more than the ${MAX_CELL_CHARACTERS.toLocaleString('en')} characters that are read. Shorten it, or look for a quote that is not closed.`;
}
