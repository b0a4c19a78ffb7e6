/** Proposes what the index says of the entry that a synonym of another edition stands for. */
import { type Classifications, type EditionId, readIndexTitle } from '../classification/index.ts';
import type { Exact } from './index-proposal.ts';
import type { JobReading } from './job-reading.ts';
import { matcherOf } from './matching/title-matcher.ts';
import { detailedCategories } from './ranking/detailed-categories.ts';
import { proposeExact } from './ranking/exact-proposal.ts';
import type { Proposal } from './ranking/proposal.ts';
import { titleKey } from './title/title-words.ts';

/**
 * What this edition's index says of the entry that a synonym of another edition stands for: "Cleaner" stands for
 * "Cleaner, office" of ISCO-08, and the SOC has "Office Cleaner".
 *
 * @param elsewhere what was found in the edition with the synonyms
 * @returns `undefined` where the title is no synonym there, or this index has no such entry
 * @example
 * const job = readJob(classifications, { title: 'Cleaner' });
 * proposeFromEntry(classifications, 'soc-2018', job, exactMatches(classifications, 'isco-08', job));
 */
export function proposeFromEntry(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
  elsewhere: Exact | null,
): Proposal | undefined {
  const standsFor = elsewhere?.matches[0]?.known.standsFor;
  if (!standsFor) return undefined;
  const key = titleKey(readIndexTitle(standsFor).base);
  const matches = matcherOf(classifications)(edition).exactInIndex(key);
  if (matches.length === 0) return undefined;
  return proposeExact(detailedCategories(classifications)(edition), matches, job.context, false);
}
