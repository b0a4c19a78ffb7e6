/** The sums of the model in plain TypeScript, for where WebAssembly has no vectors. */
import { type Arithmetic, TEXTS_KEPT } from './arithmetic.ts';
import { STEP_BITS, WHOLE_POWERS_OF_E } from './powers.ts';
import { MOST_FEATURES } from './title-features.ts';
import { CATEGORY_STEP, LOWEST_SCORE, type WholeNumbers } from './whole-numbers.ts';

/**
 * Opens the arithmetic; see {@link Arithmetic}.
 *
 * @example
 * plainArithmetic(numbers).score(0, 0);
 */
export function plainArithmetic(numbers: WholeNumbers): Arithmetic {
  const { dimension, layers, categories, rows, rowScales, weights, bias, scoreBits } = numbers;
  const places = new Int32Array(MOST_FEATURES + 1);
  const sums = new Int32Array(dimension);
  const pooled = Array.from({ length: TEXTS_KEPT }, () => new Int16Array(dimension));
  const ranked = new Int32Array(2 * categories);
  const scores = Array.from({ length: TEXTS_KEPT }, () => new Int32Array(categories));
  const shift = scoreBits - STEP_BITS;
  const lastPower = WHOLE_POWERS_OF_E.length - 1;
  return {
    layers,
    places,
    sums,
    pooled,
    ranked,
    pool(count) {
      sums.fill(0);
      let scales = 0;
      for (let nth = 0; nth < count; nth += 1) {
        const row = places[nth] ?? 0;
        const scale = rowScales[row] ?? 0;
        scales += scale;
        let at = (row * dimension) >>> 2;
        for (let d = 0; d < dimension; d += 4) {
          const four = rows[at++] ?? 0;
          sums[d] = (sums[d] ?? 0) + scale * (four & 3);
          sums[d + 1] = (sums[d + 1] ?? 0) + scale * ((four >> 2) & 3);
          sums[d + 2] = (sums[d + 2] ?? 0) + scale * ((four >> 4) & 3);
          sums[d + 3] = (sums[d + 3] ?? 0) + scale * (four >> 6);
        }
      }
      return scales;
    },
    score(text, layer) {
      const own = scores[text];
      const vector = pooled[text];
      const { first, count } = layers[layer] ?? { first: 0, count: 0 };
      if (own === undefined || vector === undefined) return;
      for (let category = first; category < first + count; category += CATEGORY_STEP) {
        let one = bias[category] ?? 0;
        let two = bias[category + 1] ?? 0;
        let three = bias[category + 2] ?? 0;
        let four = bias[category + 3] ?? 0;
        let at = category * dimension;
        for (let d = 0; d < dimension; d += 1, at += 1) {
          const part = vector[d] ?? 0;
          one = (one + (weights[at] ?? 0) * part) | 0;
          two = (two + (weights[at + dimension] ?? 0) * part) | 0;
          three = (three + (weights[at + 2 * dimension] ?? 0) * part) | 0;
          four = (four + (weights[at + 3 * dimension] ?? 0) * part) | 0;
        }
        own[category] = one;
        own[category + 1] = two;
        own[category + 2] = three;
        own[category + 3] = four;
      }
    },
    rank(text, layer, top) {
      const { first, count } = layers[layer] ?? { first: 0, count: 0 };
      const own = scores[text]?.subarray(first, first + count) ?? new Int32Array(0);
      const last = 2 * (Math.min(top, count) - 1);
      ranked.fill(LOWEST_SCORE, 0, last + 2);
      for (let place = 0; place < count; place += 1) {
        const score = own[place] ?? 0;
        if (score <= (ranked[last] ?? 0)) continue;
        let at = last;
        for (; at > 0 && (ranked[at - 2] ?? 0) < score; at -= 2) {
          ranked[at] = ranked[at - 2] ?? 0;
          ranked[at + 1] = ranked[at - 1] ?? 0;
        }
        ranked[at] = score;
        ranked[at + 1] = place;
      }
      const best = (ranked[0] ?? 0) + 2 ** (shift - 1);
      let sum = 0;
      for (const score of own) sum += WHOLE_POWERS_OF_E[Math.min((best - score) >>> shift, lastPower)] ?? 0;
      return sum;
    },
  };
}
