/** Where the imported texts are kept on this machine, and how they are read, written and removed. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Classifications, EditionId } from '../classification/index.ts';
import { errorCode, InputError } from '../exchange/input-error.ts';
import { createOutput } from '../exchange/output-file.ts';
import { makeFolder } from '../own/make-folder.ts';
import { userFolder } from '../own/user-folder.ts';
import { PUBLICATION_NAMES, PUBLICATIONS, type PublicationName } from './publications.ts';
import type { ReadOfficialFile } from './read-official-file.ts';
import type { StoredPublication } from './stored-publication.ts';

/** The publications that were imported. */
export interface ImportedTexts {
  readonly publications: readonly StoredPublication[];
  /** One sentence for each that is damaged, and left out. */
  readonly problems: readonly string[];
}

/**
 * The folder of the imported texts: `official` beside the user's own list.
 *
 * @param environment the variables of the process
 * @param platform as `process.platform` names it
 * @example
 * officialFolder({ CADRE_HOME: '/data/cadre' }); // '/data/cadre/official'
 */
export function officialFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): string {
  return join(userFolder(environment, platform), 'official');
}

/**
 * Reads the publications that were imported. One that is damaged is left out: the facts do not need it.
 *
 * @param edition where only those that speak of it are wanted
 * @example
 * (await readOfficialTexts(classifications, officialFolder())).publications.map((it) => it.label); // ['ILO']
 */
export async function readOfficialTexts(
  classifications: Classifications,
  folder: string,
  edition?: EditionId,
): Promise<ImportedTexts> {
  const publications: StoredPublication[] = [];
  const problems: string[] = [];
  for (const name of PUBLICATION_NAMES) {
    const about = PUBLICATIONS[name];
    if (edition && about.edition !== edition && about.subjectEdition !== edition) continue;
    const file = fileOf(folder, name);
    if (!existsSync(file)) continue;
    const read = await readPublication(classifications, file, name);
    if ('problem' in read) problems.push(problemSentence(file, name, read.problem));
    else publications.push(read);
  }
  return { publications, problems };
}

function fileOf(folder: string, name: PublicationName): string {
  return join(folder, `${name}.json`);
}

async function readPublication(
  classifications: Classifications,
  file: string,
  name: PublicationName,
): Promise<StoredPublication | { readonly problem: string }> {
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    return { problem: `it cannot be read: ${errorCode(error) || 'unknown error'}` };
  }
  // Loaded only where there is something: most have nothing, and a category shall be shown at once.
  const { readStored } = await import('./stored-publication.ts');
  return readStored(classifications, name, json);
}

function problemSentence(file: string, name: PublicationName, problem: string): string {
  return `${file}, the imported text of ${PUBLICATIONS[name].label}, is damaged (${problem}) and left out; import the publisher's file again with cadre data import FILE, or remove it with cadre data import --remove ${name}.`;
}

/**
 * Keeps the texts of a file; those of an older import of the same publication are replaced whole or left as they were.
 *
 * @param importedOn as 2026-11-25
 * @returns the file that they are kept in, and whether it replaced an older one
 * @throws InputError when it cannot be written
 * @example
 * await keepOfficialTexts(officialFolder(), await readOfficialFile(classifications, path), '2026-11-25');
 */
export async function keepOfficialTexts(
  folder: string,
  read: ReadOfficialFile,
  importedOn: string,
): Promise<{ readonly file: string; readonly replaced: boolean }> {
  const { storedText } = await import('./stored-publication.ts');
  await makeFolder(folder);
  const file = fileOf(folder, read.publication);
  const output = await createOutput(file, undefined);
  try {
    await output.write(storedText(read, importedOn));
    await output.commit();
  } catch (error) {
    await output.discard();
    throw error;
  }
  return { file, replaced: output.replaces };
}

/**
 * Removes the texts of a publication, damaged or not.
 *
 * @returns false where there were none
 * @throws InputError when they cannot be removed
 * @example
 * await removeOfficialTexts(officialFolder(), 'ilo'); // true
 */
export async function removeOfficialTexts(folder: string, name: PublicationName): Promise<boolean> {
  const file = fileOf(folder, name);
  if (!existsSync(file)) return false;
  try {
    await rm(file);
  } catch (error) {
    throw new InputError(
      `${file} cannot be removed (${errorCode(error) || 'unknown error'}). Check that you may write to its folder.`,
    );
  }
  return true;
}
