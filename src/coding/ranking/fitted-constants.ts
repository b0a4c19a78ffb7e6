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
export const CORRECTION_PRECISION = 0.979;

/** How strongly a better likeness raises a candidate over the next. */
export const SHARPNESS = 9;

/** Share of titles whose right category is among the candidates, by the best likeness (0, 0.1, ... 1). */
export const REACH_BY_LIKENESS: readonly number[] = [
  0, 0.065, 0.185, 0.404, 0.467, 0.564, 0.685, 0.798, 0.861, 0.904, 0.933,
];

/** The same where the best match is a title in another language than English. */
export const REACH_BY_LIKENESS_TRANSLATED: readonly number[] = [
  0, 0.178, 0.319, 0.414, 0.503, 0.616, 0.716, 0.813, 0.881, 0.888, 0.957,
];

/** Least probability of a category that is decided: below it the decision would more often be wrong than right. */
export const DECISION_THRESHOLD = 0.5;
