/** An inverted index over short texts, tolerant of plurals, unfinished words, compounds and typos. */
import { editDistance } from './edit-distance.ts';
import { otherGender } from './other-gender.ts';
import { wordStems } from './words.ts';

/** A text found, with how well it fits: 1 when every word agrees on both sides. */
export interface TextHit {
  /** Place of the text in the list that the index was built from. */
  readonly place: number;
  readonly score: number;
}

/** Searches the texts that it was built from. */
export interface SearchIndex {
  /** Texts that share words with the query, best first, at most `limit`. */
  search(query: string, limit: number): readonly TextHit[];
}

/** How much of a word's weight counts by how it was matched. */
const WHOLE = 1;
const OTHER_GENDER = 0.95;
const BEGINNING = 0.8;
/** "Krankenschwester" is the end of "Fachkrankenschwester"; shorter ends may be chance. */
const END = 0.8;
const LEAST_END = 8;
const ONE_TYPO = 0.75;
const TWO_TYPOS = 0.55;

/** So many words are remembered with what they match. */
const MOST_KNOWN = 5000;

/** A text that has less of the query's weight agrees by chance: "Head Chef" is no answer to "head nurse". */
const LEAST_SHARE = 0.5;
/** Words that give a rank and name no work. */
const RANKS = new Set(['head', 'chief', 'senior', 'junior', 'lead', 'principal', 'deputy', 'acting']);
const RANK_WEIGHT = 0.4;

/**
 * Builds an index. A text's score is the share of the query's words that it has, rare words counting more and ranks
 * less, and lower where the text goes on about something else. A text that lacks the weightier half of the query is
 * not found.
 *
 * @example
 * const index = buildSearchIndex(['Nurse, enrolled', 'Nurse, school']);
 * index.search('enroled nurses', 1); // [{ place: 0, ... }]
 */
export function buildSearchIndex(texts: readonly string[]): SearchIndex {
  const postings = new Map<string, number[]>();
  texts.forEach((text, place) => {
    for (const word of new Set(wordStems(text))) {
      const list = postings.get(word);
      if (list) list.push(place);
      else postings.set(word, [place]);
    }
  });
  const weight = (word: string): number =>
    Math.log(1 + texts.length / ((postings.get(word)?.length ?? 0) + 1));
  const textWeights = new Float64Array(texts.length);
  for (const [word, places] of postings) {
    for (const place of places) textWeights[place] = (textWeights[place] ?? 0) + weight(word);
  }
  const vocabulary = [...postings.keys()];
  const letters = Int32Array.from(vocabulary, letterSet);
  const lengths = Uint16Array.from(vocabulary, (word) => word.length);
  const known = [
    new Map<string, ReadonlyMap<string, number>>(),
    new Map<string, ReadonlyMap<string, number>>(),
  ];

  function search(query: string, limit: number): readonly TextHit[] {
    const queryWords = [...new Set(wordStems(query))];
    const found = new Map<number, { query: number; text: number }>();
    let queryWeight = 0;
    for (const [i, word] of queryWords.entries()) {
      const matches = knownMatches(word, i === queryWords.length - 1);
      const rank = RANKS.has(word) && queryWords.length > 1 ? RANK_WEIGHT : 1;
      const wordWeight =
        rank *
        (postings.has(word) ? weight(word) : Math.max(weight(word) / 2, ...[...matches.keys()].map(weight)));
      queryWeight += wordWeight;
      const best = new Map<number, { query: number; text: number }>();
      for (const [match, quality] of matches) {
        const value = { query: quality * wordWeight, text: quality * weight(match) };
        for (const place of postings.get(match) ?? []) {
          if (value.query > (best.get(place)?.query ?? 0)) best.set(place, value);
        }
      }
      for (const [place, value] of best) {
        const sum = found.get(place);
        if (!sum) found.set(place, { ...value });
        else {
          sum.query += value.query;
          sum.text += value.text;
        }
      }
    }
    const hits: TextHit[] = [];
    for (const [place, { query: onQuery, text: onText }] of found) {
      if (onQuery < LEAST_SHARE * queryWeight) continue;
      const covered = Math.min(1, onText / (textWeights[place] ?? 1));
      hits.push({ place, score: (onQuery / queryWeight) * (0.6 + 0.4 * covered) });
    }
    return hits.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, limit);
  }

  /** Words recur far more often than queries do. */
  function knownMatches(word: string, mayBeUnfinished: boolean): ReadonlyMap<string, number> {
    const matchesByWord = known[mayBeUnfinished ? 1 : 0] ?? new Map();
    let matches = matchesByWord.get(word);
    if (!matches) {
      if (matchesByWord.size >= MOST_KNOWN) matchesByWord.clear();
      matches = matchesOf(word, mayBeUnfinished);
      matchesByWord.set(word, matches);
    }
    return matches;
  }

  /** Words of the vocabulary that a word of the query may mean; near ones only where it is not there itself. */
  function matchesOf(word: string, mayBeUnfinished: boolean): ReadonlyMap<string, number> {
    const matches = new Map<string, number>();
    if (postings.has(word)) matches.set(word, WHOLE);
    for (const form of otherGender(word)) if (postings.has(form)) matches.set(form, OTHER_GENDER);
    // A whole word of three letters may still be the beginning of another: "med".
    if (mayBeUnfinished && (word.length === 3 || (word.length > 3 && matches.size === 0))) {
      for (const candidate of vocabulary) {
        if (candidate !== word && candidate.startsWith(word)) matches.set(candidate, BEGINNING);
      }
    }
    if (matches.size === 0 && word.length >= LEAST_END) {
      for (const candidate of vocabulary) if (candidate.endsWith(word)) matches.set(candidate, END);
    }
    if (matches.size > 0 || word.length < 4) return matches;
    const limit = word.length < 8 ? 1 : 2;
    const own = letterSet(word);
    for (const [i, candidate] of vocabulary.entries()) {
      if (Math.abs(word.length - (lengths[i] ?? 0)) > limit) continue;
      if (bitCount(own ^ (letters[i] ?? 0)) > 2 * limit) continue;
      const distance = editDistance(word, candidate, limit);
      if (distance <= limit) matches.set(candidate, distance === 1 ? ONE_TYPO : TWO_TYPOS);
    }
    return matches;
  }

  return { search };
}

/** Which letters a word has, as bits: a typo changes at most two of them, so that most words need no comparing. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
