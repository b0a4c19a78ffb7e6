import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Arithmetic, TEXTS_KEPT } from '../../src/coding/model/arithmetic.ts';
import { indexHashes } from '../../src/coding/model/hash-index.ts';
import { openArithmetic } from '../../src/coding/model/open-arithmetic.ts';
import { plainArithmetic } from '../../src/coding/model/plain-arithmetic.ts';
import { poolFeatures } from '../../src/coding/model/pooled-title.ts';
import { simdArithmetic } from '../../src/coding/model/simd/simd-arithmetic.ts';
import { MOST_FEATURES } from '../../src/coding/model/title-features.ts';
import { openTitleModel } from '../../src/coding/model/title-model.ts';
import { wholeNumbers } from '../../src/coding/model/whole-numbers.ts';
import { randomNumbers } from '../../src/training/random-numbers.ts';

const MODEL_FILE = new URL('../../models/titles.bin', import.meta.url);
const FEATURES = 50;
const TEMPERATURE = 1.1;

/** A model of numbers drawn at random, as its file holds them and whole. */
function drawModel(dimension: number, layerSizes: readonly number[]) {
  const draw = randomNumbers(dimension);
  const bytes = Uint8Array.from({ length: (FEATURES * dimension) / 4 }, () => draw() * 256);
  const scales = Float32Array.from({ length: FEATURES }, () => 0.05 + draw());
  const layers = layerSizes.map((size) => ({
    temperature: TEMPERATURE,
    rows: Int8Array.from({ length: size * dimension }, () => draw() * 255 - 127),
    scales: Float32Array.from({ length: size }, () => draw() / 100),
    bias: Float32Array.from({ length: size }, () => draw() * 4 - 2),
  }));
  return { draw, bytes, scales, layers, numbers: wholeNumbers({ dimension, bytes, scales }, layers) };
}

/** Everything that an arithmetic gives for some rows and a vector. */
function answersOf(arithmetic: Arithmetic, places: readonly number[], pooled: Int16Array) {
  arithmetic.places.set(places);
  const scales = arithmetic.pool(places.length);
  const sums = Array.from(arithmetic.sums);
  return {
    scales,
    sums,
    ranked: Array.from({ length: TEXTS_KEPT }, (_, text) => {
      arithmetic.pooled[text]?.set(pooled.map((it) => (text === 0 ? it : -it)));
      for (const layer of arithmetic.layers.keys()) arithmetic.score(text, layer);
      return [1, 3, 12, 1000].flatMap((top) =>
        arithmetic.layers.map((layer, nth) => {
          const sum = arithmetic.rank(text, nth, top);
          return [sum, ...arithmetic.ranked.subarray(0, 2 * Math.min(top, layer.count))];
        }),
      );
    }),
  };
}

