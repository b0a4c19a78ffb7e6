/** What the server answers from: the tables and the coder, opened once. */
import { type Classifications, openClassifications } from '../classification/index.ts';
import type { Coder } from '../coding/coder.ts';
import type { OwnCoding } from '../coding/index.ts';
import { readTable } from '../data/data-folder.ts';
import { openCoder, openModel } from '../data/open-coder.ts';
import { ownListFile, readOwnList } from '../own/own-list-file.ts';
import type { ServerSettings } from './settings.ts';

/** Everything that the handlers use. Immutable and shared by all requests. */
export interface Services {
  readonly classifications: Classifications;
  readonly coder: Coder;
  /** What the user coded, as the coder uses it; read once. */
  readonly ownList: readonly OwnCoding[];
}

/** Opens the tables and the coder that come with the program, and the user's own list where it is to be used. */
export async function openServices({ usesOwnList }: Pick<ServerSettings, 'usesOwnList'>): Promise<Services> {
  const classifications = openClassifications(readTable);
  const ownList = usesOwnList ? await readOwnList(classifications, ownListFile()) : [];
  return { classifications, coder: openCoder(classifications, openModel(), ownList), ownList };
}
