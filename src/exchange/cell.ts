/** The value of one cell, whatever the format of the file it came from. */

/**
 * Text, number, truth value, date or nothing. A date carries the wall clock of the file in its UTC fields, so
 * that no time zone can move it.
 */
export type Cell = string | number | boolean | Date | null;

/**
 * The text of a cell as a person would write it: dates as 2024-03-01 (with the time only when there is one),
 * numbers with at most 15 digits, as spreadsheets show them, so that 0.1 + 0.2 is 0.3.
 *
 * @example cellText(new Date(Date.UTC(2024, 2, 1))) // '2024-03-01'
 */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (Number.isNaN(cell.getTime())) return '';
  const [day = '', time = ''] = cell.toISOString().split('T');
  return time === '00:00:00.000Z' ? day : `${day} ${time.slice(0, 8)}`;
}

/**
 * True when a cell holds nothing but white space.
 *
 * @example isBlank('  ') // true
 */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
