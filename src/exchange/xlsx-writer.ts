/** Writes a table of another format as a new workbook. */
import type { Cell } from './cell.ts';
import { InputError } from './input-error.ts';
import { MAX_SHEET_ROWS } from './limits.ts';
import type { TableWriter } from './table-writer.ts';
import { cellXml } from './xlsx-cell-text.ts';
import type { ZipWriter } from './zip-writer.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Staff list" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${[0, 49, 164, 165].map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  ],
];
const STYLES = { text: 1, date: 2, time: 3 };
const HEADER_STYLES = { ...STYLES, text: 4 };
const SHEET_START = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;

/**
 * Writes a new workbook with one sheet: the header in bold and fixed, every text a string with the text format,
 * so that nothing is taken for a number, a date or a formula. Numbers, dates and truth values keep their types
 * where the input has types (Parquet); a CSV file has none, so its cells are all text.
 *
 * @param columns the header, added columns included
 * @param where the output file, for messages
 * @example const writer = await xlsxWriter(zip, ['post', 'isco-08 code'], 'coded.xlsx');
 */
export async function xlsxWriter(
  zip: ZipWriter,
  columns: readonly string[],
  where: string,
): Promise<TableWriter> {
  for (const [name, xml] of PARTS) {
    const part = await zip.part(name);
    await part.write(XML + xml);
    await part.end();
  }
  const sheet = await zip.part('xl/worksheets/sheet1.xml');
  let number = 1;
  let pending: string[] = [SHEET_START, rowXml(columns, number, HEADER_STYLES, where)];
  return {
    adder: (cells) => (row) => {
      number += 1;
      if (number > MAX_SHEET_ROWS) throw new InputError(tooManyRows(where));
      pending.push(rowXml([...row.cells, ...cells], number, STYLES, where));
    },
    flush: async () => {
      const xml = pending.join('');
      pending = [];
      await sheet.write(xml);
    },
    end: async () => {
      await sheet.write(`${pending.join('')}</sheetData></worksheet>`);
      await sheet.end();
      await zip.end();
    },
    abort: async () => sheet.abort(),
    notes: () => [],
  };
}

function rowXml(cells: readonly Cell[], row: number, styles: typeof STYLES, where: string): string {
  let xml = `<row r="${row}">`;
  for (let column = 0; column < cells.length; column += 1)
    xml += cellXml(cells[column] ?? null, column, row, styles, '', where);
  return `${xml}</row>`;
}

function tooManyRows(where: string): string {
  return `${where}: a worksheet holds at most ${MAX_SHEET_ROWS.toLocaleString('en')} rows, and the list has more. Write to a .csv or .parquet file instead.`;
}
