/** Which category a title is decided to belong to, for those who only ask that. */
import type { Category, Classifications } from '../classification/index.ts';
import type { Coder } from './coder.ts';

/** A category with the probability that a title belongs to it. */
export interface PlacedTitle {
  readonly category: Category;
  /** Between 0 and 1. */
  readonly probability: number;
}

/** Below it a place is a guess. */
const LEAST = 0.7;

/**
 * Gives the ISCO-08 unit group that a coder decides for a title, where it is sure enough.
 *
 * @example
 * placeTitles(classifications, coder)('barista')?.category.code; // '5132'
 */
export function placeTitles(
  classifications: Classifications,
  coder: Coder,
): (title: string) => PlacedTitle | undefined {
  return (title) => {
    const decided = coder.code({ title }, ['isco-08']).results[0]?.decided;
    if (decided?.level !== 4 || decided.probability < LEAST) return undefined;
    const category = classifications.category('isco-08', decided.code);
    return category && { category, probability: decided.probability };
  };
}
