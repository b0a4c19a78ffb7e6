/** Cells as CSV text. */
import { type Cell, cellText } from './cell.ts';

/**
 * Text that a spreadsheet would run as a formula when it opens the CSV file.
 *
 * A CSV file has no types: Excel takes `=HYPERLINK(...)`, `+x`, `-x` and `@x` for formulas, and a staff list can
 * come from anyone. So in CSV and TSV output, in every column, such text gets an apostrophe in front. Numbers,
 * telephone numbers, dates, and signs standing alone (`-5`, `+33 1 23 45 67`, `--`) are left as they are, so that
 * data come back unchanged for programs. XLSX and Parquet have types and need none of this: there the text stays
 * exactly as it was.
 */
const FORMULA = /^(?:[=@＝＠\t\r].|[+\-＋－](?![\d\s.,:()/%+-]*(?:[eE][+-]?\d+)?$))/su;

/**
 * Puts an apostrophe before text that a spreadsheet would run.
 *
 * @example withoutFormula('=1+1') // "'=1+1"
 * @example withoutFormula('-5') // '-5'
 */
export function withoutFormula(text: string): string {
  return mayBeFormula(text) && FORMULA.test(text) ? `'${text}` : text;
}

/** A quick look at the first character; true for the few texts that have to be looked at closely. */
function mayBeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x40
    ? first === 0x3d || first === 0x2b || first === 0x2d || first === 9 || first === 13
    : first === 0x40 || first > 0xff00;
}

/**
 * One cell as CSV text, with quotes where it needs them.
 *
 * @param delimiter one character
 * @example csvCell('Nurse, senior', ',') // '"Nurse, senior"'
 */
export function csvCell(cell: Cell, delimiter: string): string {
  const text = typeof cell === 'string' ? withoutFormula(cell) : cellText(cell);
  const quoted = text.includes('"') || text.includes(delimiter) || text.includes('\n') || text.includes('\r');
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * True when a cell has to be changed before it stands in CSV output.
 *
 * @example needsGuard('@home') // true
 */
export function needsGuard(cell: Cell): boolean {
  return typeof cell === 'string' && mayBeFormula(cell) && FORMULA.test(cell);
}
