import { describe, expect, it } from 'vitest';
import { indexHashes, packHashes, placeOf, unpackHashes } from '../../src/coding/model/hash-index.ts';
import { packRows, packScales, unpackScales } from '../../src/coding/model/packed-rows.ts';
import { readSections, writeSections } from '../../src/coding/model/sections.ts';
import { newFeatureList, readFeatures } from '../../src/coding/model/title-features.ts';

describe('a model file', () => {
  const file = writeSections({
    description: { dimension: 4 },
    sections: { rows: Uint8Array.of(1, 2, 3), scales: Uint8Array.of(9) },
  });

  it('gives back what was written', () => {
    const { description, sections } = readSections(file);
    expect(description).toEqual({ dimension: 4 });
    expect(sections.rows).toEqual(Uint8Array.of(1, 2, 3));
    expect(sections.scales).toEqual(Uint8Array.of(9));
  });

  it('is read alike from a Node buffer', () => {
    const { sections } = readSections(Buffer.from(file));
    expect(Uint8Array.from(sections.rows ?? [])).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('is refused with both checksums when any byte has changed', () => {
    for (let at = 16; at < file.length; at += 1) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 16;
      expect(() => readSections(damaged)).toThrow(
        /damaged \(its checksum is [0-9a-f]{16}, it was written with [0-9a-f]{16}\)/,
      );
    }
    expect(() => readSections(file.slice(0, -8))).toThrow(/damaged/);
  });

  it('is refused when it is something else', () => {
    expect(() => readSections(new TextEncoder().encode('title,code\nnurse,2221\n'))).toThrow(
      /no title model/,
    );
    expect(() => readSections(new Uint8Array(0))).toThrow(/no title model/);
  });
});

describe('sorted hashes', () => {
  const hashes = Uint32Array.of(0, 5, 300, 70_000, 2 ** 31, 4294967295);

  it('come back from their packed form', () => {
    expect(unpackHashes(packHashes(hashes), hashes.length)).toEqual(hashes);
  });

  it('are found where they are, and nowhere else', () => {
    const index = indexHashes(hashes);
    expect(Array.from(hashes, (hash) => placeOf(index, hash))).toEqual([0, 1, 2, 3, 4, 5]);
    expect([1, 299, 301, 4294967294].map((hash) => placeOf(index, hash))).toEqual([-1, -1, -1, -1]);
  });
});

describe('packed rows', () => {
  it('keep numbers of four sizes', () => {
    const values = Float32Array.of(1.5, -1.5, 0.5, -0.5, 3, 1, -1, -3);
    const packed = packRows(values, 4);
    const read = [0, 2, 4, 6].map((shift) => {
      const bits = ((packed.bytes[1] ?? 0) >> shift) & 3;
      return (bits - 1.5) * (packed.scales[1] ?? 0);
    });
    const errors = [3, 1, -1, -3].map((value, at) => Math.abs((read[at] ?? 0) - value));
    expect(Math.max(...errors)).toBeLessThan(0.5);
  });

  it('keep scales to within one part in a hundred', () => {
    const [scale = 0] = unpackScales(packScales(Float32Array.of(0.12345)));
    expect(Math.abs(scale / 0.12345 - 1)).toBeLessThan(0.01);
  });
});

describe('the features of a title', () => {
  const featuresOf = (title: string) => {
    const list = newFeatureList();
    readFeatures(title, list);
    return Array.from(list.hashes.subarray(0, list.length));
  };

  it('are the same whatever the case, the accents and the spaces', () => {
    expect(featuresOf('  INFIRMIÈRE   diplômée')).toEqual(featuresOf('infirmiere diplomee'));
  });

  it('tell word order and words apart', () => {
    expect(featuresOf('nurse manager')).not.toEqual(featuresOf('manager nurse'));
    expect(new Set(featuresOf('nurse')).size).toBe(featuresOf('nurse').length);
  });

  it('are shared by titles of a script without spaces that share a word', () => {
    const [long, short] = ['儿科主任医师', '医师'].map(featuresOf);
    expect(short?.filter((it) => long?.includes(it)).length).toBeGreaterThan(3);
  });

  it('are bounded for a text of any length and none for a text without words', () => {
    expect(featuresOf('word '.repeat(20_000)).length).toBeLessThanOrEqual(1024);
    expect(featuresOf('x'.repeat(100_000)).length).toBeLessThanOrEqual(1024);
    for (const empty of ['', ' ', '—', '🏥', '\u0000']) expect(featuresOf(empty)).toEqual([]);
  });
});
