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
import { DECISION_THRESHOLD } from './fitted-constants.ts';

/** The categories of an edition, for each code the places of those on the path to it, and room for a sum of each. */
interface Places {
  readonly categories: readonly Category[];
  readonly paths: ReadonlyMap<string, readonly number[]>;
  /** Zeros between two decisions. */
  readonly sums: Float64Array;
}

const placesOf = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId): Places => {
    const categories = classifications.categories(edition);
    const placeOf = new Map(categories.map((it, place) => [it, place]));
    const paths = new Map<string, readonly number[]>();
    for (const [code, path] of pathsOf(classifications)(edition))
      paths.set(
        code,
        path.map((it) => placeOf.get(it) ?? -1),
      );
    return { categories, paths, sums: new Float64Array(categories.length) };
  }),
);

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
  const { categories, paths, sums } = placesOf(classifications)(edition);
  const touched: number[] = [];
  for (const [code, probability] of probabilities) {
    for (const above of paths.get(code) ?? []) {
      if (sums[above] === 0) touched.push(above);
      sums[above] = (sums[above] ?? 0) + probability;
    }
  }
  let decided: DecidedCategory | null = null;
  for (const place of touched) {
    const sum = sums[place] ?? 0;
    const category = categories[place];
    sums[place] = 0;
    if (sum < threshold || category === undefined) continue;
    const { code, title, level } = category;
    const better: boolean =
      decided === null || level > decided.level || (level === decided.level && sum > decided.probability);
    if (better) decided = { code, title, level, probability: Math.min(1, sum) };
  }
  return decided;
}
