/** The titles to learn from, as flat arrays that all threads share. */
import { words } from '../classification/words.ts';
import { newFeatureList, readFeatures } from '../coding/model/title-features.ts';
import type { LabelledTitle } from './labelled-title.ts';
import { sharedFloats, sharedInts } from './shared-arrays.ts';
import { chooseVocabulary } from './vocabulary.ts';

/** Lists of whole numbers, one after the other: list `i` is `items` from `start[i]` to `start[i + 1]`. */
export interface NumberLists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Titles as numbers. */
export interface TrainingTitles {
  readonly size: number;
  /** Rows of the table of features, for each title. */
  readonly features: NumberLists;
  /** For each edition learned, the numbers of the categories of each title, one of which is right. */
  readonly categories: readonly NumberLists[];
  readonly weight: Float32Array;
  /** 1 for a text that tells nothing: each of its categories is as right as any other. */
  readonly tellsNothing: Int32Array;
}

/** Titles to learn from, and the features that they have. */
export interface Corpus extends TrainingTitles {
  /** Hash of the feature of each row. */
  readonly vocabulary: Uint32Array;
}

/** The codes learned, in the order of their numbers, one list an edition. */
export type CodeLists = readonly (readonly string[])[];

interface DistinctTitle {
  readonly text: string;
  readonly categories: readonly (readonly number[])[];
  weight: number;
  readonly tellsNothing: boolean;
  readonly isPhrase: boolean;
}

const MOST_WEIGHT = 3;

/** Builds the corpus: each title once for each set of categories that a list gives it. */
export function buildCorpus(titles: readonly LabelledTitle[], codes: CodeLists): Corpus {
  const distinct = distinctTitles(titles, codes);
  const vocabulary = chooseVocabulary(distinct);
  const rowOf = new Map(Array.from(vocabulary, (hash, row) => [hash, row]));
  const list = newFeatureList();
  const features = numberLists(distinct, (title) => {
    readFeatures(title.text, list);
    const rows: number[] = [];
    for (let at = 0; at < list.length; at += 1) {
      const row = rowOf.get(list.hashes[at] ?? 0);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  });
  return {
    size: distinct.length,
    features,
    categories: codes.map((_, edition) => numberLists(distinct, (title) => title.categories[edition] ?? [])),
    weight: sharedFloats(distinct.map((it) => it.weight)),
    tellsNothing: sharedNumbers(distinct.map((it) => (it.tellsNothing ? 1 : 0))),
    vocabulary,
  };
}

/** The title as the model reads it: its folded words. */
export function titleText(title: string): string {
  return words(title).join(' ');
}

function distinctTitles(titles: readonly LabelledTitle[], codes: CodeLists): readonly DistinctTitle[] {
  const numbers = codes.map((list) => new Map(list.map((code, number) => [code, number])));
  const found = new Map<string, DistinctTitle>();
  for (const title of titles) {
    const text = titleText(title.title);
    const categories = [title.isco, title.soc].map((own, edition) =>
      own.map((code) => numbers[edition]?.get(code)).filter((number) => number !== undefined),
    );
    if (text === '' || categories.every((own) => own.length === 0)) continue;
    const key = `${text}|${categories.join('|')}`;
    const known = found.get(key);
    if (known === undefined)
      found.set(key, {
        text,
        categories,
        weight: title.weight,
        tellsNothing: title.tellsNothing === true,
        isPhrase: title.isPhrase === true,
      });
    else known.weight = Math.min(MOST_WEIGHT, known.weight + title.weight / 2);
  }
  return [...found.values()];
}

function sharedNumbers(numbers: readonly number[]): Int32Array {
  const shared = sharedInts(numbers.length);
  shared.set(numbers);
  return shared;
}

function numberLists<Item>(
  items: readonly Item[],
  numbersOf: (item: Item) => readonly number[],
): NumberLists {
  const start = sharedInts(items.length + 1);
  let total = 0;
  items.forEach((item, at) => {
    total += numbersOf(item).length;
    start[at + 1] = total;
  });
  const numbers = sharedInts(total);
  items.forEach((item, at) => {
    numbers.set(numbersOf(item), start[at] ?? 0);
  });
  return { start, items: numbers };
}
