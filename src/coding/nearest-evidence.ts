/** Shows, for the likeliest categories, the known title that is nearest to the title coded. */
import type { Classifications, EditionId } from '../classification/index.ts';
import type { Evidence } from './coder.ts';
import { primaryLanguage } from './job-evidence.ts';
import type { JobReading } from './job-reading.ts';
import { matcherOf } from './matching/title-matcher.ts';
import type { Proposal } from './ranking/proposal.ts';

/**
 * A proposal whose evidence names, after its first line, what the tables have that is nearest: for the category that
 * is likeliest, and for the next where it is close.
 *
 * @example
 * withNearestTitles(classifications, 'isco-08', readJob(classifications, { title: 'ward pharmacist' }), proposal).evidence;
 * // [{ kind: 'model', ... }, { kind: 'similar-title', text: 'Pharmacist', code: '2262' }]
 */
export function withNearestTitles(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
  proposal: Proposal,
): Proposal {
  const { nearest } = matcherOf(classifications)(edition);
  const { words } = job.barest;
  const language = primaryLanguage(job);
  const similar = likeliest(proposal.probabilities).flatMap((code): readonly Evidence[] => {
    const known = nearest({ code, words, language });
    return known ? [{ kind: 'similar-title', text: known.text, code }] : [];
  });
  if (similar.length === 0) return proposal;
  const [first, ...rest] = proposal.evidence;
  return { ...proposal, evidence: [...(first ? [first] : []), ...similar, ...rest] };
}

/** A category that holds less of what the likeliest holds needs no title to be seen beside it. */
const CLOSE = 0.3;

/** The likeliest category and, where it is close, the next. */
function likeliest(probabilities: ReadonlyMap<string, number>): readonly string[] {
  let first = '';
  let second = '';
  let most = 0;
  let next = 0;
  for (const [code, it] of probabilities) {
    if (it > most || (it === most && code < first)) {
      second = first;
      next = most;
      first = code;
      most = it;
    } else if (it > next || (it === next && code < second)) {
      second = code;
      next = it;
    }
  }
  if (first === '') return [];
  return second !== '' && next >= CLOSE * most ? [first, second] : [first];
}
