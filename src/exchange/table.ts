/** A table being read: what is known of it before its rows are, and its rows in batches. */
import type { Cell } from './cell.ts';
import type { CsvDialect } from './csv-records.ts';
import type { XlsxPackage } from './xlsx-package.ts';
import type { XlsxSheet } from './xlsx-sheet.ts';

/** One row below the header. */
export interface TableRow {
  /** Row number as a person counts it in the file, the header included; 1 is the first. */
  readonly number: number;
  /** One cell a column. */
  readonly cells: readonly Cell[];
  /** The row as it stands in the file (CSV text, or the start of the sheet's XML row), for faithful copies. */
  readonly raw: string;
}

/** Where a job's context stands: positions of columns, counted from 0. */
export interface ContextColumns {
  readonly tasks?: number;
  readonly industry?: number;
  readonly facility?: number;
  readonly qualification?: number;
}

/** What is known of a table from its head. */
export interface TableHead {
  /** Names as in the header; an unnamed column has an empty name. */
  readonly columns: readonly string[];
  readonly titleColumn: { readonly name: string; readonly index: number };
  readonly context: ContextColumns;
}

interface OpenTable extends TableHead {
  /** The user's name of the file, for messages. */
  readonly name: string;
  /** Where the file is. */
  readonly file: string;
  /** What was recognised, for the user to confirm: one short sentence each. */
  readonly notes: readonly string[];
  /** Known only for Parquet. */
  readonly rowCount?: number;
  /** The rows in their order, in batches. Throws `InputError` at the first row that cannot be read. */
  rows(): AsyncIterable<readonly TableRow[]>;
  /** How much of the file has been read by `rows`, from 0 to 1. */
  share(): number;
  /** Lets go of the file. */
  close(): Promise<void>;
}

/** A CSV, TSV or plain text file. */
export interface CsvTable extends OpenTable {
  readonly format: 'csv';
  readonly dialect: CsvDialect;
  /** True when the file begins with a byte order mark. */
  readonly bom: boolean;
  readonly newline: '\n' | '\r\n' | '\r';
}

/** One sheet of an Excel workbook. */
export interface XlsxTable extends OpenTable {
  readonly format: 'xlsx';
  readonly archive: XlsxPackage;
  readonly sheet: XlsxSheet;
  /** Formulas that `rows` has met so far that were saved without their value, so that their cells are empty. */
  uncalculated(): number;
}

/** A Parquet file. */
export interface ParquetTable extends OpenTable {
  readonly format: 'parquet';
}

/** A table that `openTable` has opened. */
export type TableSource = CsvTable | XlsxTable | ParquetTable;

/** How a table is to be opened. */
export interface OpenOptions {
  /** Name of the column that holds the job titles; found by its header when left out. */
  readonly titleColumn?: string;
  /** Name of the worksheet; found when left out. Only for workbooks. */
  readonly sheet?: string;
  /** The user's name of the file where it differs from the path, as for an upload. Decides the format too. */
  readonly displayName?: string;
}
