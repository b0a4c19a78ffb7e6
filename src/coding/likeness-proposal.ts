/** Proposes what titles that are alike say. */
import { type Classifications, type EditionId, readIndexTitle } from '../classification/index.ts';
import { exactMatches } from './index-proposal.ts';
import { ofPost, primaryLanguage, stepsAsEvidence } from './job-evidence.ts';
import type { JobReading } from './job-reading.ts';

import { matcherOf } from './matching/title-matcher.ts';
import { proposeExact } from './ranking/exact-proposal.ts';
import type { Proposal } from './ranking/proposal.ts';
import { proposeSimilar } from './ranking/similar-proposal.ts';
import { headWord } from './title/head-word.ts';
import { titleKey, titleWords } from './title/title-words.ts';

const CANDIDATES = 10;

/**
 * The categories of the titles that are most like the barest reading.
 *
 * @param partner the edition whose synonyms may lead to English words, where there is one
 * @example
 * const job = readJob(classifications, { title: 'ward pharmacist' });
 * proposeFromLikeness(classifications, 'isco-08', job, 'soc-2018').probabilities; // 2262 the most probable
 */
export function proposeFromLikeness(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
  partner: EditionId | undefined,
): Proposal {
  const { words, text } = job.barest;
  if (words.length === 0) return { probabilities: new Map(), evidence: [] };
  const matcher = matcherOf(classifications)(edition);
  const language = primaryLanguage(job);
  // A synonym of the other edition leads to English words, which this edition's index can know.
  const english = partner && language !== 'en' ? synonymInEnglish(classifications, partner, job) : undefined;
  const query = english
    ? { words: titleWords(english), head: headWord(english, 'en'), language: 'en' }
    : { words, head: headWord(text, language), language };
  const proposal = proposeSimilar(matcher.similar(query, CANDIDATES));
  const best = proposal.evidence[0];
  if (!best) return proposal;
  const steps = stepsAsEvidence(job.barest, best.code);
  return ofPost({ ...proposal, evidence: [...proposal.evidence, ...steps] }, job);
}

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
