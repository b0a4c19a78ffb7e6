/** Holds a publisher's file to the tables: it is of the edition, and whole. */
import {
  type Category,
  type Classifications,
  type EditionId,
  fold,
  lazyFor,
  readColumns,
  withLostZero,
} from '../classification/index.ts';
import { InputError, shortened } from '../exchange/input-error.ts';
import { type OfficialFile, type OfficialRow, wrongFile } from './official-format.ts';

/** What the rows of a file are held to. */
export interface Expected {
  readonly edition: EditionId;
  /** What such a file may be of by mistake. */
  readonly older: OlderEdition;
  readonly codeColumn: string;
  /** None where the titles of the file are not those of the categories. */
  readonly titleColumn?: string;
  /** True for a file that words titles in its own way, so that only a few letters must differ. */
  readonly ownWording?: true;
  /** True where each category of the edition has one row. */
  readonly isWhole?: true;
}

/** An edition before the one that is wanted. */
export interface OlderEdition {
  readonly name: string;
  /** Whether it has a category of that code and, where the file has titles of categories, that title. */
  holds(code: string, title: string | undefined): boolean;
}

/**
 * An edition of the tables as the older one.
 *
 * @example
 * olderEdition(classifications, 'isco-88').holds('2221', 'Medical doctors'); // true
 */
export function olderEdition(classifications: Classifications, edition: EditionId): OlderEdition {
  return {
    name: classifications.edition(edition).name,
    holds: (code, title) => {
      const category = classifications.category(edition, code);
      return category !== undefined && (title === undefined || isTitleOf(classifications, category, title));
    },
  };
}

/** A row with the category that it is about. */
export interface CheckedRow {
  readonly row: OfficialRow;
  readonly category: Category;
}

/**
 * The rows of a file with their categories.
 *
 * @throws InputError at the first row that does not fit, or where categories are missing
 * @example
 * checkedRows(classifications, file, { edition: 'isco-08', older: olderEdition(classifications, 'isco-88'), codeColumn: 'code' });
 */
export function checkedRows(
  classifications: Classifications,
  file: OfficialFile,
  expected: Expected,
): readonly CheckedRow[] {
  const { edition } = expected;
  const { name } = classifications.edition(edition);
  const problems: string[] = [];
  const rows = file.rows.flatMap((row): readonly CheckedRow[] => {
    const problem = problemOf(classifications, row, expected);
    const category = classifications.category(edition, row.get(expected.codeColumn));
    if (problem === undefined && category) return [{ row, category }];
    problems.push(`, row ${row.number}: ${problem}`);
    return [];
  });
  const [first] = problems;
  if (first !== undefined) {
    if (isOlder(file, rows.length, expected))
      throw new InputError(`${file.name} is of ${expected.older.name}; give the file of ${name}.`);
    throw wrongFile(file, first);
  }
  if (expected.isWhole) checkWhole(classifications, file, rows, edition);
  return rows;
}

function problemOf(
  classifications: Classifications,
  row: OfficialRow,
  { edition, codeColumn, titleColumn, ownWording }: Expected,
): string | undefined {
  const code = row.get(codeColumn);
  const category = classifications.category(edition, code);
  const { name } = classifications.edition(edition);
  if (!category) {
    const lost = withLostZero(classifications, edition, code);
    const hint = lost ? ` (a spreadsheet may have dropped the zero of ${lost.code})` : '';
    return code === '' ? 'there is no code' : `“${shortened(code)}” is no code of ${name}${hint}`;
  }
  if (titleColumn === undefined) return undefined;
  const title = row.get(titleColumn);
  const agrees = ownWording
    ? isNearTitle(title, category.title)
    : isTitleOf(classifications, category, title);
  return agrees ? undefined : `${code} is “${shortened(title)}” there, but “${category.title}” in ${name}`;
}

/** True where more of the rows are those of the older edition. */
function isOlder(
  { rows }: OfficialFile,
  fitting: number,
  { older, codeColumn, titleColumn }: Expected,
): boolean {
  const inOlder = rows.filter((row) =>
    older.holds(row.get(codeColumn), titleColumn === undefined ? undefined : row.get(titleColumn)),
  );
  return inOlder.length > fitting;
}

function checkWhole(
  classifications: Classifications,
  file: OfficialFile,
  rows: readonly CheckedRow[],
  edition: EditionId,
): void {
  const found = new Map<Category, number>();
  for (const { row, category } of rows) {
    const before = found.get(category);
    if (before !== undefined)
      throw wrongFile(file, `, row ${row.number}: ${category.code} stands in row ${before} already`);
    found.set(category, row.number);
  }
  const all = classifications.categories(edition);
  const missing = all.filter((it) => !found.has(it));
  const [first] = missing;
  if (!first) return;
  const { name } = classifications.edition(edition);
  const others = missing.length > 1 ? ` and ${count(missing.length - 1)} more` : '';
  throw wrongFile(
    file,
    ` is not whole: of the ${count(all.length)} categories of ${name}, ${first.code} ${first.title}${others} ${missing.length > 1 ? 'are' : 'is'} missing`,
  );
}

/** Titles as the publications print them by mistake, by edition and code. */
const printedTitles = lazyFor((classifications: Classifications) => {
  const columns = ['edition', 'code', 'field', 'printed'] as const;
  const errata = readColumns(classifications.readTable('errata.tsv'), columns);
  return new Map(
    errata.flatMap(([edition, code, field, printed]) =>
      field === 'title' ? [[`${edition} ${code}`, titleForm(printed)] as const] : [],
    ),
  );
});

function isTitleOf(classifications: Classifications, category: Category, title: string): boolean {
  const form = titleForm(title);
  return (
    form === titleForm(category.title) ||
    form === printedTitles(classifications).get(`${category.edition} ${category.code}`)
  );
}

/** Without case, and with the plain quotes and single spaces that a copy may have lost. */
function titleForm(title: string): string {
  return fold(title).replace(/\s+/gu, ' ').trim();
}

/** ESCO writes “specialised”, “shop keepers” and “regulatory government” where ISCO-08 has it otherwise. */
const MOST_OTHER_LETTERS = 3;

function isNearTitle(one: string, other: string): boolean {
  const letters = new Map<string, number>();
  for (const letter of lettersOf(one)) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  for (const letter of lettersOf(other)) letters.set(letter, (letters.get(letter) ?? 0) - 1);
  return [...letters.values()].reduce((sum, it) => sum + Math.abs(it), 0) <= MOST_OTHER_LETTERS;
}

function lettersOf(title: string): readonly string[] {
  return fold(title).match(/[\p{L}\p{N}]/gu) ?? [];
}

/** A number for a sentence. */
export function count(number: number): string {
  return number.toLocaleString('en');
}
