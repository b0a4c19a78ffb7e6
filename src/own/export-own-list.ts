/** Writes the user's own list as a reviewed list, which `cadre train` reads again. */
import { extname } from 'node:path';
import { EDITION_IDS } from '../classification/index.ts';
import type { OwnCoding } from '../coding/index.ts';
import { csvCell } from '../exchange/csv-text.ts';
import { InputError } from '../exchange/input-error.ts';
import { createOutput } from '../exchange/output-file.ts';
import { sortedByTitle } from './own-list-rows.ts';

/**
 * Writes the list: a title a row, a column for each edition, and how many times it was coded so.
 *
 * @param output path of a .tsv or .csv file
 * @throws InputError when the list is empty or the file cannot be written
 * @example
 * await exportOwnList(codings, 'own.tsv'); // columns title, isco-08, soc-2018, times
 */
export async function exportOwnList(codings: readonly OwnCoding[], output: string): Promise<void> {
  if (codings.length === 0) throw new InputError('Your own list is empty, so there is nothing to export.');
  const delimiter = DELIMITERS.get(extname(output).toLowerCase());
  if (delimiter === undefined)
    throw new InputError(`${output} cannot be written: name a .tsv or .csv file to export to.`);
  const editions = EDITION_IDS.filter((edition) => codings.some((it) => it.edition === edition));
  const rows = sortedByTitle(codings).map((it) => [
    it.title,
    ...editions.map((edition) => (edition === it.edition ? it.code : '')),
    String(it.times),
  ]);
  const lines = [['title', ...editions, 'times'], ...rows].map((cells) =>
    cells.map((cell) => csvCell(cell, delimiter)).join(delimiter),
  );
  const file = await createOutput(output, undefined);
  try {
    await file.write(`${lines.join('\n')}\n`);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['.tsv', '\t'],
  ['.csv', ','],
]);
