/** What a check of the tables found. */

/** Something wrong in a table. */
export interface Finding {
  /** The file below `data/`, for example `isco-08/index.tsv`. */
  readonly table: string;
  /** Line of the file, the header being line 1; 0 where the whole file is meant. */
  readonly row: number;
  /** Column of the table; empty where the whole row is meant. */
  readonly column: string;
  /** One sentence for people: what is wrong. */
  readonly message: string;
}

/** A finding in one line: `isco-08/index.tsv, line 7, code: ...`. */
export function findingText({ table, row, column, message }: Finding): string {
  const place = [`data/${table}`, row > 0 ? `line ${row}` : '', column]
    .filter((part) => part !== '')
    .join(', ');
  return `${place}: ${message}`;
}
