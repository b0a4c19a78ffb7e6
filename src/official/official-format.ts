/** The form of a publisher's file: the columns by which it is known, and how its rows become texts. */
import type { Classifications, OfficialPart, OfficialText } from '../classification/index.ts';
import { InputError } from '../exchange/input-error.ts';
import type { PublicationName } from './publications.ts';

/** A row of a publisher's file. */
export interface OfficialRow {
  /** As a person counts it in the file. */
  readonly number: number;
  /** The text of a column of the form, trimmed; empty where the file has no such column. */
  get(column: string): string;
}

/** A publisher's file as it was read. */
export interface OfficialFile {
  /** The user's name of it, for messages. */
  readonly name: string;
  /** The file that it should be, for messages. */
  readonly wanted: string;
  readonly columns: readonly string[];
  readonly rows: readonly OfficialRow[];
}

/** The form of the files of a publication. */
export interface OfficialFormat {
  readonly publication: PublicationName;
  /** The file to ask for in messages: `the workbook as the ILO published it`. */
  readonly wanted: string;
  /** The columns that it is known by; the first of them finds the header. */
  readonly columns: readonly [string, ...string[]];
  /**
   * The texts of a file.
   *
   * @throws InputError with one sentence where the file is not whole or not of the edition
   */
  textsIn(classifications: Classifications, file: OfficialFile): readonly OfficialText[];
}

/**
 * A part of an official text, in its lines; none where the text is empty.
 *
 * @example
 * officialPart('notes', 'One.\n\nTwo.'); // [{ kind: 'notes', lines: ['One.', 'Two.'] }]
 */
export function officialPart(kind: OfficialPart['kind'], text: string): readonly OfficialPart[] {
  const lines = text
    .split(/[\r\n\u2028]+/u)
    .map((it) => it.replace(/\s+/gu, ' ').trim())
    .filter((it) => it !== '');
  return lines.length === 0 ? [] : [{ kind, lines }];
}

/**
 * The error for a file that is not as it was published.
 *
 * @param problem what follows the name of the file
 * @example
 * throw wrongFile(file, ', row 12: there is no code'); // 'x.xlsx, row 12: there is no code; give the workbook ...'
 */
export function wrongFile({ name, wanted }: OfficialFile, problem: string): InputError {
  return new InputError(`${name}${problem}; give ${wanted}.`);
}

/**
 * The error for a text that has to be there, and is not.
 *
 * @param what for example `the definition of 3252`
 * @example
 * throw emptyText(file, row, 'the definition of 3252');
 */
export function emptyText(file: OfficialFile, row: OfficialRow, what: string): InputError {
  return wrongFile(file, `, row ${row.number}: ${what} is empty`);
}
