/** Powers of e in a table, for probabilities: multiplying is exact on every machine, which `Math.exp` need not be. */

/** Steps of the table in 1, as a power of 2. */
export const STEP_BITS = 9;
/** e to the -1/512. */
const ONE_STEP = 0.9980487811074755;
/** Down to e to the -14, a millionth. */
const LOWEST = 14;

/**
 * At the place `n`, e to the `-n / 512`; 0 at the last, which stands for all that follow.
 *
 * @example
 * POWERS_OF_E[512]; // 0.37
 */
export const POWERS_OF_E: Float64Array = powers();

/** The same in whole numbers, 1 being 2 to the 20: 4,095 of them can be summed in 32 bits. */
export const WHOLE_POWERS_OF_E: Int32Array = Int32Array.from(POWERS_OF_E, (it) => Math.round(it * 2 ** 20));

function powers(): Float64Array {
  const table = new Float64Array(LOWEST * 2 ** STEP_BITS);
  let power = 1;
  for (let at = 0; at < table.length - 1; at += 1) {
    table[at] = power;
    power *= ONE_STEP;
  }
  return table;
}
