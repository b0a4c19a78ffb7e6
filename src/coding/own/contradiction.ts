/** Whether codes that one title was given can all be right. */
import { type Category, type Classifications, type EditionId, isWithin } from '../../classification/index.ts';

/**
 * True when two of the codes cannot both be right: neither is a broader group of the other.
 *
 * @example
 * contradict(classifications, 'isco-08', ['22', '2221']); // false
 */
export function contradict(
  classifications: Classifications,
  edition: EditionId,
  codes: readonly string[],
): boolean {
  const categories = codes
    .map((it) => classifications.category(edition, it))
    .filter((it): it is Category => it !== undefined);
  return categories.some((one) =>
    categories.some(
      (other) =>
        one !== other && !isWithin(classifications, one, other) && !isWithin(classifications, other, one),
    ),
  );
}
