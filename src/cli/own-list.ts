/** The user's own list, for the commands that code titles. */
import type { Classifications } from '../classification/index.ts';
import type { OwnCoding } from '../coding/index.ts';
import { ownListFile, readOwnList } from '../own/own-list-file.ts';
import { ownListInUse } from '../own/own-list-in-use.ts';

/** The options that leave the list out or not. */
export interface OwnListOption {
  /** False with `--no-own`. */
  readonly own: boolean;
}

/** The user's own list, or none where it is not wanted. */
export async function ownList(
  classifications: Classifications,
  { own }: OwnListOption,
): Promise<readonly OwnCoding[]> {
  return own ? readOwnList(classifications, ownListFile()) : [];
}

/** The user's own list as with {@link ownList}; says on standard error that it is in use. */
export async function announcedOwnList(
  classifications: Classifications,
  option: OwnListOption,
): Promise<readonly OwnCoding[]> {
  const codings = await ownList(classifications, option);
  const sentence = ownListInUse(codings);
  if (sentence !== '') process.stderr.write(`${sentence}\n`);
  return codings;
}
