/** The trained model of titles: how likely each category is for a title in any language. */
import type { EditionId } from '../../classification/edition.ts';
import { lazy } from '../../classification/lazy.ts';
import { words } from '../../classification/words.ts';
import { TEXTS_KEPT } from './arithmetic.ts';
import { indexHashes, placeOf, unpackHashes } from './hash-index.ts';
import { newLikeliest, readLikeliest } from './likeliest.ts';
import { openArithmetic } from './open-arithmetic.ts';
import { unpackScales } from './packed-rows.ts';
import { poolFeatures } from './pooled-title.ts';
import { type ModelSections, readSections } from './sections.ts';
import { hashOfText, newFeatureList, readFeatures } from './title-features.ts';
import { type WholeNumbers, wholeNumbers } from './whole-numbers.ts';

/** The editions that the model knows. */
export type ModelEdition = Extract<EditionId, 'isco-08' | 'soc-2018'>;

/**
 * True for an edition that the model knows.
 *
 * @example
 * isOfModel('soc-2010'); // false
 */
export function isOfModel(edition: EditionId): edition is ModelEdition {
  return edition === 'isco-08' || edition === 'soc-2018';
}

/** A category with the probability that the model gives it. */
export interface LikelyCategory {
  readonly code: string;
  /** Between 0 and 1. */
  readonly probability: number;
}

/** The categories that the published lists give to exactly this title. */
export interface KnownTitle {
  readonly isco: readonly string[];
  readonly soc: readonly string[];
}

/** The trained model. */
export interface TitleModel {
  /** The `top` likeliest categories of a title, the likeliest first. None when nothing in it was ever seen. */
  predict(text: string, edition: ModelEdition, top: number): readonly LikelyCategory[];
  /** What the model was taught of exactly this title, or `undefined` when it was in no list. */
  known(text: string): KnownTitle | undefined;
  /** True when a folded word stands in titles that the model learned from, and is hardly a typo. */
  knowsWord(word: string): boolean;
}

/** What a model file says of itself. */
export interface ModelDescription {
  readonly dimension: number;
  readonly features: number;
  readonly knownTitles: number;
  readonly layers: readonly {
    readonly edition: ModelEdition;
    readonly codes: readonly string[];
    readonly temperature: number;
  }[];
}

/** Longest text read, in characters: more is no title. */
const LONGEST_TEXT = 2000;

/**
 * Opens a trained model.
 *
 * @param file the bytes of `models/titles.bin`
 * @throws an error of one sentence when the file is no model or is damaged
 *
 * @example
 * const model = openTitleModel(readFileSync('models/titles.bin'));
 * model.predict('Hebamme', 'isco-08', 1)[0]?.code; // '2222'
 */
export function openTitleModel(file: Uint8Array): TitleModel {
  const open = unpackedLater(readSections(file));
  return {
    predict: (text, edition, top) => open().predict(text, edition, top),
    known: (text) => open().known(text),
    knowsWord: (word) => open().knowsWord(word),
  };
}

/** By itself, so that nothing holds the sections once they are unpacked. */
function unpackedLater(sections: ModelSections): () => TitleModel {
  return lazy(() => unpackTitleModel(sections));
}

/** Unpacks the numbers, at the first title that needs them: a title that a rule or the index settles does not. */
function unpackTitleModel({ description, sections }: ModelSections): TitleModel {
  // The checksum holds, so the description is as it was written.
  const { features, knownTitles, layers } = description as ModelDescription;
  // No closure below may hold the sections: they are most of the file.
  const index = indexHashes(unpackHashes(bytesOf(sections, 'features'), features));
  const numbers = readNumbers(description as ModelDescription, sections);
  const { rowScaleBits, scoreBits } = numbers;
  const arithmetic = openArithmetic(numbers);
  const codesOf = layers.flatMap((layer) => layer.codes);
  const memory = {
    index: indexHashes(unpackHashes(bytesOf(sections, 'known/titles'), knownTitles)),
    setOf: new Uint16Array(bufferOf(bytesOf(sections, 'known/sets'))),
    setStarts: new Uint32Array(bufferOf(bytesOf(sections, 'known/set-starts'))),
    setCodes: new Uint16Array(bufferOf(bytesOf(sections, 'known/set-codes'))),
  };
  const list = newFeatureList();
  const kept = Array.from({ length: TEXTS_KEPT }, () => ({
    text: '',
    features: 0,
    isScored: layers.map(() => false),
  }));
  let latest = 0;
  let likeliest = newLikeliest(0);

  /** Reads and scores a text as the latest, unless that is kept; returns how many of its features the model has. */
  function scoreText(text: string, layer: number): number {
    const there = kept.findIndex((it) => it.text === text);
    latest = there < 0 ? (latest + 1) % TEXTS_KEPT : there;
    const own = kept[latest];
    if (own === undefined) return 0;
    if (there < 0) {
      readFeatures(text.slice(0, LONGEST_TEXT), list);
      own.text = text;
      own.features = poolFeatures(list, index, rowScaleBits, arithmetic, latest);
      own.isScored.fill(false);
    }
    if (own.features > 0 && !own.isScored[layer]) {
      arithmetic.score(latest, layer);
      own.isScored[layer] = true;
    }
    return own.features;
  }

  return {
    predict(text, edition, top) {
      const layer = layers.findIndex((it) => it.edition === edition);
      const codes = layers[layer]?.codes;
      if (codes === undefined || scoreText(text, layer) === 0) return [];
      if (likeliest.places.length !== top) likeliest = newLikeliest(top);
      readLikeliest(arithmetic, latest, layer, scoreBits, likeliest);
      const categories: LikelyCategory[] = [];
      for (let at = 0; at < likeliest.length; at += 1) {
        const code = codes[likeliest.places[at] ?? 0] ?? '';
        categories.push({ code, probability: likeliest.probabilities[at] ?? 0 });
      }
      return categories;
    },
    known(text) {
      const place = placeOf(memory.index, hashOfText(words(text.slice(0, LONGEST_TEXT)).join(' ')));
      if (place < 0) return undefined;
      const set = memory.setOf[place] ?? 0;
      const codes = Array.from(
        memory.setCodes.subarray(memory.setStarts[set], memory.setStarts[set + 1]),
        (code) => codesOf[code] ?? '',
      );
      return {
        isco: codes.filter((code) => !code.includes('-')),
        soc: codes.filter((code) => code.includes('-')),
      };
    },
    knowsWord(word) {
      const hash = hashOfText(word);
      return placeOf(index, hash) >= 0 || placeOf(memory.index, hash) >= 0;
    },
  };
}

function readNumbers(
  { dimension, layers }: ModelDescription,
  sections: ModelSections['sections'],
): WholeNumbers {
  const scales = unpackScales(new Uint16Array(bufferOf(bytesOf(sections, 'scales'))));
  return wholeNumbers(
    { dimension, bytes: bytesOf(sections, 'rows'), scales },
    layers.map(({ edition, temperature }) => ({
      temperature,
      rows: new Int8Array(bufferOf(bytesOf(sections, `${edition}/rows`))),
      scales: new Float32Array(bufferOf(bytesOf(sections, `${edition}/scales`))),
      bias: new Float32Array(bufferOf(bytesOf(sections, `${edition}/bias`))),
    })),
  );
}

function bytesOf(sections: ModelSections['sections'], name: string): Uint8Array {
  return sections[name] ?? new Uint8Array(0);
}

/** A copy in a buffer of its own, for numbers of several bytes. Not by `slice`: that of a Node buffer makes no copy. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
