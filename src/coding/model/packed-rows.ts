/** Rows of numbers at two bits each: four to a byte, with one scale a row. */

/** Rows of two-bit numbers. A number `n` of row `r` stands for `(n - 1.5) * scales[r]`. */
export interface PackedRows {
  readonly dimension: number;
  readonly bytes: Uint8Array;
  readonly scales: Float32Array;
}

const MIDDLE = 1.5;
/** Scales tried for a row, as shares of its largest number. */
const TRIED_SCALES = [0.3, 0.36, 0.42, 0.48, 0.54, 0.6, 0.66];

/**
 * Packs rows with the scale that loses least. `dimension` is a multiple of 4.
 *
 * @example
 * packRows(new Float32Array([1, -1, 0.3, -0.3]), 4).bytes.length; // 1
 */
export function packRows(values: Float32Array, dimension: number): PackedRows {
  const rows = values.length / dimension;
  const bytes = new Uint8Array(values.length / 4);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const own = values.subarray(row * dimension, (row + 1) * dimension);
    const scale = roundScale(bestScale(own));
    scales[row] = scale;
    own.forEach((value, d) => {
      const at = (row * dimension + d) >>> 2;
      bytes[at] = (bytes[at] ?? 0) | (level(value, scale) << (2 * (d & 3)));
    });
  }
  return { dimension, bytes, scales };
}

/** Scales as two bytes each: the upper half of a 32-bit number. */
export function packScales(scales: Float32Array): Uint16Array {
  const words = new Uint32Array(Float32Array.from(scales).buffer);
  return Uint16Array.from(words, (word) => word >>> 16);
}

/** Reads scales that {@link packScales} wrote. */
export function unpackScales(packed: Uint16Array): Float32Array {
  const words = new Uint32Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) words[at] = (packed[at] ?? 0) << 16;
  return new Float32Array(words.buffer);
}

function roundScale(scale: number): number {
  return unpackScales(packScales(Float32Array.of(scale)))[0] ?? 0;
}

function bestScale(values: Float32Array): number {
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const share of TRIED_SCALES) {
    const scale = most * share;
    let error = 0;
    for (const value of values) error += ((level(value, scale) - MIDDLE) * scale - value) ** 2;
    if (error < least) {
      least = error;
      best = scale;
    }
  }
  return best;
}

function level(value: number, scale: number): number {
  return scale === 0 ? 1 : Math.max(0, Math.min(3, Math.round(value / scale + MIDDLE)));
}
