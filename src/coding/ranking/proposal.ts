/** What one way of coding a title proposes. */
import type { Evidence } from '../coder.ts';
import { joined, NO_SHARES, type Shares } from './shares.ts';

/** Categories with their probabilities, the evidence, and the question that would settle it. */
export interface Proposal {
  readonly shares: Shares;
  readonly evidence: readonly Evidence[];
  readonly question?: string;
  /** True where index entries were found only without their qualifiers. */
  readonly isBare?: boolean;
  /** True where a rule is sure, or the context has named the qualifier: the tasks have been counted. */
  readonly isSettled?: boolean;
}

/** Proposes nothing. */
export const NOTHING: Proposal = { shares: NO_SHARES, evidence: [] };

/**
 * Two proposals together, each with its part; the evidence of the first stands first.
 *
 * @example
 * together(ofThePost, 0.7, ofTheModel, 0.3).shares;
 */
export function together(one: Proposal, partOfOne: number, other: Proposal, partOfOther: number): Proposal {
  const question = one.question ?? other.question;
  return {
    shares: joined(one.shares, partOfOne, other.shares, partOfOther),
    evidence: [...one.evidence, ...other.evidence],
    ...(question === undefined ? {} : { question }),
  };
}
