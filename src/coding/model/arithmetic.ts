/** The sums that take most of the time of an answer: pooling features, scoring and ranking categories. */
import type { LayerRange } from './whole-numbers.ts';

/** Sums over the numbers of a model. Its arrays are where they go in and come out; they stay the same. */
export interface Arithmetic {
  readonly layers: readonly LayerRange[];
  /** Places of the rows to pool go here; it has room for one more than the features of a title. */
  readonly places: Int32Array;
  /** For each number of a vector, the sum of the pooled rows' two bits times their row's scale. */
  readonly sums: Int32Array;
  /** The pooled vector of each text that is kept. */
  readonly pooled: readonly Int16Array[];
  /** What `rank` found: a score and a place in the layer, in turn. */
  readonly ranked: Int32Array;
  /** Fills `sums` from the first `count` of `places`, one at least; returns the sum of the rows' scales. */
  pool(count: number): number;
  /** Scores the categories of a layer for the pooled vector of a text; the scores are kept. */
  score(text: number, layer: number): void;
  /**
   * Fills `ranked` with the `top` categories of a layer that score most for a text, or all that there are.
   *
   * @returns the sum of e to the power of all scores of the layer, relative to the best one's; 1 is 2 to the 20
   */
  rank(text: number, layer: number, top: number): number;
}

/** Texts whose scores are kept: a title as written and its barest reading, for two editions in turn. */
export const TEXTS_KEPT = 2;
