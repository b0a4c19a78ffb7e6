/** The category decided: the deepest one that the probabilities support. */
import {
  type Category,
  type Classifications,
  type EditionId,
  lazyFor,
  lazyMap,
} from '../../classification/index.ts';
import type { DecidedCategory } from '../coder.ts';
import { pathsOf } from '../paths.ts';
import { detailedCategories } from './detailed-categories.ts';
import { DECISION_THRESHOLD } from './fitted-constants.ts';
import { asProbability, type Shares } from './shares.ts';

/** The categories of an edition, for each detailed one the numbers of those on the path to it, and room for sums. */
interface Tree {
  readonly categories: readonly Category[];
  readonly paths: readonly (readonly number[])[];
  /** Zeros between two decisions. */
  readonly sums: Float64Array;
}

const treeOf = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId): Tree => {
    const categories = classifications.categories(edition);
    const numberOf = new Map(categories.map((it, number) => [it, number]));
    const pathTo = pathsOf(classifications)(edition);
    const paths = detailedCategories(classifications)(edition).categories.map(({ code }) =>
      (pathTo.get(code) ?? []).map((it) => numberOf.get(it) ?? -1),
    );
    return { categories, paths, sums: new Float64Array(categories.length) };
  }),
);

/**
 * Decides at the deepest level where one category holds enough probability; probabilities under a category add up.
 *
 * @param threshold least probability of a decided category
 * @returns `null` when even the broadest level does not hold enough: the title cannot be coded
 * @example
 * const detailed = detailedCategories(classifications)('isco-08');
 * decide(classifications, 'isco-08', sharesOfCodes(detailed, [['2211', 0.4], ['2212', 0.4]]))?.code; // '221'
 */
export function decide(
  classifications: Classifications,
  edition: EditionId,
  shares: Shares,
  threshold: number = DECISION_THRESHOLD,
): DecidedCategory | null {
  const { categories, paths, sums } = treeOf(classifications)(edition);
  shares.places.forEach((place, at) => {
    const value = shares.values[at] ?? 0;
    for (const number of paths[place] ?? []) sums[number] = (sums[number] ?? 0) + value;
  });
  let best: Category | undefined;
  let most = 0;
  for (const place of shares.places) {
    for (const number of paths[place] ?? []) {
      // What was looked at once is zero again.
      const sum = sums[number] ?? 0;
      sums[number] = 0;
      const category = categories[number];
      if (sum < threshold || category === undefined) continue;
      const level = best?.level ?? 0;
      if (category.level < level || (category.level === level && sum <= most)) continue;
      best = category;
      most = sum;
    }
  }
  if (best === undefined) return null;
  const { code, title, level } = best;
  return { code, title, level, probability: asProbability(most) };
}
