/** Finds, among the known titles of one category, the one that shares most words with a title. */
import { lazyMap } from '../../classification/index.ts';
import type { KnownTitle } from './known-title.ts';

/** What to look for, and where. */
export interface NearestQuery {
  /** The code of the category. */
  readonly code: string;
  /** Word forms of the title. */
  readonly words: readonly string[];
  /** ISO 639-1; titles of other languages are passed over, unless it is `und`. */
  readonly language: string;
}

/** The nearest known title, or `undefined` where none shares a word that tells something. */
export type NearestTitles = (query: NearestQuery) => KnownTitle | undefined;

/** A word that stands in more than one title of so many tells nothing by itself. */
const COMMON = 40;

/**
 * Builds the look-up.
 *
 * @example
 * const nearest = buildNearestTitles(indexTitles(classifications)('isco-08'));
 * nearest({ code: '2262', words: ['ward', 'pharmacist'], language: 'en' })?.text; // 'Pharmacist'
 */
export function buildNearestTitles(titles: readonly KnownTitle[]): NearestTitles {
  const counts = new Map<string, number>();
  for (const { words } of titles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(titles.length / (counts.get(word) ?? 1));
  const titlesOf = Map.groupBy(titles, (it) => it.code);
  /** Titles of a category by each word that tells something. */
  const byWord = lazyMap((code: string): ReadonlyMap<string, readonly KnownTitle[]> => {
    const found = new Map<string, KnownTitle[]>();
    for (const known of titlesOf.get(code) ?? []) {
      for (const word of new Set(known.words)) {
        if ((counts.get(word) ?? 0) * COMMON > titles.length) continue;
        const others = found.get(word);
        if (others) others.push(known);
        else found.set(word, [known]);
      }
    }
    return found;
  });
  return ({ code, words, language }) => {
    const titlesWith = byWord(code);
    let nearest: KnownTitle | undefined;
    let most = 0;
    for (const telling of words) {
      for (const known of titlesWith.get(telling) ?? []) {
        if (language !== 'und' && known.language !== language) continue;
        let shared = 0;
        for (const word of known.words) if (words.includes(word)) shared += weightOf(word);
        const likeness = shared / (1 + known.words.length);
        if (likeness <= most) continue;
        most = likeness;
        nearest = known;
      }
    }
    return nearest;
  };
}
