/** Writes a table as Parquet. */
import { rm } from 'node:fs/promises';
import { type Cell, cellText } from './cell.ts';
import { openDuckdb, sqlFile, sqlText } from './duckdb.ts';
import { createOutput, type OutputFile, writeProblem } from './output-file.ts';
import type { TableSource } from './table.ts';
import type { TableWriter } from './table-writer.ts';

/**
 * Writes Parquet through DuckDB. The columns of a Parquet input keep their types. CSV and worksheets have no
 * types by column, so their columns become VARCHAR. Added columns are VARCHAR, and DOUBLE where all their cells
 * are numbers. Empty cells become NULL.
 *
 * The rows go to a text file beside the output first, which DuckDB then turns into Parquet: so memory stays
 * bounded however long the list is.
 *
 * @example const writer = await parquetWriter(output, 'coded.parquet', source, ['isco-08 code']);
 */
export async function parquetWriter(
  output: OutputFile,
  path: string,
  source: TableSource,
  added: readonly string[],
): Promise<TableWriter> {
  const keepsTypes = source.format === 'parquet';
  const rows = await createOutput(`${path}.rows.csv`, source.file, path);
  const numeric = added.map(() => true);
  const filled = added.map(() => false);
  let pending: string[] = [];
  let longest = 0;
  const line = (cells: readonly Cell[]) => cells.map(quoted).join(',');
  const columns = keepsTypes ? [] : distinctNames(source.columns, added);
  return {
    adder: (cells) => {
      cells.forEach((cell, index) => {
        if (cell === '' || cell === null) return;
        filled[index] = true;
        if (typeof cell !== 'number') numeric[index] = false;
      });
      const addedText = line(cells);
      return (row) => {
        const text = keepsTypes ? addedText : [...row.cells.map(quoted), addedText].join(',');
        longest = Math.max(longest, text.length);
        pending.push(text, '\n');
      };
    },
    flush: async () => {
      const text = pending.join('');
      pending = [];
      await rows.write(text);
    },
    end: async () => {
      const types = added.map((_, index) =>
        numeric[index] === true && filled[index] === true ? 'DOUBLE' : 'VARCHAR',
      );
      // A character is at most three bytes of UTF-8 for each unit of its length.
      const mostBytes = Math.max(2_000_000, 3 * longest + 16);
      const spill = `${output.temporary}.spill`;
      const { connection, close } = await openDuckdb(spill);
      try {
        const all = [
          ...columns.map((name) => [name, 'VARCHAR']),
          ...added.map((name, index) => [name, types[index] ?? 'VARCHAR']),
        ];
        const struct = all.map(([name = '', type = '']) => `${sqlText(name)}: ${sqlText(type)}`).join(', ');
        const read = `read_csv(${sqlFile(rows.temporary)}, columns = {${struct}}, header = false, delim = ',', quote = '"', escape = '"', new_line = '\\n', auto_detect = false, parallel = false, max_line_size = ${mostBytes}, buffer_size = ${4 * mostBytes})`;
        const from = keepsTypes
          ? `(SELECT * FROM read_parquet(${sqlFile(source.file)}) POSITIONAL JOIN ${read})`
          : read;
        await connection.run(
          `COPY (SELECT * FROM ${from}) TO ${sqlText(output.temporary)} (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)`,
        );
      } catch (error) {
        const said = error instanceof Error ? error.message : '';
        if (said.includes('No space left on device')) throw writeProblem(path, 'ENOSPC');
        if (said.includes('File too large')) throw writeProblem(path, 'EFBIG');
        throw error;
      } finally {
        close();
        await rows.discard();
        await rm(spill, { recursive: true, force: true });
      }
    },
    abort: () => rows.discard(),
    notes: () => [],
  };
}

/** Texts in quotes, so that an empty cell (NULL) and no other is bare. */
function quoted(cell: Cell): string {
  const text = cellText(cell);
  if (text === '') return '';
  return typeof cell === 'number' ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Parquet needs a name for each column, and each once. */
function distinctNames(columns: readonly string[], added: readonly string[]): readonly string[] {
  const taken = new Set(added.map((name) => name.toLowerCase()));
  return columns.map((column, index) => {
    const base = column === '' ? `column_${index + 1}` : column;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}_${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
