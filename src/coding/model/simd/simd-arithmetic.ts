/** The sums of the model with the vectors of WebAssembly. */
import { type Arithmetic, TEXTS_KEPT } from '../arithmetic.ts';
import { STEP_BITS, WHOLE_POWERS_OF_E } from '../powers.ts';
import { MOST_FEATURES } from '../title-features.ts';
import { CATEGORY_STEP, LOWEST_SCORE, type WholeNumbers } from '../whole-numbers.ts';
import { arithmeticModule, CHUNK, type Layout, PLANES } from './arithmetic-module.ts';

/** What is used of WebAssembly, which is no part of the language's own types. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  pool(end: number): number;
  score(out: number, at: number, end: number, pooled: number): number;
  rank(from: number, end: number, last: number): number;
}

/**
 * Opens the arithmetic, with a copy of the numbers in a memory of its own; see {@link Arithmetic}.
 *
 * @returns `undefined` where WebAssembly or its vectors are missing, or a page is not allowed to use them
 * @example
 * simdArithmetic(numbers)?.score(0, 0);
 */
export function simdArithmetic(numbers: WholeNumbers): Arithmetic | undefined {
  const { dimension, categories, layers, rows, rowScales, weights, bias } = numbers;
  const layout = layoutOf(numbers);
  const exports = instantiate(layout);
  if (exports === undefined) return undefined;
  const { buffer } = exports.memory;
  new Uint8Array(buffer).set(rows, layout.rows);
  const scalesThere = new Uint16Array(buffer, layout.rowScales, rowScales.length + 1);
  scalesThere.set(rowScales);
  new Int32Array(buffer, layout.bias).set(bias);
  new Int32Array(buffer, layout.powers).set(WHOLE_POWERS_OF_E);
  const weightsThere = new Int16Array(buffer, layout.weights);
  for (let category = 0; category < categories; category += 1) {
    const row = weights.subarray(category * dimension, (category + 1) * dimension);
    weightsThere.set(row, category * layout.width);
  }
  const places = new Int32Array(buffer, layout.places, MOST_FEATURES + 1);
  const planes = new Int32Array(buffer, layout.planes, layout.chunks * CHUNK);
  const sums = new Int32Array(dimension);
  /** Where the sum of each number of a vector is, and by how many bits too high: see `arithmeticModule`. */
  const planeOf = Uint16Array.from(sums, (_, d) => d - (d % CHUNK) + 4 * (d % PLANES) + ((d % CHUNK) >> 3));
  const bitsOf = Uint8Array.from(sums, (_, d) => 2 * (d & 3));
  const ranked = new Int32Array(buffer, layout.ranked, 2 * categories);
  return {
    layers,
    places,
    sums,
    pooled: Array.from(
      { length: TEXTS_KEPT },
      (_, text) => new Int16Array(buffer, pooledAt(layout, text), dimension),
    ),
    ranked,
    pool(count) {
      let scales = 0;
      for (let nth = 0; nth < count; nth += 1) scales += scalesThere[places[nth] ?? 0] ?? 0;
      // Rows are pooled two at a time; the row after the last has the scale 0.
      places[count] = scalesThere.length - 1;
      exports.pool(layout.places + 4 * (count + (count & 1)));
      for (let d = 0; d < dimension; d += 1) sums[d] = (planes[planeOf[d] ?? 0] ?? 0) >> (bitsOf[d] ?? 0);
      return scales;
    },
    score(text, layer) {
      const { first, count } = layers[layer] ?? { first: 0, count: 0 };
      const end = 4 * (first + roundUp(count, CATEGORY_STEP));
      if (count > 0) exports.score(scoresAt(layout, text), 4 * first, end, pooledAt(layout, text));
    },
    rank(text, layer, top) {
      const { first, count } = layers[layer] ?? { first: 0, count: 0 };
      const slots = Math.min(top, count);
      if (slots === 0) return 0;
      ranked.fill(LOWEST_SCORE, 0, 2 * slots);
      const from = scoresAt(layout, text) + 4 * first;
      const end = from + 4 * roundUp(count, CATEGORY_STEP);
      const sum = exports.rank(from, end, layout.ranked + 8 * (slots - 1));
      for (let at = 1; at < 2 * slots; at += 2) ranked[at] = ((ranked[at] ?? 0) - from) / 4;
      return sum >>> 0;
    },
  };
}

function scoresAt(layout: Layout, text: number): number {
  return layout.scores + 4 * layout.categories * text;
}

function pooledAt(layout: Layout, text: number): number {
  return layout.pooled + 2 * layout.width * text;
}

function instantiate(layout: Layout): Exports | undefined {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(arithmeticModule(layout))).exports as Exports;
  } catch {
    return undefined;
  }
}

/** Where each array stands in the memory, all on boundaries of 16 bytes. */
function layoutOf({ dimension, categories, rows, rowScales, scoreBits }: WholeNumbers): Layout {
  let end = 0;
  const place = (bytes: number): number => {
    const start = end;
    end += roundUp(bytes, 16);
    return start;
  };
  const chunks = Math.ceil(dimension / CHUNK);
  const width = roundUp(dimension, 8);
  return {
    places: place(4 * (MOST_FEATURES + 1)),
    planes: place(4 * chunks * CHUNK),
    pooled: place(2 * width * TEXTS_KEPT),
    scores: place(4 * categories * TEXTS_KEPT),
    ranked: place(8 * categories),
    powers: place(4 * WHOLE_POWERS_OF_E.length),
    lastPower: WHOLE_POWERS_OF_E.length - 1,
    powerShift: scoreBits - STEP_BITS,
    bias: place(4 * categories),
    weights: place(2 * width * categories),
    rowScales: place(2 * (rowScales.length + 1)),
    // A row is read in whole chunks, so that something is read after the last.
    rows: place(rows.length + dimension / 4 + CHUNK),
    rowBytes: dimension / 4,
    width,
    chunks,
    categories,
    end,
  };
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
