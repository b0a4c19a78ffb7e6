/** The categories beside one, where its level has too many to list. */

const LISTED_AT_MOST = 40;
const ON_EACH_SIDE = 8;

/** A stretch of a level, and how many lie before and after it. */
export interface Stretch<Item> {
  readonly before: number;
  readonly shown: readonly Item[];
  readonly after: number;
}

/**
 * A whole level where it is short; else the stretch around one of its categories. O*NET has a single level of
 * 1,016, of which a reader of one wants the neighbours.
 *
 * @param level in the order of its codes
 * @example nearby(categories, '29-2072.00').shown.length // 17
 */
export function nearby<Item extends { readonly code: string }>(
  level: readonly Item[],
  code: string,
): Stretch<Item> {
  if (level.length <= LISTED_AT_MOST) return { before: 0, shown: level, after: 0 };
  const place = level.findIndex((it) => it.code === code);
  const start = Math.max(0, place - ON_EACH_SIDE);
  const end = Math.min(level.length, place + ON_EACH_SIDE + 1);
  return { before: start, shown: level.slice(start, end), after: level.length - end };
}
