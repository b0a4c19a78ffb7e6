/** Proposes what the index says of the entry that a synonym of another edition stands for. */
import { type Classifications, type EditionId, readIndexTitle } from '../classification/index.ts';
import { exactMatches } from './index-proposal.ts';
import type { JobReading } from './job-reading.ts';
import { matcherOf } from './matching/title-matcher.ts';
import { proposeExact } from './ranking/exact-proposal.ts';
import type { Proposal } from './ranking/proposal.ts';
import { titleKey } from './title/title-words.ts';

/**
 * What this edition's index says of the entry that a synonym of another edition stands for: "Cleaner" stands for
 * "Cleaner, office" of ISCO-08, and the SOC has "Office Cleaner".
 *
 * @param partner the edition with the synonyms
 * @returns `undefined` where the title is no synonym there, or this index has no such entry
 * @example
 * proposeFromEntry(classifications, 'soc-2018', readJob(classifications, { title: 'Cleaner' }), 'isco-08');
 */
export function proposeFromEntry(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
  partner: EditionId,
): Proposal | undefined {
  const english = synonymInEnglish(classifications, partner, job);
  const matches = english && matcherOf(classifications)(edition).exactInIndex(titleKey(english));
  return matches && matches.length > 0 ? proposeExact(matches, job.context, false) : undefined;
}

function synonymInEnglish(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
): string | undefined {
  const standsFor = exactMatches(classifications, edition, job)?.matches[0]?.known.standsFor;
  return standsFor ? readIndexTitle(standsFor).base : undefined;
}
