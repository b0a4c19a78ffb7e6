/** Whether a title is one that the coder knows already. */
import { type Classifications, type EditionId, lazyFor, lazyMap } from '../classification/index.ts';
import { indexTitles, translatedTitles } from './matching/known-title.ts';
import { titleKey } from './title/title-words.ts';

const knownKeys = lazyFor((classifications: Classifications) =>
  lazyMap(
    (edition: EditionId): ReadonlySet<string> =>
      new Set(
        [...indexTitles(classifications)(edition), ...translatedTitles(classifications)(edition)].flatMap(
          (it) => [...it.keys, it.bareKey],
        ),
      ),
  ),
);

/**
 * True when some table has the title for the edition: as an index entry, a category's title or a synonym, however
 * its words are ordered.
 *
 * @example
 * isKnownTitle(classifications, 'isco-08', 'Clinical coder'); // true: the index has "Coder, clinical"
 */
export function isKnownTitle(classifications: Classifications, edition: EditionId, title: string): boolean {
  return knownKeys(classifications)(edition).has(titleKey(title));
}
