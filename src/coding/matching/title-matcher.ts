/** Finds known titles of an edition for a cleaned title: exactly, or by likeness. */
import { type Classifications, type EditionId, lazy, lazyFor, lazyMap } from '../../classification/index.ts';
import { buildExactTitles, type ExactMatch } from './exact-titles.ts';
import { indexTitles, translatedTitles } from './known-title.ts';
import { buildSimilarTitles, type SimilarQuery, type SimilarTitle } from './similar-titles.ts';

/** Finds known titles; each part is built at its first use. */
export interface TitleMatcher {
  /** Known titles of the index with exactly this key. */
  exactInIndex(key: string): readonly ExactMatch[];
  /** Known titles with exactly this key: of the index, else, where the language is not English, translated ones. */
  exact(key: string, language: string): readonly ExactMatch[];
  /** The words with their typos corrected to words of the index, where that can be done without doubt. */
  corrected(words: readonly string[]): readonly string[] | undefined;
  /** Categories by likeness, best first. */
  similar(query: SimilarQuery, limit: number): readonly SimilarTitle[];
}

/**
 * The matcher of an edition.
 *
 * @example
 * matcherOf(classifications)('isco-08').exact(titleKey('Clinical coder'), 'en')[0]?.known.text; // 'Coder, clinical'
 */
export const matcherOf = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId): TitleMatcher => {
    const exactInIndex = lazy(() => buildExactTitles(indexTitles(classifications)(edition)));
    const exactInTranslations = lazy(() => buildExactTitles(translatedTitles(classifications)(edition)));
    const similarInIndex = lazy(() => buildSimilarTitles(indexTitles(classifications)(edition)));
    const similarInTranslations = lazy(() => buildSimilarTitles(translatedTitles(classifications)(edition)));
    return {
      exactInIndex: (key) => exactInIndex()(key),
      exact(key, language) {
        const inIndex = exactInIndex()(key);
        return inIndex.length > 0 || language === 'en' ? inIndex : exactInTranslations()(key);
      },
      corrected: (words) => similarInIndex().corrected(words),
      similar(query, limit) {
        const inIndex = similarInIndex().find(query, limit);
        if (query.language === 'en') return inIndex;
        return bestOfBoth(inIndex, similarInTranslations().find(query, limit), limit);
      },
    };
  }),
);

function bestOfBoth(
  one: readonly SimilarTitle[],
  other: readonly SimilarTitle[],
  limit: number,
): readonly SimilarTitle[] {
  const best = new Map(one.map((it) => [it.code, it]));
  for (const it of other) {
    const before = best.get(it.code);
    if (!before || before.score < it.score) best.set(it.code, it);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1)).slice(0, limit);
}
