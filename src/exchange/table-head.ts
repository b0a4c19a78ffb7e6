/** Finds the header row of a table, which may stand below a banner, and the columns in it. */
import { headerWords } from './header-names.ts';
import { InputError, listed, type TableChoices } from './input-error.ts';
import { MAX_COLUMNS } from './limits.ts';
import type { TableHead } from './table.ts';
import { findContextColumns, findTitleColumn, titleScore } from './title-column.ts';

/** A row of the first rows of a table, all cells as text. */
export interface SampleRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table's head, and where it stands. */
export interface FoundHead extends TableHead {
  readonly headerRow: number;
  readonly notes: readonly string[];
}

/** Why no head was found. `columns` are those of the likeliest header row. */
export interface NoHead {
  readonly columns: readonly string[];
  readonly reason: 'empty' | 'none' | 'tied' | 'missing' | 'twice';
  readonly tied: readonly string[];
}

/**
 * Looks for the header row in the first rows of a table: the first full row that names a title column, or else
 * the first full row. Rows above it are a banner.
 *
 * @param rows the first rows (about 50), blank ones included
 * @param wanted the name of the title column, when the user gave it
 * @example findHead([{ number: 1, cells: ['Staff 2024', ''] }, { number: 2, cells: ['id', 'post'] }], undefined)
 */
export function findHead(rows: readonly SampleRow[], wanted: string | undefined): FoundHead | NoHead {
  const widths = rows.map((row) => row.cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...widths);
  const full = rows.filter((_, index) => (widths[index] ?? 0) >= Math.max(1, 0.6 * widest));
  const [firstFull] = full;
  if (firstFull === undefined) return { columns: [], reason: 'empty', tied: [] };
  const header =
    (wanted === undefined ? titleHeader(rows, full, firstFull) : rowNaming(rows, wanted)) ?? firstFull;
  const columns = header.cells.map((cell) => cell.trim());
  const below = rows.filter((row) => row.number > header.number);
  const title =
    wanted === undefined
      ? findTitleColumn(
          columns,
          columns.map((_, index) => below.map((row) => row.cells[index] ?? '')),
        )
      : namedColumn(columns, wanted);
  if (title.found === undefined) {
    const reason =
      wanted === undefined
        ? title.tied.length > 0
          ? 'tied'
          : 'none'
        : title.tied.length > 0
          ? 'twice'
          : 'missing';
    return { columns, reason, tied: title.tied.map((index) => columns[index] ?? '') };
  }
  return {
    columns,
    headerRow: header.number,
    titleColumn: { name: columns[title.found] ?? '', index: title.found },
    context: findContextColumns(columns, title.found),
    notes: wanted === undefined ? titleNotes(columns, title.found, title.others) : [],
  };
}

function titleNotes(columns: readonly string[], found: number, others: readonly number[]): readonly string[] {
  const name = columns[found] ?? '';
  if (others.length > 0) {
    const possible = listed(others.map((index) => columns[index] ?? ''));
    return [
      `took ${listed([name])} as the title column; ${possible} was possible too (--title names another)`,
    ];
  }
  if (columns.length === 1 && titleScore(name) === 0) {
    return [`took the only column as the title column and its first row, ${listed([name])}, as the header`];
  }
  return [];
}

/** The one sentence that says why no title column could be found, and what to do. */
function headProblem(where: string, problem: NoHead, wanted: string | undefined): string {
  const columns = `Columns: ${listed(problem.columns)}.`;
  if (problem.reason === 'empty')
    return `${where} holds no rows. Give a table with a header row and at least one row below it.`;
  if (problem.reason === 'missing')
    return `${where} has no column named ${listed([wanted ?? ''])}. ${columns}`;
  const [tied, ...others] = problem.tied;
  if (problem.reason === 'twice' || (tied !== undefined && others.every((it) => it === tied)))
    return `${where} has more than one column named ${listed([wanted ?? tied ?? ''])}. Rename all but one of them.`;
  if (problem.reason === 'tied')
    return `${where}: the columns ${listed(problem.tied)} could each hold the job titles. Name one with --title.`;
  return `${where}: no column is known to hold job titles. Name it with --title. ${columns}`;
}

/**
 * The error for a table without a head; where naming a column helps, it carries the columns.
 *
 * @param where the file, with its sheet if it has one
 * @param sheets the sheets of a workbook that has several
 * @example throw noHeadError('staff.csv', { columns: ['id', 'name'], reason: 'none', tied: [] }, undefined)
 */
