/** Shows, for the likeliest categories, the known title that is nearest to the title coded. */
import type { Classifications, EditionId } from '../classification/index.ts';
import type { Evidence } from './coder.ts';
import { primaryLanguage } from './job-evidence.ts';
import type { JobReading } from './job-reading.ts';
import { matcherOf } from './matching/title-matcher.ts';
import { detailedCategories } from './ranking/detailed-categories.ts';
import type { Proposal } from './ranking/proposal.ts';
import type { Shares } from './ranking/shares.ts';

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
  const { categories } = detailedCategories(classifications)(edition);
  const similar = likeliest(proposal.shares).flatMap((place): readonly Evidence[] => {
    const code = categories[place]?.code ?? '';
    const known = nearest({ code, words, language });
    return known ? [{ kind: 'similar-title', text: known.text, code }] : [];
  });
  if (similar.length === 0) return proposal;
  const [first, ...rest] = proposal.evidence;
  return { ...proposal, evidence: [...(first ? [first] : []), ...similar, ...rest] };
}

/** A category that holds less of what the likeliest holds needs no title to be seen beside it. */
const CLOSE = 0.3;

/** The places of the likeliest category and, where it is close, of the next. */
function likeliest({ places, values }: Shares): readonly number[] {
  let first = -1;
  let second = -1;
  let most = 0;
  let next = 0;
  places.forEach((place, at) => {
    const it = values[at] ?? 0;
    if (it > most || (it === most && place < first)) {
      second = first;
      next = most;
      first = place;
      most = it;
    } else if (it > next || (it === next && place < second)) {
      second = place;
      next = it;
    }
  });
  if (first < 0) return [];
  return second >= 0 && next >= CLOSE * most ? [first, second] : [first];
}
