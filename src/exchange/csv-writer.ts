/** Writes a table as CSV or TSV. */
import type { Cell } from './cell.ts';
import { csvCell, needsGuard } from './csv-text.ts';
import type { OutputFile } from './output-file.ts';
import type { TableSource } from './table.ts';
import type { TableWriter } from './table-writer.ts';

/**
 * Writes UTF-8 text. A text table keeps its delimiter (unless the output is to be TSV), line ends and byte order
 * mark, and its rows keep their text as it was, quotes included.
 *
 * @param added names of the added columns
 * @example const writer = await csvWriter(output, source, ['isco-08'], 'csv');
 */
export async function csvWriter(
  output: OutputFile,
  source: TableSource,
  added: readonly string[],
  kind: 'csv' | 'tsv',
): Promise<TableWriter> {
  const text = source.format === 'csv' ? source : undefined;
  const own = text?.dialect.delimiter ?? '';
  const delimiter = kind === 'tsv' ? '\t' : own === '' || own === '\t' ? ',' : own;
  const newline = text?.newline ?? '\r\n';
  const asItWas = text !== undefined && own === delimiter;
  /** A delimiter that was part of the only cell needs quotes in a table of several columns. */
  const isBare = (raw: string) =>
    text?.dialect.oneColumn === true && raw.includes(delimiter) && !raw.startsWith('"');
  const line = (cells: readonly Cell[]) => cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);
  let pending: string[] = [];
  let guarded = 0;
  await output.write(`${text?.bom === true ? '\uFEFF' : ''}${line([...source.columns, ...added])}${newline}`);
  return {
    adder: (cells) => {
      const tail = ['', line(cells)].join(delimiter) + newline;
      return (row) => {
        const dangerous = row.cells.some(needsGuard);
        if (dangerous) guarded += 1;
        pending.push(asItWas && !dangerous && !isBare(row.raw) ? row.raw : line(row.cells), tail);
      };
    },
    flush: async () => {
      const data = pending.join('');
      pending = [];
      await output.write(data);
    },
    end: async () => {},
    abort: async () => {},
    notes: () =>
      guarded === 0
        ? []
        : [
            `${guarded.toLocaleString('en')} ${guarded === 1 ? 'row holds' : 'rows hold'} text that a spreadsheet would run as a formula; an apostrophe was put before it`,
          ],
  };
}
