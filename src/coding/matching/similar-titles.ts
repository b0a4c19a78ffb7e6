/** Finds known titles that share words with a title, rare words counting more. */
import { titleWords } from '../title/title-words.ts';
import type { KnownTitle } from './known-title.ts';
import { buildWordNeighbours, correctedWords } from './word-neighbours.ts';

/** A category found by likeness, with the known title that is most like. */
export interface SimilarTitle {
  readonly code: string;
  readonly known: KnownTitle;
  /** Cosine of the weighted words, 1 when every word agrees on both sides; more where others support it. */
  readonly score: number;
}

/** What to look for. */
export interface SimilarQuery {
  readonly words: readonly string[];
  /** The word that names the job, where it can be told. */
  readonly head: string;
  /** ISO 639-1; titles in other languages count less. `und` where undetermined. */
  readonly language: string;
}

/** Looks titles up by their words. */
export interface SimilarTitles {
  /** Categories by likeness, best first, each once. */
  find(query: SimilarQuery, limit: number): readonly SimilarTitle[];
  /** See {@link correctedWords}. */
  corrected(words: readonly string[]): readonly string[] | undefined;
}

/** The weights below are chosen by the figures that `scripts/fit-coder.ts` prints for held-back titles. */
const HEAD_WEIGHT = 1.2;
const QUALIFIER_WEIGHT = 0.7;
const OTHER_LANGUAGE = 0.6;
/** How much the category's other titles, where they are alike as well, add to its best. */
const SUPPORT = 0.7;

/**
 * Builds the look-up by likeness.
 *
 * @example
 * const similar = buildSimilarTitles(indexTitles(classifications)('isco-08'));
 * similar.find({ words: ['ward', 'nurse'], head: 'nurse', language: 'en' }, 3)[0]?.code;
 */
export function buildSimilarTitles(titles: readonly KnownTitle[]): SimilarTitles {
  const vocabulary: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    let place = places.get(word);
    if (place === undefined) {
      place = vocabulary.length;
      places.set(word, place);
      vocabulary.push(word);
    }
    return place;
  };
  const weighted = titles.map((known) => wordWeights(known, placeOf));
  const idf = inverseFrequencies(weighted, vocabulary.length);
  const unknownIdf = Math.log(1 + titles.length / 20);
  const postings = buildPostings(weighted, idf);
  const neighboursOf = buildWordNeighbours(vocabulary);

  const codes = [...new Set(titles.map((it) => it.code))];
  const codePlaces = new Map(codes.map((code, place) => [code, place]));
  const codeOfTitle = Int32Array.from(titles, (it) => codePlaces.get(it.code) ?? 0);

  const languages = [...new Set(titles.map((it) => it.language))];
  const languageOfTitle = Int32Array.from(titles, (it) => languages.indexOf(it.language));

  const scores = new Float32Array(titles.length);
  const ofWord = new Float32Array(titles.length);
  const best = new Float32Array(codes.length);
  /** Sum of the fourth powers of a category's scores: its root is near the best, and above it by the others. */
  const fourthPowers = new Float32Array(codes.length);
  const bestTitle = new Int32Array(codes.length);

  function find({ words, head, language }: SimilarQuery, limit: number): readonly SimilarTitle[] {
    const touched: number[] = [];
    let length = 0;
    for (const word of new Set(words)) {
      const neighbours = neighboursOf(word);
      const known = neighbours[0];
      const factor = word === head ? HEAD_WEIGHT : 1;
      const weight = factor * (known ? (idf[known.word] ?? 0) : unknownIdf);
      length += weight * weight;
      addWord(neighbours, weight, touched);
    }
    return length === 0 ? [] : bestCategories(touched, Math.sqrt(length), language, limit);
  }

  /** Adds to each title the part of its score that one word of the query gives: its nearest neighbour's. */
  function addWord(
    neighbours: readonly { readonly word: number; readonly likeness: number }[],
    weight: number,
    touched: number[],
  ): void {
    const touchedByWord: number[] = [];
    for (const { word, likeness } of neighbours) {
      const end = postings.starts[word + 1] ?? 0;
      for (let i = postings.starts[word] ?? 0; i < end; i++) {
        const title = postings.titles[i] ?? 0;
        const value = weight * likeness * (postings.weights[i] ?? 0);
        const before = ofWord[title] ?? 0;
        if (before === 0) touchedByWord.push(title);
        if (value > before) ofWord[title] = value;
      }
    }
    for (const title of touchedByWord) {
      if (scores[title] === 0) touched.push(title);
      scores[title] = (scores[title] ?? 0) + (ofWord[title] ?? 0);
      ofWord[title] = 0;
    }
  }

  function bestCategories(
    touched: readonly number[],
    length: number,
    language: string,
    limit: number,
  ): readonly SimilarTitle[] {
    const asked = languages.indexOf(language);
    const found: number[] = [];
    for (const title of touched) {
      const code = codeOfTitle[title] ?? 0;
      const foreign = language !== 'und' && languageOfTitle[title] !== asked;
      const score = ((scores[title] ?? 0) / length) * (foreign ? OTHER_LANGUAGE : 1);
      scores[title] = 0;
      const before = best[code] ?? 0;
      if (before === 0) found.push(code);
      fourthPowers[code] = (fourthPowers[code] ?? 0) + score * score * score * score;
      if (score > before || (score === before && title < (bestTitle[code] ?? 0))) {
        best[code] = score;
        bestTitle[code] = title;
      }
    }
    let top: SimilarTitle[] = [];
    let least = 0;
    for (const code of found) {
      const alone = best[code] ?? 0;
      const score = alone + SUPPORT * ((fourthPowers[code] ?? 0) ** 0.25 - alone);
      best[code] = 0;
      fourthPowers[code] = 0;
      const known = titles[bestTitle[code] ?? 0];
      if (!known || score < least) continue;
      top.push({ code: known.code, known, score });
      // Kept short now and then: sorting thousands of categories to show ten would take most of the time.
      if (top.length >= 8 * limit) {
        top = bestOf(top, limit);
        least = top.at(-1)?.score ?? 0;
      }
    }
    return bestOf(top, limit);
  }

  return { find, corrected: (words) => correctedWords(words, neighboursOf, vocabulary) };
}

