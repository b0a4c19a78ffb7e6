/** The most detailed categories of an edition, each named by its place: what ranking counts with instead of codes. */
import {
  type Category,
  type Classifications,
  detailedCategoriesOf,
  type EditionId,
  lazyFor,
  lazyMap,
} from '../../classification/index.ts';

/** The most detailed categories of an edition in the order of their codes. */
export interface DetailedCategories {
  readonly categories: readonly Category[];
  /** Places of those under a code of any level; of a detailed code itself, only that. None for an unknown code. */
  readonly placesUnder: (code: string) => readonly number[];
}

/**
 * The most detailed categories by edition.
 *
 * @example
 * const { categories, placesUnder } = detailedCategories(classifications)('isco-08');
 * placesUnder('221').map((place) => categories[place]?.code); // ['2211', '2212']
 */
export const detailedCategories = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId): DetailedCategories => {
    const all = classifications.categories(edition);
    const categories = all.filter((it) => detailedCategoriesOf(classifications, it)[0] === it);
    const placeOf = new Map(categories.map((it, place) => [it, place]));
    const under = new Map(
      all.map((it) => [
        it.code,
        detailedCategoriesOf(classifications, it).map((below) => placeOf.get(below) ?? -1),
      ]),
    );
    return { categories, placesUnder: (code) => under.get(code) ?? NONE };
  }),
);

const NONE: readonly number[] = [];

/**
 * A value for each detailed category of an edition, by place, computed once.
 *
 * @example
 * const factors = byPlace((it) => (it.code.startsWith('22') ? 2 : 1));
 * factors(classifications)('isco-08')[place];
 */
export function byPlace<T>(
  it: (category: Category) => T,
): (classifications: Classifications) => (edition: EditionId) => readonly T[] {
  return lazyFor((classifications: Classifications) =>
    lazyMap((edition: EditionId) => detailedCategories(classifications)(edition).categories.map(it)),
  );
}
