/** The answer for one edition, from what was proposed. */
import type { Classifications, EditionId } from '../classification/index.ts';
import type { Candidate, EditionResult, Evidence } from './coder.ts';
import { decide } from './ranking/decision.ts';
import { detailedCategories } from './ranking/detailed-categories.ts';
import type { Proposal } from './ranking/proposal.ts';
import { asProbability, likeliestFirst, type Shares } from './ranking/shares.ts';

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
  const candidates = candidatesOf(classifications, edition, proposal.shares);
  const decided = decide(classifications, edition, proposal.shares);
  const question = proposal.question ?? questionBetween(candidates);
  const evidence = evidenceFor(proposal.evidence, candidates);
  return {
    edition,
    decided,
    candidates,
    evidence,
    ...(question === undefined ? {} : { question }),
  };
}

function candidatesOf(
  classifications: Classifications,
  edition: EditionId,
  shares: Shares,
): readonly Candidate[] {
  const { categories } = detailedCategories(classifications)(edition);
  return likeliestFirst(shares, MOST_CANDIDATES).map((at): Candidate => {
    const { code = '', title = '' } = categories[shares.places[at] ?? -1] ?? {};
    return { code, title, probability: asProbability(shares.values[at] ?? 0) };
  });
}

/** Asks between the two best where both are probable and the one is hardly more so than the other. */
function questionBetween([first, second]: readonly Candidate[]): string | undefined {
  if (!first || !second || first.probability < 0.2 || second.probability < first.probability / 2)
    return undefined;
  return `Which is nearer: ${first.title} (${first.code}) or ${second.title} (${second.code})?`;
}

/** Similar titles in the order of the candidates that they carry; all other evidence as it came. */
function evidenceFor(evidence: readonly Evidence[], candidates: readonly Candidate[]): readonly Evidence[] {
  const rankOf = ({ code }: Evidence): number => candidates.findIndex((it) => it.code === code);
  const similar = evidence
    .filter((it) => it.kind === 'similar-title' && rankOf(it) >= 0)
    .sort((one, other) => rankOf(one) - rankOf(other))
    .slice(0, SIMILAR_SHOWN);
  const first = evidence.findIndex((it) => it.kind === 'similar-title');
  const others = (part: readonly Evidence[]) => part.filter((it) => it.kind !== 'similar-title');
  return [
    ...evidence.slice(0, Math.max(0, first)),
    ...similar,
    ...others(evidence.slice(Math.max(0, first))),
  ].slice(0, MOST_EVIDENCE);
}
