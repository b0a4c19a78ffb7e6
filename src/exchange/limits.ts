/** How much of a file is read at most, so that no file can exhaust the memory. */

/** Columns of a table: as many as a worksheet has. */
export const MAX_COLUMNS = 16_384;
/** Characters of one cell. */
export const MAX_CELL_CHARACTERS = 1_000_000;
/** Characters of one row, all cells together. */
export const MAX_ROW_CHARACTERS = 16 * 1024 * 1024;
/** Rows looked through for the header. */
export const HEADER_SEARCH_ROWS = 50;
/** Characters that a cell of a worksheet can hold (a limit of the format). */
export const MAX_SHEET_CELL_CHARACTERS = 32_767;
/** Rows that a worksheet can hold (a limit of the format). */
export const MAX_SHEET_ROWS = 1_048_576;
