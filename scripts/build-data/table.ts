/** A table of the data package while it is built. */

/** A row: one text a column, in the order of the table's columns. */
export type Row = readonly string[];

/** A table: its name below `data/` (`isco-08/index.tsv`), its columns and its rows. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Orders two texts by their UTF-16 units, the same on every machine whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A table with its rows in order of their columns, first column first.
 * Throws where a row does not have one field a column.
 *
 * @example table('isco-08/index.tsv', ['title', 'code'], [['Abbot', '2636']])
 */
export function table(name: string, columns: readonly string[], rows: Iterable<Row>): Table {
  const sorted = [...rows].sort((a, b) => compareText(a.join('\t'), b.join('\t')));
  const wrong = sorted.find((row) => row.length !== columns.length);
  if (wrong)
    throw new Error(`${name}: a row has ${wrong.length} fields, not ${columns.length}: ${wrong.join(' | ')}`);
  return { name, columns, rows: sorted };
}

/**
 * The text of a table: UTF-8, tabs between fields, one `\n` after each row, no quoting.
 * Throws where a field could not be read back.
 */
export function formatTable({ name, columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => {
    const unreadable = row.find((field) => /[\t\n\r]|^"/.test(field));
    if (unreadable !== undefined) throw new Error(`${name}: this field cannot be written: ${unreadable}`);
    return `${row.join('\t')}\n`;
  });
  return lines.join('');
}
