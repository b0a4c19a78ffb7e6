/** Opens a sheet of an Excel workbook as a table. */
import { type Cell, cellText, isBlank } from './cell.ts';
import { InputError, listed } from './input-error.ts';
import type { OpenOptions, TableRow, XlsxTable } from './table.ts';
import type { FoundHead } from './table-head.ts';
import { findContextColumns } from './title-column.ts';
import { type CellContext, columnLetters, type SheetRow, withoutCellsFrom } from './xlsx-cells.ts';
import { openPackage, type XlsxPackage } from './xlsx-package.ts';
import { readSheet, sheetRows, type XlsxSheet } from './xlsx-sheet.ts';
import { chosenSheet } from './xlsx-sheet-choice.ts';
import { readWorkbook } from './xlsx-workbook.ts';

/** Formatting of blank rows that is carried over at most; past that it is dropped. */
const MAX_BLANK_CHARACTERS = 4 * 1024 ** 2;

/**
 * Opens a workbook. The sheet is the one named, or the only one, or the only one with a title column.
 *
 * @throws InputError when the workbook cannot be read, no sheet or title column can be chosen, or data cells are
 *   merged
 * @example const table = await openXlsx('staff.xlsx', 'staff.xlsx', { sheet: 'Region A' });
 */
export async function openXlsx(file: string, name: string, options: OpenOptions): Promise<XlsxTable> {
  const archive = await openPackage(file, name);
  try {
    const workbook = await readWorkbook(archive);
    const context = await workbook.context();
    const chosen = await chosenSheet(archive, workbook, context, name, options);
    const { entry, where } = chosen;
    const outline = await readSheet(archive, entry);
    const lastHeaderRow = headerEnd(outline, chosen.head, where);
    const above = await rowsDownTo(archive, outline, context, where, lastHeaderRow);
    const sheet: XlsxSheet = { ...outline, above };
    const head = wholeHead(chosen.head, above);
    let share = 0;
    let uncalculated = 0;
    return {
      format: 'xlsx',
      name,
      file,
      columns: head.columns,
      titleColumn: head.titleColumn,
      context: head.context,
      notes: [
        ...(workbook.sheets.length > 1 ? [`read the sheet ${listed([entry.name])}`] : []),
        ...(head.headerRow > 1 ? [`header found on row ${head.headerRow}`] : []),
        ...head.notes,
      ],
      archive,
      sheet,
      rows: () => {
        const batches = sheetRows(archive, sheet, context, where, (read) => {
          share = read;
        });
        return tableRows(batches, head, lastHeaderRow, sheet.prefix, where, (count) => {
          uncalculated += count;
        });
      },
      uncalculated: () => uncalculated,
      share: () => share,
      close: () => archive.close(),
    };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

/** A header cell may be merged over this many rows. */
const MAX_HEADER_ROWS = 4;

/** The last row of the header. Merged cells below it are refused. */
function headerEnd(sheet: Omit<XlsxSheet, 'above'>, head: FoundHead, where: string): number {
  const most = head.headerRow + MAX_HEADER_ROWS - 1;
  const inHeader = sheet.merged.filter((range) => range.firstRow <= head.headerRow && range.lastRow <= most);
  const end = Math.max(head.headerRow, ...inHeader.map((range) => range.lastRow));
  const inData = sheet.merged.find((range) => range.lastRow > end);
  if (inData !== undefined) {
    throw new InputError(
      `${where}: the cells ${inData.range} are merged, so it is not clear to which rows their value belongs. Unmerge them and fill each cell.`,
    );
  }
  return end;
}

/** A header of several rows: each column is named by the lowest of its header cells. */
function wholeHead(head: FoundHead, above: readonly SheetRow[]): FoundHead {
  const rows = above.filter((row) => row.number >= head.headerRow);
  if (rows.length < 2) return head;
  const width = Math.max(...rows.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, index) => {
    const lowest = rows.findLast((row) => !isBlank(row.cells[index]));
    return cellText(lowest?.cells[index] ?? null).trim();
  });
  const { index } = head.titleColumn;
  return {
    ...head,
    columns,
    titleColumn: { name: columns[index] ?? '', index },
    context: findContextColumns(columns, index),
  };
}

async function rowsDownTo(
  archive: XlsxPackage,
  sheet: Omit<XlsxSheet, 'above'>,
  context: CellContext,
  where: string,
  last: number,
): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of sheetRows(archive, sheet, context, where)) {
    for (const row of batch) {
      if (row.number > last) return rows;
      rows.push(row);
    }
  }
  return rows;
}

async function* tableRows(
  batches: AsyncIterable<readonly SheetRow[]>,
  head: FoundHead,
  lastHeaderRow: number,
  prefix: string,
  where: string,
  onUncalculated: (count: number) => void,
): AsyncGenerator<readonly TableRow[]> {
  const width = head.columns.length;
  let blank = '';
  for await (const batch of batches) {
    const rows: TableRow[] = [];
    for (const row of batch) {
      if (row.number <= lastHeaderRow) continue;
      checkTitle(row, head, where);
      if (row.problems.size > 0) onUncalculated([...row.problems.values()].filter((it) => it === '').length);
      if (row.cells.every(isBlank)) {
        if (blank.length < MAX_BLANK_CHARACTERS) blank += `${row.raw}</${prefix}row>`;
        continue;
      }
      if (row.cells.length > width) checkBeyond(row, width, head, where);
      rows.push({
        number: row.number,
        cells: padded(row.cells, width),
        raw: blank + withoutCellsFrom(width, row.raw, prefix),
      });
      blank = '';
    }
    if (rows.length > 0) yield rows;
  }
}

function checkTitle(row: SheetRow, head: FoundHead, where: string): void {
  const problem = row.problems.get(head.titleColumn.index);
  if (problem === undefined) return;
  const address = `${columnLetters(head.titleColumn.index)}${row.number}`;
  throw new InputError(
    problem === ''
      ? `${where}, cell ${address}: the title is a formula that was saved without its value. Open the file in Excel, let it calculate, and save it again.`
      : `${where}, cell ${address}: the title is the error ${problem}. Correct the cell.`,
  );
}

function checkBeyond(row: SheetRow, width: number, head: FoundHead, where: string): void {
  const column = row.cells.findIndex((cell, index) => index >= width && !isBlank(cell));
  if (column === -1) return;
  throw new InputError(
    `${where}, cell ${columnLetters(column)}${row.number}: the cell stands beyond the header, which ends at column ${columnLetters(width - 1)} (row ${head.headerRow}). Give column ${columnLetters(column)} a header or clear the cell.`,
  );
}

function padded(cells: readonly Cell[], width: number): readonly Cell[] {
  return cells.length === width ? cells : Array.from({ length: width }, (_, index) => cells[index] ?? null);
}
