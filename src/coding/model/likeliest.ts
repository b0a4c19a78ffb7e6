/** From the scores of an edition's categories to the likeliest of them, with their probabilities. */
import type { Arithmetic } from './arithmetic.ts';
import { POWERS_OF_E, STEP_BITS } from './powers.ts';

/** The likeliest categories of one title, the likeliest first. Reused from title to title. */
export interface Likeliest {
  /** Places among the categories of the edition; the first `length` of them are valid. */
  readonly places: Int32Array;
  readonly probabilities: Float64Array;
  length: number;
}

/** Room for so many categories. */
export function newLikeliest(most: number): Likeliest {
  return { places: new Int32Array(most), probabilities: new Float64Array(most), length: 0 };
}

/**
 * Fills `likeliest` with the categories of a layer that score most for a text.
 *
 * @param scoreBits scores are `2 ** scoreBits` times the logarithms that they stand for
 * @example
 * const likeliest = newLikeliest(3);
 * readLikeliest(arithmetic, 0, 1, scoreBits, likeliest);
 */
export function readLikeliest(
  arithmetic: Arithmetic,
  text: number,
  layer: number,
  scoreBits: number,
  likeliest: Likeliest,
): void {
  const { ranked } = arithmetic;
  const { places, probabilities } = likeliest;
  const sum = arithmetic.rank(text, layer, places.length) / 2 ** 20;
  const shift = scoreBits - STEP_BITS;
  const best = (ranked[0] ?? 0) + 2 ** (shift - 1);
  likeliest.length = Math.min(places.length, arithmetic.layers[layer]?.count ?? 0);
  for (let at = 0; at < likeliest.length; at += 1) {
    const below = (best - (ranked[2 * at] ?? 0)) >>> shift;
    places[at] = ranked[2 * at + 1] ?? 0;
    probabilities[at] = (POWERS_OF_E[below] ?? 0) / sum;
  }
}
