/** The features of a title: its words, its pairs of neighbouring words and the letter groups within its words. */
import { words } from '../../classification/words.ts';

/** Features looked at in one title at most; the rest of a longer text is left out, so that time is bounded. */
export const MOST_FEATURES = 1024;

const LONGEST_WORD = 40;
const SHORTEST_GROUP = 4;
const LONGEST_GROUP = 6;
/** Scripts without spaces have whole titles for words, and words of one to four letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const FIRST_UNSPACED = 0x0e00;
const LONGEST_UNSPACED_GROUP = 4;

/** Where the features of one title go. Reused from title to title, so that coding allocates nothing. */
export interface FeatureList {
  /** 32-bit hashes, the first `length` of them valid. */
  readonly hashes: Uint32Array;
  /** Letters of each letter group; more than any of them for a word, and still more for a pair of words. */
  readonly kinds: Uint8Array;
  length: number;
}

/** An empty list of features. */
export function newFeatureList(): FeatureList {
  return { hashes: new Uint32Array(MOST_FEATURES), kinds: new Uint8Array(MOST_FEATURES), length: 0 };
}

/** The kind of a word. */
export const WORD = LONGEST_GROUP + 1;
/** The kind of a pair of words. */
export const PAIR = LONGEST_GROUP + 2;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const WORD_SEED = 0x9747b28c;
const START = 60;
const END = 62;

/**
 * Hashes the features of a title into `list`.
 *
 * A word of the title gives the word itself, the word with the one before it, and each group of 4 to 6 letters of
 * the word between `<` and `>`; in a script without spaces each group of 1 to 4.
 *
 * @example
 * const list = newFeatureList();
 * readFeatures('Enrolled nurse', list);
 * list.length; // 37
 */
export function readFeatures(text: string, list: FeatureList): void {
  list.length = 0;
  let previous = 0;
  for (const word of words(text)) {
    const hash = hashOfText(word);
    add(list, hash, WORD);
    if (previous !== 0) add(list, mix(Math.imul(previous, PRIME) ^ hash), PAIR);
    addLetterGroups(word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word, list);
    previous = hash;
    if (list.length === MOST_FEATURES) return;
  }
}

/** A 32-bit hash of a whole text. */
export function hashOfText(word: string): number {
  let hash = WORD_SEED;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return mix(hash);
}

function addLetterGroups(word: string, list: FeatureList): void {
  const isUnspaced = word.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(word);
  const shortest = isUnspaced ? 1 : SHORTEST_GROUP;
  const longest = isUnspaced ? LONGEST_UNSPACED_GROUP : LONGEST_GROUP;
  const last = word.length + 1;
  for (let from = 0; from <= last - shortest + 1; from += 1) {
    let hash = OFFSET;
    const end = Math.min(last, from + longest - 1);
    for (let at = from; at <= end; at += 1) {
      const letter = at === 0 ? START : at === last ? END : word.charCodeAt(at - 1);
      hash = Math.imul(hash ^ letter, PRIME);
      const letters = at - from + 1;
      // The mark of an end alone tells nothing.
      if (letters >= shortest && (letters > 1 || (at > 0 && at < last))) add(list, mix(hash), letters);
    }
  }
}

function add(list: FeatureList, hash: number, kind: number): void {
  if (list.length === MOST_FEATURES) return;
  list.hashes[list.length] = hash;
  list.kinds[list.length] = kind;
  list.length += 1;
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
