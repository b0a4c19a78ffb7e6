/** Members of the armed forces: an "officer" of a civil list is none. */

const MILITARY =
  /\b(?:army|armee|armed|military|militaire|militar|navy|naval|marine|air force|soldier|soldat|sergeant|sergent|corporal|caporal|lieutenant|colonel|captain|capitaine|general de|brigadier|admiral|infantry|artillery|troop|gendarme?)/;

/** A judgement, not a fitted figure. */
const CIVIL_FACTOR = 0.05;

/**
 * The factor of an ISCO-08 code by whether the title or its context speaks of the armed forces.
 *
 * @param text the tidied title and its context
 * @example
 * armedForcesFactor('staff officer')('0110'); // 0.05
 */
export function armedForcesFactor(text: string): (code: string) => number {
  const civil = MILITARY.test(text) ? 1 : CIVIL_FACTOR;
  return (code) => (code.startsWith('0') ? civil : 1);
}
