/** What the server answers from: the tables and the coder, opened once. */
import { type Classifications, openClassifications } from '../classification/index.ts';
import type { Coder } from '../coding/coder.ts';
import { readTable } from '../data/data-folder.ts';
import { openCoder } from '../data/open-coder.ts';

/** Everything that the handlers use. Immutable and shared by all requests. */
export interface Services {
  readonly classifications: Classifications;
  readonly coder: Coder;
}

/** Opens the tables and the coder that come with the program. */
export function openServices(): Services {
  const classifications = openClassifications(readTable);
  return { classifications, coder: openCoder(classifications) };
}
