/** The tables that come with the program. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the tables lie: the folder `data/` of the checkout or of the installed package. */
export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/**
 * The text of a table.
 *
 * @param name the path below `data/`: `isco-08/categories.tsv`, `datapackage.json`
 * @throws Error when there is no such file
 * @example readTable('editions.tsv').startsWith('edition\tname') // true
 */
export function readTable(name: string): string {
  try {
    return readFileSync(`${dataFolder}${name}`, 'utf8');
  } catch {
    throw new Error(`The table data/${name} cannot be read; restore the folder data/ of the program.`);
  }
}
