/** Turns a trained network into the bytes of a model file. */
import { packHashes } from '../coding/model/hash-index.ts';
import { packRows, packScales } from '../coding/model/packed-rows.ts';
import { writeSections } from '../coding/model/sections.ts';
import type { ModelDescription, ModelEdition } from '../coding/model/title-model.ts';
import type { CodeLists, Corpus } from './corpus.ts';
import { packKnownTitles } from './known-title-table.ts';
import type { LabelledTitle } from './labelled-title.ts';
import type { Network } from './network.ts';

/** Editions of the heads of a network, in their order. */
export const MODEL_EDITIONS: readonly ModelEdition[] = ['isco-08', 'soc-2018'];

/** What a model file is made of. */
export interface TrainedModel {
  readonly network: Network;
  readonly corpus: Corpus;
  readonly codes: CodeLists;
  readonly titles: readonly LabelledTitle[];
  readonly temperature: number;
}

/** The bytes of a model file, the same for the same network. */
export function writeModel({ network, corpus, codes, titles, temperature }: TrainedModel): Uint8Array {
  const { dimension } = network;
  const packed = packRows(network.table, dimension);
  const known = packKnownTitles(titles, codes);
  const description: ModelDescription = {
    dimension,
    features: corpus.vocabulary.length,
    knownTitles: known.count,
    layers: MODEL_EDITIONS.map((edition, at) => ({ edition, codes: codes[at] ?? [], temperature })),
  };
  const layers = network.heads.flatMap((head, at) => {
    const edition = MODEL_EDITIONS[at] ?? '';
    const rows = head.categories * dimension;
    const { bytes, scales } = eightBits(head.weights.subarray(0, rows), dimension);
    return [
      [`${edition}/rows`, bytes],
      [`${edition}/scales`, bytesOf(scales)],
      [`${edition}/bias`, bytesOf(head.bias.slice(0, head.categories))],
    ] as const;
  });
  return writeSections({
    description,
    sections: {
      features: packHashes(corpus.vocabulary),
      rows: packed.bytes,
      scales: bytesOf(packScales(packed.scales)),
      ...Object.fromEntries(layers),
      'known/titles': packHashes(known.hashes),
      'known/sets': bytesOf(known.setOf),
      'known/set-starts': bytesOf(known.setStarts),
      'known/set-codes': bytesOf(known.setCodes),
    },
  });
}

/** Rows of numbers at eight bits each, with one scale a row. */
function eightBits(values: Float32Array, dimension: number) {
  const scales = new Float32Array(values.length / dimension);
  const bytes = new Int8Array(values.length);
  for (let row = 0; row < scales.length; row += 1) {
    const own = values.subarray(row * dimension, (row + 1) * dimension);
    const most = own.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-9);
    scales[row] = most / 127;
    bytes.set(
      own.map((value) => Math.round((value / most) * 127)),
      row * dimension,
    );
  }
  return { bytes: bytesOf(bytes), scales };
}

function bytesOf(numbers: Int8Array | Uint16Array | Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
