/** How sure the coder may be: figures of titles held back, as `scripts/fit-coder.ts` prints them. */

/** Share of exact matches that are right. */
export const EXACT_PRECISION = {
  /**
   * Everything that the index entry says is said: midway between the share on which the other publisher agrees
   * (0.862) and the share of keys on which the publisher agrees with itself (0.99).
   */
  full: 0.926,
  /** The title lacks the qualifier that tells the entry from its namesakes: the other publisher's agreement. */
  bare: 0.604,
} as const;

/** Share of titles with a typo that are rightly corrected, where they are corrected at all. */
export const CORRECTION_PRECISION = 0.937;

/** Least probability of a category that is decided: below it the decision would more often be wrong than right. */
export const DECISION_THRESHOLD = 0.5;