function bestOf(hits: readonly SimilarTitle[], limit: number): SimilarTitle[] {
  return hits.toSorted((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1)).slice(0, limit);
}

type Weights = ReadonlyMap<number, number>;

function wordWeights(known: KnownTitle, placeOf: (word: string) => number): Weights {
  const weights = new Map<number, number>();
  for (const word of titleWords(known.qualifiers.join(' '))) weights.set(placeOf(word), QUALIFIER_WEIGHT);
  for (const word of known.words) weights.set(placeOf(word), word === known.head ? HEAD_WEIGHT : 1);
  return weights;
}

function inverseFrequencies(titles: readonly Weights[], vocabularySize: number): Float32Array {
  const counts = new Float32Array(vocabularySize);
  for (const weights of titles) for (const word of weights.keys()) counts[word] = (counts[word] ?? 0) + 1;
  return counts.map((count) => Math.log(1 + titles.length / (count + 1)));
}

/** For each word the titles that have it, with the word's share in each; in flat arrays, for speed. */
interface Postings {
  readonly starts: Int32Array;
  readonly titles: Int32Array;
  readonly weights: Float32Array;
}

function buildPostings(titles: readonly Weights[], idf: Float32Array): Postings {
  const starts = new Int32Array(idf.length + 1);
  for (const weights of titles)
    for (const word of weights.keys()) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < idf.length; word++)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const total = starts[idf.length] ?? 0;
  const next = starts.slice();
  const postings = { starts, titles: new Int32Array(total), weights: new Float32Array(total) };
  titles.forEach((weights, title) => {
    let length = 0;
    for (const [word, factor] of weights) length += (factor * (idf[word] ?? 0)) ** 2;
    length = Math.sqrt(length) || 1;
    for (const [word, factor] of weights) {
      const at = next[word] ?? 0;
      next[word] = at + 1;
      postings.titles[at] = title;
      postings.weights[at] = (factor * (idf[word] ?? 0)) / length;
    }
  });
  return postings;
}
