/** DuckDB, which reads and writes Parquet. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/**
 * Opens a DuckDB of its own, in memory, that fetches nothing from a network and keeps within 512 MB.
 *
 * @param spill folder for what does not fit in memory
 * @example const { connection, close } = await openDuckdb(tmpdir());
 */
export async function openDuckdb(
  spill: string,
): Promise<{ readonly connection: DuckDBConnection; readonly close: () => void }> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '512MB',
    temp_directory: spill,
    threads: '2',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/**
 * A text as an SQL literal.
 *
 * @example sqlText("chef d'équipe") // "'chef d''équipe'"
 */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * A path as an SQL literal for `read_parquet` and `read_csv`, which would take `*`, `?` and `[` for patterns.
 *
 * @example sqlFile('staff [2024].parquet') // "'staff [[]2024].parquet'"
 */
export function sqlFile(path: string): string {
  return sqlText(path.replace(/[*?[]/gu, '[$&]'));
}

/**
 * A column name as an SQL identifier.
 *
 * @example sqlName('job title') // '"job title"'
 */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
