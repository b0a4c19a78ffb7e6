/** Makes the folder that a file of the user's own is kept in. */
import { mkdir } from 'node:fs/promises';
import { errorCode, InputError } from '../exchange/input-error.ts';

/**
 * Makes a folder, and those above it, where they are not there.
 *
 * @throws InputError when it cannot be made
 * @example
 * await makeFolder(dirname(ownListFile()));
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new InputError(
      `The folder ${folder} cannot be made (${errorCode(error) || 'unknown error'}). Set CADRE_HOME to a folder that you may write to.`,
    );
  }
}
