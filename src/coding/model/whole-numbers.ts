/** The numbers of the model as whole numbers: sums of them are the same on every machine, in whatever order. */
import type { PackedRows } from './packed-rows.ts';

/** What the model file holds of the last layer for one edition. */
export interface LayerNumbers {
  /** One row of 8-bit numbers a category, with one scale a row. */
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
  /** Scores are divided by it, so that probabilities are as often right as they say. */
  readonly temperature: number;
}

/** Where the categories of an edition stand among those of all. */
export interface LayerRange {
  /** A multiple of {@link CATEGORY_STEP}. */
  readonly first: number;
  readonly count: number;
}

/** The model in whole numbers. */
export interface WholeNumbers {
  readonly dimension: number;
  /** Vectors of features, two bits a number. */
  readonly rows: Uint8Array;
  /** One a row; each is `2 ** rowScaleBits` times what it stands for. */
  readonly rowScales: Uint16Array;
  readonly rowScaleBits: number;
  readonly layers: readonly LayerRange[];
  /** Categories of all layers, with those that only fill up a layer to the next step. */
  readonly categories: number;
  /** One row of `dimension` numbers a category. */
  readonly weights: Int16Array;
  /** One a category: what its score begins with. */
  readonly bias: Int32Array;
  /** Scores are `2 ** scoreBits` times what they stand for. */
  readonly scoreBits: number;
}

/** Categories are scored four at a time. */
export const CATEGORY_STEP = 4;
/** The score of what is no category. */
export const LOWEST_SCORE = -(2 ** 31);
/** A pooled number of 1 is 4,096. */
export const POOLED_BITS = 12;
/** A sum of 1,024 of them, times 3, times 64, stays below 2 to the 31. */
const LARGEST_ROW_SCALE = 10_000;
/**
 * Lengths of a category's row and of a pooled vector, as of arrows. Their product bounds every score: with the largest
 * bias it stays below 2 to the 31.
 */
const LONGEST_ROW = 2 ** 15 - 256;
export const LONGEST_POOLED = 60_000;
const LARGEST_BIAS = 190_000_000;

/**
 * Brings the numbers of a model file to whole numbers.
 *
 * @example
 * wholeNumbers(packRows(new Float32Array([1, -1, 0.3, -0.3]), 4), [layer]).rowScales.length; // 1
 */
export function wholeNumbers(packed: PackedRows, layers: readonly LayerNumbers[]): WholeNumbers {
  const { dimension } = packed;
  const rowScaleBits = bitsBelow(LARGEST_ROW_SCALE, largestOf(packed.scales));
  const rowScales = new Uint16Array(packed.scales.length);
  for (let row = 0; row < rowScales.length; row += 1)
    rowScales[row] = Math.round((packed.scales[row] ?? 0) * 2 ** rowScaleBits);
  const longest = Math.max(...layers.map((layer) => longestRow(layer, dimension)));
  const largestBias = Math.max(
    ...layers.map(({ bias, temperature }) => largestOf(bias.map(Math.abs)) / temperature),
  );
  const weightBits = Math.min(
    bitsBelow(LONGEST_ROW, longest),
    bitsBelow(LARGEST_BIAS / 2 ** POOLED_BITS, largestBias),
  );
  const scoreBits = weightBits + POOLED_BITS;
  let categories = 0;
  const ranges = layers.map(({ bias: { length: count } }): LayerRange => {
    const first = categories;
    categories += Math.ceil(count / CATEGORY_STEP) * CATEGORY_STEP;
    return { first, count };
  });
  const weights = new Int16Array(categories * dimension);
  const bias = new Int32Array(categories).fill(LOWEST_SCORE);
  layers.forEach(({ rows, scales, bias: own, temperature }, nth) => {
    const first = ranges[nth]?.first ?? 0;
    for (let category = 0; category < own.length; category += 1) {
      bias[first + category] = Math.round(((own[category] ?? 0) / temperature) * 2 ** scoreBits);
      const scale = ((scales[category] ?? 0) / temperature) * 2 ** weightBits;
      const from = category * dimension;
      for (let at = from; at < from + dimension; at += 1)
        weights[first * dimension + at] = Math.round((rows[at] ?? 0) * scale);
    }
  });
  return {
    dimension,
    rows: packed.bytes,
    rowScales,
    rowScaleBits,
    layers: ranges,
    categories,
    weights,
    bias,
    scoreBits,
  };
}

/** The most bits by which a number can be raised and stay at most `limit`. */
function bitsBelow(limit: number, largest: number): number {
  let bits = 0;
  while (bits < 20 && largest * 2 ** (bits + 1) <= limit) bits += 1;
  return bits;
}

function largestOf(values: Float32Array): number {
  let largest = 0;
  for (let at = 0; at < values.length; at += 1) largest = Math.max(largest, values[at] ?? 0);
  return largest;
}

function longestRow({ rows, scales, temperature }: LayerNumbers, dimension: number): number {
  let longest = 0;
  scales.forEach((scale, category) => {
    let squares = 0;
    for (let at = category * dimension; at < (category + 1) * dimension; at += 1)
      squares += (rows[at] ?? 0) ** 2;
    longest = Math.max(longest, (Math.sqrt(squares) * scale) / temperature);
  });
  return longest;
}
