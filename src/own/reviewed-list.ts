/** Reads the codings of a reviewed list. */
import { type Classifications, type EditionId, readCode, withLostZero } from '../classification/index.ts';
import { type OwnCoding, ownKey } from '../coding/index.ts';
import { cellText } from '../exchange/cell.ts';
import { InputError, shortened } from '../exchange/input-error.ts';
import { openTable } from '../exchange/open-table.ts';
import type { OpenOptions, TableRow, TableSource } from '../exchange/table.ts';
import { type CodeColumn, codeColumns } from './reviewed-columns.ts';

/** What a reviewed list says. */
export interface ReviewedList {
  readonly rows: number;
  /** One for each spelling of a title, edition and code. */
  readonly codings: readonly OwnCoding[];
  /** Rows that were passed over because no code, or no title with a word, is in them. */
  readonly rowsWithoutCode: number;
  readonly rowsWithoutTitle: number;
  readonly titleColumn: string;
  readonly codeColumns: readonly string[];
  /** What the user should know, one short sentence each. */
  readonly notes: readonly string[];
}

/** Longer text is no title, and the coder reads no more of it. */
const LONGEST_TITLE = 300;

/**
 * Reads a reviewed list. Where it has a column `times`, as an exported list has, each row counts so many times.
 *
 * @param editions those that can be learned
 * @throws InputError when the list cannot be read, or holds a code that its edition does not have
 * @example
 * (await readReviewedList(classifications, ['isco-08'], 'reviewed.csv')).codings;
 */
export async function readReviewedList(
  classifications: Classifications,
  editions: readonly EditionId[],
  file: string,
  options: OpenOptions = {},
): Promise<ReviewedList> {
  const table = await openTable(file, options);
  try {
    const { columns, notes } = codeColumns(table.name, table, editions);
    const times = table.columns.findIndex((it) => it.trim().toLowerCase() === 'times');
    const codings = new Map<string, OwnCoding>();
    const wrong: string[] = [];
    let rows = 0;
    let rowsWithoutCode = 0;
    let rowsWithoutTitle = 0;
    for await (const batch of table.rows()) {
      for (const row of batch) {
        rows++;
        const title = titleOf(row, table);
        const given = columns.filter(({ index }) => textAt(row, index) !== '');
        if (ownKey(title) === '') rowsWithoutTitle++;
        else if (given.length === 0) rowsWithoutCode++;
        for (const column of given) {
          const code = codeAt(classifications, row, column);
          if (code.problem !== undefined)
            wrong.push(`row ${row.number}, column "${column.name}": ${code.problem}`);
          else if (ownKey(title) !== '')
            add(codings, {
              title,
              edition: column.edition,
              code: code.found,
              times: countAt(row, times, table),
            });
        }
      }
    }
    const [first, ...others] = wrong;
    if (first !== undefined)
      throw new InputError(
        `${table.name}, ${first}${others.length > 0 ? ` (and ${others.length.toLocaleString('en')} more)` : ''}; correct it, or leave the cell empty.`,
      );
    if (codings.size === 0)
      throw new InputError(
        `${table.name} has no row with a title and a code in ${columns.map((it) => `"${it.name}"`).join(' or ')}; give the right code of some titles.`,
      );
    return {
      rows,
      codings: [...codings.values()],
      rowsWithoutCode,
      rowsWithoutTitle,
      titleColumn: table.titleColumn.name,
      codeColumns: columns.map((it) => it.name),
      notes: [...table.notes, ...notes],
    };
  } finally {
    await table.close();
  }
}

function add(codings: Map<string, OwnCoding>, coding: OwnCoding): void {
  const key = `${coding.edition} ${coding.code} ${coding.title}`;
  const known = codings.get(key);
  codings.set(key, known ? { ...known, times: known.times + coding.times } : coding);
}

function textAt(row: TableRow, index: number): string {
  return cellText(row.cells[index] ?? null).trim();
}

/** In one line, as the list keeps it. */
function titleOf(row: TableRow, table: TableSource): string {
  const text = textAt(row, table.titleColumn.index).replace(/[\p{Cc}\s]+/gu, ' ');
  return text.slice(0, LONGEST_TITLE).toWellFormed().trim();
}

type CodeAt = { readonly found: string; readonly problem?: never } | { readonly problem: string };

/**
 * A code that stands for a broader group not further defined is taken as that group, but where it may as well be one
 * that lost its zero in a spreadsheet: 110 is 0110 more often than chief executives not further defined.
 */
function codeAt(classifications: Classifications, row: TableRow, { edition, index }: CodeColumn): CodeAt {
  const text = textAt(row, index);
  const read = readCode(classifications, edition, text);
  const lost = read.kind === 'category' ? undefined : withLostZero(classifications, edition, text);
  if (read.kind !== 'unknown' && !lost) return { found: read.category.code };
  const hint = lost ? ` (a spreadsheet may have dropped the zero of ${lost.code})` : '';
  return { problem: `“${shortened(text)}” is no code of ${edition}${hint}` };
}

function countAt(row: TableRow, index: number, { name, columns }: TableSource): number {
  const text = index < 0 ? '' : textAt(row, index);
  if (text === '') return 1;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InputError(
    `${name}, row ${row.number}, column "${columns[index]}": “${shortened(text)}” is no whole number above 0; correct it, or rename the column if it does not say how many times a title was coded.`,
  );
}
