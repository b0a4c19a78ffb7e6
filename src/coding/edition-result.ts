/** The answer for one edition, from what was proposed. */
import type { Classifications, EditionId } from '../classification/index.ts';
import type { Candidate, EditionResult, Evidence } from './coder.ts';
import { pathsOf } from './paths.ts';
import { decide } from './ranking/decision.ts';
import { atDetailedLevel, type Proposal } from './ranking/proposal.ts';

const MOST_CANDIDATES = 10;
/** Lines of evidence that one result has at most. */
export const MOST_EVIDENCE = 8;
/** Similar titles of candidates farther down carry no decision. */
const SIMILAR_SHOWN = 3;

/**
 * Ranks, decides and words the answer.
 *
 * @example
 * resultOf(classifications, 'isco-08', proposal).decided?.code; // '3221'
 */
export function resultOf(
  classifications: Classifications,
  edition: EditionId,
  proposal: Proposal,
): EditionResult {
  const detailed = atDetailedLevel(classifications, edition, proposal.probabilities);
  const candidates = [...detailed]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([code, probability]): Candidate => {
      const title = classifications.category(edition, code)?.title ?? '';
      return { code, title, probability: Math.min(1, probability) };
    });
  const decided = decide(classifications, edition, detailed);
  const question = proposal.question ?? questionBetween(candidates);
  const evidence = evidenceFor(classifications, edition, proposal.evidence, candidates);
  return {
    edition,
    decided,
    candidates,
    evidence,
    ...(question === undefined ? {} : { question }),
  };
}

/** Asks between the two best where both are probable and the one is hardly more so than the other. */
function questionBetween([first, second]: readonly Candidate[]): string | undefined {
  if (!first || !second || first.probability < 0.2 || second.probability < first.probability / 2)
    return undefined;
  return `Which is nearer: ${first.title} (${first.code}) or ${second.title} (${second.code})?`;
}

/** Similar titles in the order of the candidates that they carry; all other evidence as it came. */
function evidenceFor(
  classifications: Classifications,
  edition: EditionId,
  evidence: readonly Evidence[],
  candidates: readonly Candidate[],
): readonly Evidence[] {
  const paths = pathsOf(classifications)(edition);
  const ways = candidates.map(({ code }) => paths.get(code) ?? []);
  const rankOf = ({ code }: Evidence): number => {
    const way = paths.get(code);
    // A category stands as far from the top on the path to itself as on that to any below it.
    return way ? ways.findIndex((it) => it[way.length - 1] === way[way.length - 1]) : -1;
  };
  const similar = evidence
    .filter((it) => it.kind === 'similar-title')
    .map((it) => ({ it, rank: rankOf(it) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SIMILAR_SHOWN)
    .map(({ it }) => it);
  const first = evidence.findIndex((it) => it.kind === 'similar-title');
  const others = (part: readonly Evidence[]) => part.filter((it) => it.kind !== 'similar-title');
  return [
    ...evidence.slice(0, Math.max(0, first)),
    ...similar,
    ...others(evidence.slice(Math.max(0, first))),
  ].slice(0, MOST_EVIDENCE);
}
