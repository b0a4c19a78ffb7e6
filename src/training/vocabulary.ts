/** The features that a model learns: those of several titles, and of those that always stand together only one. */
import { newFeatureList, PAIR, readFeatures, WORD } from '../coding/model/title-features.ts';

const FEWEST_TITLES = 3;
/** The longer letter groups of a rare word, and most pairs of words, tell what shorter groups and the words tell. */
const FEWEST_TITLES_OF: Readonly<Record<number, number>> = { 5: 12, 6: 24, [WORD]: 5, [PAIR]: 40 };
/** What is said of tasks is for the whole description, and one phrase of it counts less than a title. */
const PHRASE = 0.5;
/** Below 2 to the 52, so that sums of two stay whole numbers. */
const SIGNATURES = 2 ** 51;

/** A text to choose the features of. */
export interface ChosenText {
  readonly text: string;
  readonly isPhrase: boolean;
}

interface Seen {
  titles: number;
  /** A sum of numbers drawn for the titles, so that features of the same titles have the same one. */
  signature: number;
  readonly place: number;
}

/**
 * Chooses the features of a list of titles.
 *
 * Of features that the same titles have, such as the letter groups of one rare word, the shortest letter group stays:
 * it is the likeliest to be met in a word never seen.
 *
 * @param texts titles, and phrases of what people do, which count for half
 * @returns the hashes of the features, in rising order
 */
export function chooseVocabulary(texts: readonly ChosenText[]): Uint32Array {
  const seen = new Map<number, Seen>();
  const list = newFeatureList();
  texts.forEach(({ text, isPhrase }, number) => {
    const draw = drawFor(number);
    const counts = isPhrase ? PHRASE : 1;
    readFeatures(text, list);
    for (let at = 0; at < list.length; at += 1) {
      const hash = list.hashes[at] ?? 0;
      const known = seen.get(hash);
      if (known === undefined)
        seen.set(hash, { titles: counts, signature: draw, place: list.kinds[at] ?? 0 });
      else {
        known.titles += counts;
        known.signature = (known.signature + draw) % SIGNATURES;
      }
    }
  });
  const chosen = new Map<number, number>();
  for (const [hash, { titles: count, signature, place }] of seen) {
    if (count < (FEWEST_TITLES_OF[place] ?? FEWEST_TITLES)) continue;
    const other = chosen.get(signature);
    if (other === undefined || place < (seen.get(other)?.place ?? 0)) chosen.set(signature, hash);
  }
  return Uint32Array.from(chosen.values()).sort();
}

function drawFor(title: number): number {
  return scramble(title + 1) * 2 ** 19 + (scramble(title * 7 + 77777) & 0x7ffff);
}

function scramble(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