export function noHeadError(
  where: string,
  problem: NoHead,
  wanted: string | undefined,
  sheets: readonly string[] = [],
): InputError {
  const columns = [...new Set(problem.columns)].filter((it) => it !== '');
  return new InputError(headProblem(where, problem, wanted), choicesOf(columns, sheets));
}

function choicesOf(columns: readonly string[], sheets: readonly string[]): TableChoices | undefined {
  return columns.length + sheets.length > 0 ? { columns, sheets } : undefined;
}

/**
 * The head of a text file of one column whose first row is no header that is known: that row is a title, and the
 * column is named "title" as for a .txt file.
 *
 * @param rows the first rows; those before them are no part of the table
 * @returns `undefined` where the table has more columns, a known header, or the column that the user named
 * @example headOfBareTitles([{ number: 1, cells: ['nurse'] }, { number: 2, cells: ['cook'] }], undefined)
 */
export function headOfBareTitles(
  rows: readonly SampleRow[],
  wanted: string | undefined,
): FoundHead | undefined {
  const titles = rows
    .flatMap((row) => (row.cells.length > 1 ? [] : row.cells))
    .filter((it) => it.trim() !== '');
  const [first] = titles;
  if (first === undefined || rows.some((row) => row.cells.length > 1)) return undefined;
  if (wanted !== undefined && (wanted !== 'title' || rowNaming(rows, wanted) !== undefined)) return undefined;
  // A word of a header also occurs in titles ("chef de poste"), so only a name by itself counts; below the first
  // row only one that is no title at all.
  if (titleScore(first) >= 150 || titles.some((it) => titleScore(it) >= 290)) return undefined;
  return {
    ...BARE_TITLES,
    headerRow: (rows[0]?.number ?? 1) - 1,
    notes: [
      `the file has one column and no known header, so its first row, ${listed([first])}, was read as a title and the column named "title"`,
    ],
  };
}

/** The head of a file that holds titles and nothing else. */
export const BARE_TITLES: FoundHead = {
  columns: ['title'],
  headerRow: 0,
  titleColumn: { name: 'title', index: 0 },
  context: {},
  notes: [],
};

/**
 * Checks that a table is not wider than what is read.
 *
 * @throws InputError
 * @example checkWidth('staff.csv', 100_000) // throws
 */
export function checkWidth(where: string, columns: number): void {
  if (columns <= MAX_COLUMNS) return;
  throw new InputError(
    `${where} has ${columns.toLocaleString('en')} columns, more than the ${MAX_COLUMNS.toLocaleString('en')} that are read. Keep the title column and the few that matter.`,
  );
}

function titleHeader(
  rows: readonly SampleRow[],
  full: readonly SampleRow[],
  firstFull: SampleRow,
): SampleRow | undefined {
  return (
    full.find((row) => namesTitles(row, row === firstFull)) ??
    rows.find((row) => row.cells.some((cell) => titleScore(cell) >= 280))
  );
}

function namesTitles(row: SampleRow, isFirstFull: boolean): boolean {
  // Below the first full row only a header that is a name by itself counts, and no row that holds a number:
  // words such as "post" occur in the titles of staff too.
  if (!isFirstFull && row.cells.some((cell) => /^[\d.,]+$/u.test(cell.trim()))) return false;
  return row.cells.some((cell) => cell.length <= 80 && titleScore(cell) >= (isFirstFull ? 1 : 150));
}

function rowNaming(rows: readonly SampleRow[], wanted: string): SampleRow | undefined {
  return (
    rows.find((row) => row.cells.some((cell) => cell.trim() === wanted.trim())) ??
    rows.find((row) => row.cells.some((cell) => sameName(cell, wanted)))
  );
}

function namedColumn(columns: readonly string[], wanted: string) {
  const exact = positions(columns, (column) => column === wanted.trim());
  const found = exact.length > 0 ? exact : positions(columns, (column) => sameName(column, wanted));
  return found.length === 1 ? { found: found[0], others: [], tied: [] } : { found: undefined, tied: found };
}

function positions(columns: readonly string[], fits: (column: string) => boolean): readonly number[] {
  return columns.flatMap((column, index) => (fits(column) ? [index] : []));
}

function sameName(a: string, b: string): boolean {
  const words = headerWords(a).join(' ');
  return words !== '' && words === headerWords(b).join(' ');
}
