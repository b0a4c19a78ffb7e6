/** What is worked out for a job in each edition, once. */
import { EDITION_IDS, type EditionId } from '../classification/index.ts';

/**
 * Like `lazyMap`, for editions alone: a job needs several of these, and most are never asked.
 *
 * @example
 * const exact = perEdition((edition) => exactMatches(classifications, edition, job));
 * exact('isco-08');
 */
export function perEdition<T>(compute: (edition: EditionId) => T): (edition: EditionId) => T {
  let values: ({ readonly it: T } | undefined)[] | undefined;
  return (edition) => {
    const at = EDITION_IDS.indexOf(edition);
    const known = values?.[at];
    if (known) return known.it;
    const it = compute(edition);
    values ??= [];
    values[at] = { it };
    return it;
  };
}