describe('the arithmetic of the model', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('gives the same numbers with vectors as without', () => {
    for (const [dimension, sizes] of [
      [8, [4, 4]],
      [16, [1, 9]],
      [112, [13, 866]],
      [128, [436, 867]],
    ] as const) {
      const { draw, numbers } = drawModel(dimension, sizes);
      const simd = simdArithmetic(numbers);
      const plain = plainArithmetic(numbers);
      expect(simd).toBeDefined();
      for (const count of [1, 2, 3, 40, 41, MOST_FEATURES]) {
        const places = Array.from({ length: count }, () => Math.floor(draw() * FEATURES));
        const pooled = Int16Array.from({ length: dimension }, () => (draw() - 0.5) * 10_000);
        expect(simd && answersOf(simd, places, pooled), `${dimension} ${count}`).toEqual(
          answersOf(plain, places, pooled),
        );
      }
    }
  });

  it('comes to the scores and probabilities of the numbers in the file', () => {
    const { bytes, scales, layers, numbers } = drawModel(16, [3, 20]);
    const arithmetic = openArithmetic(numbers);
    const hashes = Uint32Array.of(7, 30, 49);
    const index = indexHashes(Uint32Array.from({ length: FEATURES }, (_, at) => at));
    const list = { hashes, kinds: new Uint8Array(3), length: 3 };
    expect(poolFeatures(list, index, numbers.rowScaleBits, arithmetic, 1)).toBe(3);
    const number = (row: number, d: number) =>
      (((bytes[row * 4 + (d >> 2)] ?? 0) >> (2 * (d & 3))) & 3) - 1.5;
    const pooled = Array.from(
      { length: 16 },
      (_, d) => hashes.reduce((sum, row) => sum + number(row, d) * (scales[row] ?? 0), 0) / Math.sqrt(3),
    );
    arithmetic.score(1, 1);
    const { rows, scales: own, bias } = layers[1] ?? { rows: [], scales: [], bias: [] };
    const scores = Array.from(bias, (it, row) => {
      const dot = pooled.reduce((sum, part, d) => sum + part * (rows[row * 16 + d] ?? 0), 0);
      return (dot * (own[row] ?? 0) + it) / TEMPERATURE;
    });
    const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const sum = arithmetic.rank(1, 1, 20) / 2 ** 20;
    const ranked = order.map((_, at) => arithmetic.ranked[2 * at + 1]);
    expect(ranked).toEqual(order);
    order.forEach((place, at) => {
      expect((arithmetic.ranked[2 * at] ?? 0) / 2 ** numbers.scoreBits).toBeCloseTo(scores[place] ?? 0, 2);
    });
    const best = Math.max(...scores);
    expect(sum).toBeCloseTo(
      scores.reduce((total, it) => total + Math.exp(it - best), 0),
      2,
    );
  });

  it('holds a text made up of the strongest features', () => {
    const dimension = 128;
    const full = new Uint8Array(dimension / 4).fill(255);
    const layer = {
      temperature: 1,
      rows: new Int8Array(dimension).fill(127),
      scales: Float32Array.of(0.02),
      bias: Float32Array.of(2),
    };
    const numbers = wholeNumbers({ dimension, bytes: full, scales: Float32Array.of(1.25) }, [layer]);
    const index = indexHashes(Uint32Array.of(0));
    const list = { hashes: new Uint32Array(MOST_FEATURES), kinds: new Uint8Array(0), length: MOST_FEATURES };
    for (const arithmetic of [plainArithmetic(numbers), openArithmetic(numbers)]) {
      poolFeatures(list, index, numbers.rowScaleBits, arithmetic, 0);
      expect(arithmetic.sums[0]).toBe(MOST_FEATURES * 3 * (numbers.rowScales[0] ?? 0));
      arithmetic.score(0, 0);
      arithmetic.rank(0, 0, 1);
      expect(arithmetic.ranked[0]).toBeGreaterThan(2 ** 30);
    }
  });

  it('holds categories that differ by their bias alone', () => {
    const layer = {
      temperature: 1,
      rows: Int8Array.of(1, 0, 0, 0, -1, 0, 0, 0),
      scales: Float32Array.of(1e-6, 1e-6),
      bias: Float32Array.of(-3, 3),
    };
    const packed = { dimension: 4, bytes: Uint8Array.of(0b11100100), scales: Float32Array.of(1) };
    const numbers = wholeNumbers(packed, [layer]);
    for (const arithmetic of [plainArithmetic(numbers), openArithmetic(numbers)]) {
      arithmetic.score(0, 0);
      expect(arithmetic.rank(0, 0, 2) / 2 ** 20).toBeCloseTo(1 + Math.exp(-6), 4);
      expect([arithmetic.ranked[1], arithmetic.ranked[3]]).toEqual([1, 0]);
    }
  });

  it.skipIf(!existsSync(MODEL_FILE))('answers alike where WebAssembly is missing', () => {
    const file = readFileSync(MODEL_FILE);
    const titles = ['nurse', 'Hebamme', 'technicien de laboratoire', 'kierowca autobusu', 'νοσοκόμος', 'x'];
    const answers = () => {
      const model = openTitleModel(file);
      return titles.flatMap((title) => [
        model.predict(title, 'isco-08', 12),
        model.predict(title, 'soc-2018', 12),
      ]);
    };
    const withVectors = answers();
    vi.stubGlobal('WebAssembly', undefined);
    expect(answers()).toEqual(withVectors);
  });
});
