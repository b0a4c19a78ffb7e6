/** What every format's writer does. */
import type { Cell } from './cell.ts';
import type { TableRow } from './table.ts';

/** Takes one row. */
export type RowAdder = (row: TableRow) => void;

/** Writes the rows of a table with the added cells. It does not own the output file. */
export interface TableWriter {
  /**
   * Makes what takes rows that get these cells, one for each added column: thousands of rows get the same ones,
   * and what can be made of them once need not be made again.
   */
  adder(added: readonly Cell[]): RowAdder;
  /** Writes what has been taken; called after each batch. */
  flush(): Promise<void>;
  /** Writes what comes after the last row. */
  end(): Promise<void>;
  /** Lets go of everything after a failure. */
  abort(): Promise<void>;
  /** What the user should know of the output: one short sentence each. Complete after `end`. */
  notes(): readonly string[];
}
