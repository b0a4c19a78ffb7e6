/** What every format's writer does. */
import type { Cell } from './cell.ts';
import type { TableRow } from './table.ts';

/** Writes the rows of a table with the added cells. It does not own the output file. */
export interface TableWriter {
  /** Takes one row; `added` has one cell for each added column. */
  add(row: TableRow, added: readonly Cell[]): void;
  /** Writes what has been taken; called after each batch. */
  flush(): Promise<void>;
  /** Writes what comes after the last row. */
  end(): Promise<void>;
  /** Lets go of everything after a failure. */
  abort(): Promise<void>;
  /** What the user should know of the output: one short sentence each. Complete after `end`. */
  notes(): readonly string[];
}
