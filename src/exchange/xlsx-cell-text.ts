/** Writes cells as the XML of a worksheet. */
import { type Cell, cellText } from './cell.ts';
import { InputError } from './input-error.ts';
import { MAX_SHEET_CELL_CHARACTERS } from './limits.ts';
import { columnLetters } from './xlsx-cells.ts';
import { xmlEncoded } from './xlsx-xml.ts';

/** Numbers of the cell styles that are used. */
export interface CellStyles {
  /** The text format, `@`: Excel then never takes a code such as 0110 for a number. */
  readonly text: number | undefined;
  readonly date: number | undefined;
  readonly time: number | undefined;
}

const DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/**
 * One cell as XML; nothing for an empty one. Texts are strings whatever they look like, never formulas.
 *
 * @param column position, the first 0
 * @param where the output file, for messages
 * @throws InputError when the text is longer than a cell can hold
 * @example cellXml('0110', 8, 5, styles, '', 'coded.xlsx') // '<c r="I5" s="1" t="inlineStr">…'
 */
export function cellXml(
  cell: Cell,
  column: number,
  row: number,
  styles: CellStyles,
  prefix: string,
  where: string,
): string {
  if (cell === '' || cell === null) return '';
  const start = `<${prefix}c r="${columnLetters(column)}${row}"`;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `${start}><${prefix}v>${cell}</${prefix}v></${prefix}c>` : '';
  if (typeof cell === 'boolean')
    return `${start} t="b"><${prefix}v>${cell ? 1 : 0}</${prefix}v></${prefix}c>`;
  if (cell instanceof Date) {
    const serial = serialOf(cell);
    const style = Number.isInteger(serial) ? styles.date : styles.time;
    if (style !== undefined && serial >= 61)
      return `${start} s="${style}"><${prefix}v>${serial}</${prefix}v></${prefix}c>`;
    return cellXml(cellText(cell), column, row, styles, prefix, where);
  }
  if (cell.length > MAX_SHEET_CELL_CHARACTERS) {
    throw new InputError(
      `${where}: cell ${columnLetters(column)}${row} would hold ${cell.length.toLocaleString('en')} characters, more than the ${MAX_SHEET_CELL_CHARACTERS.toLocaleString('en')} that a worksheet cell can. Write to a .csv file instead.`,
    );
  }
  const style = styles.text === undefined ? '' : ` s="${styles.text}"`;
  return `${start}${style} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${xmlEncoded(cell)}</${prefix}t></${prefix}is></${prefix}c>`;
}

function serialOf(date: Date): number {
  return Math.round((date.getTime() / DAY + UNIX_EPOCH_SERIAL) * 86_400) / 86_400;
}
