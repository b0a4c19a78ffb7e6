/** Where the user's own list is kept on this machine, and how it is read and written whole. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Classifications } from '../classification/index.ts';
import type { OwnCoding } from '../coding/index.ts';
import { errorCode, InputError } from '../exchange/input-error.ts';
import { createOutput } from '../exchange/output-file.ts';
import { makeFolder } from './make-folder.ts';
import { userFolder } from './user-folder.ts';

const NAME = 'own-titles.tsv';

/**
 * The file of the user's own list: in CADRE_HOME where that is set, else in the user's folder for data.
 *
 * @param environment the variables of the process
 * @param platform as `process.platform` names it
 * @example
 * ownListFile({ CADRE_HOME: '/data/cadre' }); // '/data/cadre/own-titles.tsv'
 */
export function ownListFile(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): string {
  return join(userFolder(environment, platform), NAME);
}

/**
 * Reads the user's own list.
 *
 * @returns none where there is no such file
 * @throws InputError with one sentence that names the file, and the row and column, where it is damaged
 * @example
 * await readOwnList(classifications, ownListFile()); // [{ title: 'Ward maid', edition: 'isco-08', code: '9112', times: 2 }]
 */
export async function readOwnList(
  classifications: Classifications,
  file: string,
): Promise<readonly OwnCoding[]> {
  if (!existsSync(file)) return [];
  // Loaded only where there is a list: most have none, and a single title shall be coded at once.
  const { ownListRows } = await import('./own-list-rows.ts');
  return ownListRows(classifications, file, await bytesOf(file));
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(
      `${file}, the list of your own titles, cannot be read (${errorCode(error) || 'unknown error'}). See that it is a file that you may read, or leave it out with --no-own.`,
    );
  }
}

/**
 * Writes the user's own list; the file is replaced whole or left as it was. An empty list leaves no file.
 *
 * @throws InputError when it cannot be written
 * @example
 * await writeOwnList(ownListFile(), codings);
 */
export async function writeOwnList(file: string, codings: readonly OwnCoding[]): Promise<void> {
  if (codings.length === 0) return rm(file, { force: true });
  const { ownListText } = await import('./own-list-rows.ts');
  await makeFolder(dirname(file));
  const output = await createOutput(file, undefined);
  try {
    await output.write(ownListText(codings));
    await output.commit();
  } catch (error) {
    await output.discard();
    throw error;
  }
}
