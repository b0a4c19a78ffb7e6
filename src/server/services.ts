/** What the server answers from: the tables and the coder, opened once. */
import {
  type Classifications,
  type OfficialPublication,
  openClassifications,
} from '../classification/index.ts';
import type { Coder } from '../coding/coder.ts';
import type { OwnCoding } from '../coding/index.ts';
import { readTable } from '../data/data-folder.ts';
import { openCoder, openModel } from '../data/open-coder.ts';
import { officialFolder, readOfficialTexts } from '../official/official-folder.ts';
import { ownListFile, readOwnList } from '../own/own-list-file.ts';
import type { ServerSettings } from './settings.ts';

/** Everything that the handlers use. Immutable and shared by all requests. */
export interface Services {
  readonly classifications: Classifications;
  readonly coder: Coder;
  /** What the user coded, as the coder uses it; read once. */
  readonly ownList: readonly OwnCoding[];
  /** The publishers' texts that the user imported; read once. */
  readonly official: readonly OfficialPublication[];
  /** One sentence for each import that is damaged, and left out. */
  readonly officialProblems: readonly string[];
}

/**
 * Opens the tables and the coder that come with the program, the texts that the user imported, and the user's own list
 * where it is to be used.
 */
export async function openServices({ usesOwnList }: Pick<ServerSettings, 'usesOwnList'>): Promise<Services> {
  const classifications = openClassifications(readTable);
  const ownList = usesOwnList ? await readOwnList(classifications, ownListFile()) : [];
  const { publications, problems } = await readOfficialTexts(classifications, officialFolder());
  return {
    classifications,
    coder: openCoder(classifications, openModel(), ownList),
    ownList,
    official: publications,
    officialProblems: problems,
  };
}
