/** Finds known titles of an edition for a cleaned title. */
import { type Classifications, type EditionId, lazy, lazyFor, lazyMap } from '../../classification/index.ts';
import { titleWords } from '../title/title-words.ts';
import { buildExactTitles, type ExactMatch } from './exact-titles.ts';
import { indexTitles, type KnownTitle, translatedTitles } from './known-title.ts';
import { buildNearestTitles, type NearestQuery } from './nearest-titles.ts';
import { buildWordNeighbours, correctedWord, correctedWords } from './word-neighbours.ts';

/** Finds known titles; each part is built at its first use. */
export interface TitleMatcher {
  /** Known titles of the index with exactly this key. */
  exactInIndex(key: string): readonly ExactMatch[];
  /** Known titles with exactly this key: of the index, else, where the language is not English, translated ones. */
  exact(key: string, language: string): readonly ExactMatch[];
  /** The words with their typos corrected to words of the index, where that can be done without doubt. */
  corrected(words: readonly string[]): readonly string[] | undefined;
  /** The word of the index that a word is, or is a typo of without doubt. */
  correctedWord(word: string): string | undefined;
  /** The known title of a category, or of one above it, that shares most words with a title. */
  nearest(query: NearestQuery): KnownTitle | undefined;
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
    const vocabulary = lazy(() => [...new Set(indexTitles(classifications)(edition).flatMap(wordsOf))]);
    const neighbours = lazy(() => buildWordNeighbours(vocabulary()));
    const nearestInIndex = lazy(() => buildNearestTitles(indexTitles(classifications)(edition)));
    const nearestInTranslations = lazy(() => buildNearestTitles(translatedTitles(classifications)(edition)));
    return {
      exactInIndex: (key) => exactInIndex()(key),
      exact(key, language) {
        const inIndex = exactInIndex()(key);
        return inIndex.length > 0 || language === 'en' ? inIndex : exactInTranslations()(key);
      },
      correctedWord: (word) => correctedWord(word, neighbours(), vocabulary()),
      corrected: (words) => correctedWords(words, neighbours(), vocabulary()),
      nearest: (query) =>
        nearestInIndex()(query) ?? (query.language === 'en' ? undefined : nearestInTranslations()(query)),
    };
  }),
);

function wordsOf(known: KnownTitle): readonly string[] {
  return [...known.words, ...titleWords(known.qualifiers.join(' '))];
}
