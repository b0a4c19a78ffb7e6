/** The path from the top level to each category, kept: coding asks for it all the time. */
import {
  type Category,
  type Classifications,
  type EditionId,
  lazyFor,
  lazyMap,
  pathOf,
} from '../classification/index.ts';

/**
 * Paths by code, each from the top level down to the category itself.
 *
 * @example
 * pathsOf(classifications)('isco-08').get('3252')?.map((it) => it.code); // ['3', '32', '325', '3252']
 */
export const pathsOf = lazyFor((classifications: Classifications) =>
  lazyMap(
    (edition: EditionId): ReadonlyMap<string, readonly Category[]> =>
      new Map(classifications.categories(edition).map((it) => [it.code, pathOf(classifications, it)])),
  ),
);
