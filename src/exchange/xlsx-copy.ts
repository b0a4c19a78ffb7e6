/** Writes a workbook again with added columns on one sheet. */
import type { Cell } from './cell.ts';
import type { XlsxTable } from './table.ts';
import type { TableWriter } from './table-writer.ts';
import { cellXml } from './xlsx-cell-text.ts';
import { columnLetters, type SheetRow, withoutCellsFrom } from './xlsx-cells.ts';
import { damaged } from './xlsx-package.ts';
import { withTextStyle } from './xlsx-styles.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import type { ZipWriter } from './zip-writer.ts';

/**
 * Copies the workbook: the other sheets, formats, widths, formulas, numbers, dates and the rows above the header
 * stay byte for byte as they are. Only the sheet's rows get cells at their end, and the styles one more style,
 * the text format.
 *
 * @param where the output file, for messages
 * @example const writer = await xlsxCopy(zip, table, ['isco-08 code'], 'coded.xlsx');
 */
export async function xlsxCopy(
  zip: ZipWriter,
  table: XlsxTable,
  added: readonly string[],
  where: string,
): Promise<TableWriter> {
  const { archive, sheet } = table;
  const { stylesPart } = await readWorkbook(archive);
  const styles = stylesPart === undefined ? undefined : withTextStyle(await archive.text(stylesPart));
  for (const entry of archive.parts.values()) {
    if (entry.fileName === sheet.part || entry.fileName.endsWith('/')) continue;
    if (entry.fileName === stylesPart && styles !== undefined) {
      const part = await zip.part(entry.fileName);
      await part.write(styles.xml);
      await part.end();
    } else
      await zip.copy(entry, await archive.stored(entry).catch(() => Promise.reject(damaged(archive.name))));
  }
  const part = await zip.part(sheet.part);
  const width = table.columns.length;
  const { prefix } = sheet;
  const text = { text: styles?.style, date: undefined, time: undefined };
  const cellsXml = (cells: readonly Cell[], row: number, style: number | undefined) =>
    cells
      .map((cell, index) => cellXml(cell, width + index, row, { ...text, text: style }, prefix, where))
      .join('');
  const headerRow = headerOf(sheet.above, table);
  let pending = [sheet.before.replace(/<(?:[\w.-]+:)?dimension[^>]*\/>/u, '')];
  for (const row of sheet.above) {
    const header =
      row === headerRow ? cellsXml(added, row.number, titleStyle(row, table) ?? styles?.style) : '';
    const raw = row === headerRow ? withoutCellsFrom(width, row.raw, prefix) : row.raw;
    pending.push(raw, header, `</${prefix}row>`);
  }
  return {
    adder: (cells) => (row) => {
      pending.push(row.raw, cellsXml(cells, row.number, styles?.style), `</${prefix}row>`);
    },
    flush: async () => {
      const xml = pending.join('');
      pending = [];
      await part.write(xml);
    },
    end: async () => {
      await part.write(pending.join('') + sheet.after);
      await part.end();
      await zip.end();
    },
    abort: async () => part.abort(),
    notes: () => [],
  };
}

/** The header row: of the rows above the data the last that names the title column. */
function headerOf(above: readonly SheetRow[], table: XlsxTable): SheetRow | undefined {
  const { index, name } = table.titleColumn;
  return above.findLast((row) => String(row.cells[index] ?? '').trim() === name);
}

/** The look of the header, for the added header cells. */
function titleStyle(row: SheetRow, table: XlsxTable): number | undefined {
  const address = `${columnLetters(table.titleColumn.index)}${row.number}`;
  const tag = new RegExp(`<(?:[\\w.-]+:)?c\\s[^>]*?r="${address}"[^>]*>`, 'u').exec(row.raw)?.[0];
  const style = /\ss="(\d+)"/u.exec(tag ?? '')?.[1];
  return style === undefined ? undefined : Number(style);
}
