/** A claim of a text about the classifications, and what the tables say to it. */
import type { EditionId } from '../classification/index.ts';

/**
 * What the tables say to a claim: `superseded` was right in an earlier edition; `imprecise` is right as far as it
 * goes but would mislead; `unknown` cannot be told from the tables.
 */
export type Verdict = 'right' | 'wrong' | 'superseded' | 'imprecise' | 'unknown';

/** A category named in a finding or answer, with its edition. */
export interface CategoryReference {
  readonly edition: EditionId;
  readonly code: string;
  readonly title: string;
}

/** One claim found in a text. */
export interface Claim {
  /** The words of the text that make the claim. */
  readonly text: string;
  /** Where they begin and end in the text, in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** The claim, restated in one sentence. */
  readonly says: string;
  /** What is so, in one or two sentences. */
  readonly correct: string;
  /** The right path from the top level down, where one category is meant; else empty. */
  readonly path: readonly CategoryReference[];
  /** Publications that the verdict rests on. */
  readonly sources: readonly string[];
}
