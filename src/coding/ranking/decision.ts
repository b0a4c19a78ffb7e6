/** The category decided: the deepest one that the probabilities support. */
import type { Category, Classifications, EditionId } from '../../classification/index.ts';
import type { DecidedCategory } from '../coder.ts';
import { pathsOf } from '../paths.ts';
import { DECISION_THRESHOLD } from './fitted-constants.ts';

/**
 * Decides at the deepest level where one category holds enough probability; probabilities under a category add up.
 *
 * @param probabilities by code of the most detailed level
 * @param threshold least probability of a decided category
 * @returns `null` when even the broadest level does not hold enough: the title cannot be coded
 * @example
 * decide(classifications, 'isco-08', new Map([['2211', 0.4], ['2212', 0.4]]))?.code; // '221'
 */
export function decide(
  classifications: Classifications,
  edition: EditionId,
  probabilities: ReadonlyMap<string, number>,
  threshold: number = DECISION_THRESHOLD,
): DecidedCategory | null {
  const paths = pathsOf(classifications)(edition);
  const sums = new Map<Category, number>();
  for (const [code, probability] of probabilities) {
    for (const above of paths.get(code) ?? []) sums.set(above, (sums.get(above) ?? 0) + probability);
  }
  let decided: DecidedCategory | null = null;
  for (const [{ code, title, level }, sum] of sums) {
    if (sum < threshold) continue;
    const better: boolean =
      decided === null || level > decided.level || (level === decided.level && sum > decided.probability);
    if (better) decided = { code, title, level, probability: Math.min(1, sum) };
  }
  return decided;
}
