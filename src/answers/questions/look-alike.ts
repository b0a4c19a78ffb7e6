/** Where our texts place a title that no index has: as a look-alike of the group that they describe. */
import {
  type Category,
  type Classifications,
  isOccupationText,
  lazyFor,
  matchKey,
  textOf,
} from '../../classification/index.ts';

/** A group, and the one whose text names the title and sends it there. */
export interface LookAlike {
  readonly title: string;
  readonly category: Category;
  readonly namedBy: Category;
}

const byKey = lazyFor((classifications: Classifications) => {
  const found = classifications.categories('isco-08').flatMap((namedBy): readonly LookAlike[] => {
    const text = textOf(classifications, namedBy);
    if (!text || !isOccupationText(text)) return [];
    return text.elsewhere.flatMap(({ title, code }) => {
      const category = classifications.category('isco-08', code);
      return category ? [{ title, category, namedBy }] : [];
    });
  });
  return Map.groupBy(found, (it) => matchKey(it.title));
});

/**
 * The ISCO-08 group where the texts place a title, or `undefined` where none names it or they place it in several.
 *
 * @example
 * lookAlike(classifications, 'doulas')?.category.code; // '532'
 */
export function lookAlike(classifications: Classifications, words: string): LookAlike | undefined {
  const [first, ...more] = byKey(classifications).get(matchKey(words)) ?? [];
  return more.every((it) => it.category === first?.category) ? first : undefined;
}
