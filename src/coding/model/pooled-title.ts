/** The pooled vector of a title: the sum of its features' vectors over the root of their number. */
import type { Arithmetic } from './arithmetic.ts';
import { type HashIndex, placeOf } from './hash-index.ts';
import type { FeatureList } from './title-features.ts';
import { LONGEST_POOLED, POOLED_BITS } from './whole-numbers.ts';

const LARGEST = 32_767;

/**
 * Pools the vectors of a title's features into the pooled vector of a text.
 *
 * @returns how many of the features the model has; without any, nothing is pooled
 * @example
 * poolFeatures(list, index, rowScaleBits, arithmetic, 0);
 */
export function poolFeatures(
  list: FeatureList,
  index: HashIndex,
  rowScaleBits: number,
  arithmetic: Arithmetic,
  text: number,
): number {
  const { places, sums } = arithmetic;
  const pooled = arithmetic.pooled[text];
  let count = 0;
  for (let at = 0; at < list.length; at += 1) {
    const row = placeOf(index, list.hashes[at] ?? 0);
    if (row >= 0) places[count++] = row;
  }
  if (count === 0 || pooled === undefined) return 0;
  // A number `n` of two bits stands for `n - 1.5`: what is summed is half of `2 * n - 3`.
  const middle = 3 * arithmetic.pool(count);
  const share = 2 ** (POOLED_BITS - rowScaleBits - 1) / Math.sqrt(count);
  const length = roundInto(pooled, sums, middle, share);
  // No title is as long; a text made up of the strongest features would be, and its scores would not fit.
  if (length > LONGEST_POOLED) roundInto(pooled, sums, middle, (share * LONGEST_POOLED) / length);
  return count;
}

/** Fills the pooled vector; returns its length, as of an arrow. */
function roundInto(pooled: Int16Array, sums: Int32Array, middle: number, share: number): number {
  let squares = 0;
  for (let d = 0; d < sums.length; d += 1) {
    const value = Math.round((2 * (sums[d] ?? 0) - middle) * share);
    squares += value * value;
    pooled[d] = Math.max(-LARGEST, Math.min(LARGEST, value));
  }
  return Math.sqrt(squares);
}
