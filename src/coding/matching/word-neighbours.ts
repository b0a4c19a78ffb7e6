/** Words of a vocabulary that are written like a word: its typos, derivations and compounds. */
import { editDistance } from '../../classification/index.ts';

/** A word of the vocabulary and how much of the asked word it is, up to 1 for the word itself. */
export interface WordNeighbour {
  readonly word: number;
  readonly likeness: number;
}

/** Neighbours of a word, the word itself first where the vocabulary has it. */
export type WordNeighbours = (word: string) => readonly WordNeighbour[];

const LEAST_LIKENESS = 0.4;
const MOST_NEIGHBOURS = 6;
const REMEMBERED_WORDS = 50_000;
const LONGEST_WORD = 40;

/**
 * Builds the search for neighbours: words are alike by the share of letter groups of three that they have in
 * common (Dice), the beginning and end of a word counting as letters.
 *
 * @param vocabulary the words; a word is named by its place
 * @example
 * buildWordNeighbours(['nurse', 'technician'])('technicain'); // [{ word: 1, likeness: 0.9 }]
 */
export function buildWordNeighbours(vocabulary: readonly string[]): WordNeighbours {
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  const wordsOfGroup = new Map<string, number[]>();
  const groupCounts = new Uint8Array(vocabulary.length);
  vocabulary.forEach((word, place) => {
    const groups = letterGroups(word);
    groupCounts[place] = groups.length;
    for (const group of groups) {
      const list = wordsOfGroup.get(group);
      if (list) list.push(place);
      else wordsOfGroup.set(group, [place]);
    }
  });
  const shared = new Uint8Array(vocabulary.length);
  const remembered = new Map<string, readonly WordNeighbour[]>();

  function find(word: string): readonly WordNeighbour[] {
    const own = places.get(word);
    const itself = own === undefined ? [] : [{ word: own, likeness: 1 }];
    if (word.length < 4) return itself;
    const groups = letterGroups(word);
    const touched: number[] = [];
    for (const group of groups) {
      for (const place of wordsOfGroup.get(group) ?? []) {
        if (shared[place] === 0) touched.push(place);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    const found: WordNeighbour[] = [];
    for (const place of touched) {
      const likeness = (2 * (shared[place] ?? 0)) / (groups.length + (groupCounts[place] ?? 0));
      shared[place] = 0;
      // A number or a short word is another word as soon as one sign differs.
      if (likeness < LEAST_LIKENESS || place === own || (vocabulary[place] ?? '').length < 4) continue;
      found.push({
        word: place,
        likeness: Math.max(
          likeness ** 2,
          own === undefined ? typoLikeness(word, vocabulary[place] ?? '') : 0,
        ),
      });
    }
    found.sort((a, b) => b.likeness - a.likeness || a.word - b.word);
    return [...itself, ...found.slice(0, MOST_NEIGHBOURS)];
  }

  return (word) => {
    const cut = word.slice(0, LONGEST_WORD);
    let found = remembered.get(cut);
    if (!found) {
      found = find(cut);
      if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
      remembered.set(cut, found);
    }
    return found;
  };
}

/**
 * The words with their typos corrected; `undefined` when none has one, or when a word is neither known nor has one
 * known word nearest to it.
 *
 * @example
 * const vocabulary = ['nurse', 'technician'];
 * correctedWords(['technicain'], buildWordNeighbours(vocabulary), vocabulary); // ['technician']
 */
export function correctedWords(
  words: readonly string[],
  neighboursOf: WordNeighbours,
  vocabulary: readonly string[],
): readonly string[] | undefined {
  const corrected: string[] = [];
  for (const word of words) {
    const known = correctedWord(word, neighboursOf, vocabulary);
    if (known === undefined) return undefined;
    corrected.push(known);
  }
  return corrected.some((word, at) => word !== words[at]) ? corrected : undefined;
}

/**
 * The word itself where it is known, the one known word of which it is a typo, or else `undefined`.
 *
 * @example
 * const vocabulary = ['nurse', 'technician'];
 * correctedWord('technicain', buildWordNeighbours(vocabulary), vocabulary); // 'technician'
 */
export function correctedWord(
  word: string,
  neighboursOf: WordNeighbours,
  vocabulary: readonly string[],
): string | undefined {
  const [nearest, next] = neighboursOf(word);
  const known = vocabulary[nearest?.word ?? -1];
  if (!nearest || known === undefined || nearest.likeness === 1) return known;
  const limit = typosAllowed(word);
  const isAlone = !next || next.likeness < nearest.likeness;
  return isAlone && word[0] === known[0] && editDistance(word, known, limit) <= limit ? known : undefined;
}

/** An unknown word of some length with a typo is nearly the known word; a known word is no typo of another. */
function typoLikeness(word: string, known: string): number {
  if (word.length < 6) return 0;
  const limit = typosAllowed(word);
  const typos = editDistance(word, known, limit);
  if (typos > limit) return 0;
  return typos === 1 ? 0.9 : 0.75;
}

/** How many typos a word of its length may have and still be known. */
function typosAllowed(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}

function letterGroups(word: string): readonly string[] {
  const padded = ` ${word.slice(0, LONGEST_WORD)} `;
  const groups = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) groups.add(padded.slice(i, i + 3));
  return [...groups];
}
