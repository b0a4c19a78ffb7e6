/** The trained model of titles: how likely each category is for a title in any language. */
import type { EditionId } from '../../classification/edition.ts';
import { lazy } from '../../classification/lazy.ts';
import { words } from '../../classification/words.ts';
import { type CategoryLayer, openCategoryLayer, type RankedCategory } from './category-layer.ts';
import { indexHashes, placeOf, unpackHashes } from './hash-index.ts';
import { addRow, middleOf, type PackedRows, unpackScales } from './packed-rows.ts';
import { type ModelSections, readSections } from './sections.ts';
import { hashOfText, newFeatureList, readFeatures } from './title-features.ts';

/** The editions that the model knows. */
export type ModelEdition = Extract<EditionId, 'isco-08' | 'soc-2018'>;

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
  const sections = readSections(file);
  const open = lazy(() => unpackTitleModel(sections));
  return {
    predict: (text, edition, top) => open().predict(text, edition, top),
    known: (text) => open().known(text),
    knowsWord: (word) => open().knowsWord(word),
  };
}

/** Unpacks the numbers, at the first title that needs them: a title that a rule or the index settles does not. */
function unpackTitleModel({ description, sections }: ModelSections): TitleModel {
  // The checksum holds, so the description is as it was written.
  const { dimension, features, knownTitles, layers } = description as ModelDescription;
  const bytes = (name: string) => sections[name] ?? new Uint8Array(0);
  const index = indexHashes(unpackHashes(bytes('features'), features));
  const rows: PackedRows = {
    dimension,
    bytes: bytes('rows'),
    scales: unpackScales(new Uint16Array(bytes('scales').buffer)),
  };
  const opened = new Map<ModelEdition, CategoryLayer>(
    layers.map(({ edition, codes, temperature }) => [
      edition,
      openCategoryLayer(codes, {
        dimension,
        temperature,
        rows: new Int8Array(bytes(`${edition}/rows`).buffer),
        scales: new Float32Array(bytes(`${edition}/scales`).buffer),
        bias: new Float32Array(bytes(`${edition}/bias`).buffer),
      }),
    ]),
  );
  const codesOf = layers.flatMap((layer) => layer.codes);
  const memory = {
    index: indexHashes(unpackHashes(bytes('known/titles'), knownTitles)),
    setOf: new Uint16Array(bytes('known/sets').buffer),
    setStarts: new Uint32Array(bytes('known/set-starts').buffer),
    setCodes: new Uint16Array(bytes('known/set-codes').buffer),
  };
  const list = newFeatureList();
  const pooled = new Float64Array(dimension);
  let pooledText: string | undefined;
  let pooledFeatures = 0;
  let best: RankedCategory[] = [];

  /** Pools the vectors of a text's features; returns how many of them the model has. */
  function pool(text: string): number {
    if (text === pooledText) return pooledFeatures;
    readFeatures(text.slice(0, LONGEST_TEXT), list);
    pooled.fill(0);
    let scales = 0;
    let found = 0;
    for (let at = 0; at < list.length; at += 1) {
      const row = placeOf(index, list.hashes[at] ?? 0);
      if (row < 0) continue;
      addRow(rows, row, pooled);
      scales += rows.scales[row] ?? 0;
      found += 1;
    }
    const middle = middleOf(scales);
    const share = 1 / Math.sqrt(Math.max(1, found));
    for (let d = 0; d < dimension; d += 1) pooled[d] = ((pooled[d] ?? 0) - middle) * share;
    pooledText = text;
    pooledFeatures = found;
    return found;
  }

  return {
    predict(text, edition, top) {
      const layer = opened.get(edition);
      if (layer === undefined || pool(text) === 0) return [];
      if (best.length !== top) best = Array.from({ length: top }, () => ({ place: -1, probability: 0 }));
      layer.rank(pooled, best);
      return best
        .filter((slot) => slot.place >= 0)
        .map((slot) => ({ code: layer.codes[slot.place] ?? '', probability: slot.probability }));
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
