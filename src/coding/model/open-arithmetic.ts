/** Chooses the arithmetic of the model by what the machine can do. */
import type { Arithmetic } from './arithmetic.ts';
import { plainArithmetic } from './plain-arithmetic.ts';
import { simdArithmetic } from './simd/simd-arithmetic.ts';
import type { WholeNumbers } from './whole-numbers.ts';

/**
 * Opens the fastest arithmetic that there is: with vectors of WebAssembly, or plain where they are missing or not
 * allowed. Both give the same numbers.
 *
 * @example
 * const arithmetic = openArithmetic(numbers);
 * arithmetic.places[0] = 7;
 * arithmetic.pool(1);
 * arithmetic.sums; // the row at 7
 */
export function openArithmetic(numbers: WholeNumbers): Arithmetic {
  return simdArithmetic(numbers) ?? plainArithmetic(numbers);
}
