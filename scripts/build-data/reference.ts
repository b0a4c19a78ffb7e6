/** Reads the publishers' files in the reference folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';

/** A row of a CSV file by column name. A column that the file lacks reads as empty. */
export type Record = (column: string) => string;

/** The reference folder, with what reads a file in it. */
export interface Reference {
  /** Rows of a CSV file with a header; the separator is `,` unless told. */
  csv(path: string, separator?: string): readonly Record[];
  /** Rows of one sheet of a workbook as texts; the first sheet unless named. */
  sheet(path: string, sheet?: string): Promise<readonly (readonly string[])[]>;
}

/** One line of text: no break, no doubled space, no space at an end, straight apostrophes. */
export function clean(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replaceAll('’', "'");
}

/** Opens the reference folder at `folder`; files are read when asked for. */
export function openReference(folder: string): Reference {
  return {
    csv(path, separator = ',') {
      const rows: { [column: string]: string }[] = parse(readFileSync(join(folder, path)), {
        bom: true,
        columns: true,
        delimiter: separator,
      });
      return rows.map((row) => (column) => row[column] ?? '');
    },
    async sheet(path, name) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(join(folder, path));
      const sheet = name === undefined ? workbook.worksheets[0] : workbook.getWorksheet(name);
      if (!sheet) throw new Error(`${path} has no sheet ${name ?? '1'}.`);
      const rows: string[][] = [];
      sheet.eachRow((row) => {
        rows.push(Array.from({ length: sheet.columnCount }, (_, column) => row.getCell(column + 1).text));
      });
      return rows;
    },
  };
}
