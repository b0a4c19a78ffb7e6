import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestorsOf,
  childrenOf,
  detailedCategoriesOf,
  EDITION_IDS,
  isWithin,
  levelName,
  nearestCommonAncestor,
  parentOf,
  pathOf,
  readCode,
  siblingsOf,
  withLostZero,
} from '../../src/classification/index.ts';
import { categoryOf, classifications } from './tables.ts';

describe('editions', () => {
  it.each([
    ['isco-08', [10, 43, 130, 436]],
    ['isco-88', [10, 28, 116, 390]],
    ['soc-2018', [23, 98, 459, 867]],
    ['soc-2010', [23, 97, 461, 840]],
  ] as const)('%s has the published number of categories at each level', (edition, counts) => {
    const found = counts.map(
      (_, i) => classifications.categories(edition).filter((it) => it.level === i + 1).length,
    );
    expect(found).toEqual(counts);
  });

  it('holds every edition that the program knows', () => {
    expect(classifications.editions().map((it) => it.id)).toEqual([...EDITION_IDS]);
  });
});

describe('the tree', () => {
  it('leads from the major group to the unit group', () => {
    const path = pathOf(classifications, categoryOf('isco-08', '3252'));
    expect(path.map((it) => it.code)).toEqual(['3', '32', '325', '3252']);
    expect(path.map((it) => levelName(classifications, it))).toEqual([
      'major group',
      'sub-major group',
      'minor group',
      'unit group',
    ]);
  });

  it('leads down the SOC, whose codes do not nest as text', () => {
    const path = pathOf(classifications, categoryOf('soc-2018', '29-2072'));
    expect(path.map((it) => it.code)).toEqual(['29-0000', '29-2000', '29-2070', '29-2072']);
  });

  it('keeps leading zeros', () => {
    expect(pathOf(classifications, categoryOf('isco-08', '0110')).map((it) => it.code)).toEqual([
      '0',
      '01',
      '011',
      '0110',
    ]);
  });

  it('counts siblings without the category itself', () => {
    const siblings = siblingsOf(classifications, categoryOf('isco-08', '3252'));
    expect(siblings.map((it) => it.code)).toEqual([
      '3251',
      '3253',
      '3254',
      '3255',
      '3256',
      '3257',
      '3258',
      '3259',
    ]);
  });

  it('finds the detailed categories below', () => {
    expect(detailedCategoriesOf(classifications, categoryOf('isco-08', '22'))).toHaveLength(15);
    expect(detailedCategoriesOf(classifications, categoryOf('isco-08', '2211'))).toHaveLength(1);
  });

  const anyCategory = fc
    .constantFrom(...EDITION_IDS)
    .chain((it) => fc.constantFrom(...classifications.categories(it)));

  it('agrees with itself: a child has its parent, an ancestor holds its descendants', () => {
    fc.assert(
      fc.property(anyCategory, (category) => {
        for (const child of childrenOf(classifications, category)) {
          expect(parentOf(classifications, child)).toBe(category);
          expect(child.level).toBe(category.level + 1);
        }
        for (const ancestor of ancestorsOf(classifications, category)) {
          expect(isWithin(classifications, category, ancestor)).toBe(true);
          expect(isWithin(classifications, ancestor, category)).toBe(false);
        }
      }),
    );
  });

  it('finds the nearest common ancestor that a naive search finds', () => {
    fc.assert(
      fc.property(anyCategory, anyCategory, (one, other) => {
        const shared = classifications
          .categories(one.edition)
          .filter((it) => isWithin(classifications, one, it) && isWithin(classifications, other, it));
        const deepest = shared.toSorted((a, b) => b.level - a.level)[0];
        expect(nearestCommonAncestor(classifications, one, other)).toBe(deepest);
      }),
      { numRuns: 50 },
    );
  });
});

describe('reading a code', () => {
  it.each([
    ['2230', 'category', '2230'],
    ['2240', 'category', '2240'],
    ['2210', 'not-further-defined', '221'],
    ['3250', 'not-further-defined', '325'],
    ['3200', 'not-further-defined', '32'],
    ['3000', 'not-further-defined', '3'],
    ['320', 'not-further-defined', '32'],
  ])('tells %s apart by look-up: %s', (code, kind, meant) => {
    const read = readCode(classifications, 'isco-08', code);
    expect(read.kind).toBe(kind);
    expect(read.kind !== 'unknown' && read.category.code).toBe(meant);
  });

  it.each([
    ['110', '0110'],
    ['11', '011'],
    ['221', undefined],
    ['1', undefined],
    ['2211', undefined],
  ])('%s may have lost its zero: %s', (code, whole) => {
    expect(withLostZero(classifications, 'isco-08', code)?.code).toBe(whole);
  });

  it('reads every ISCO-08 code that ends in zero and is a group as that group', () => {
    const zeros = classifications
      .categories('isco-08')
      .filter((it) => it.level === 4 && it.code.endsWith('0'));
    expect(zeros.length).toBe(29);
    for (const it of zeros)
      expect(readCode(classifications, 'isco-08', it.code)).toEqual({ kind: 'category', category: it });
  });

  it.each(['29-2072', '292072', ' 29-2072 ', '29-2072.00', '29–2072'])('reads the SOC code %j', (code) => {
    const read = readCode(classifications, 'soc-2018', code);
    expect(read.kind === 'category' && read.category.code).toBe('29-2072');
  });

  it('names the nearest codes and the other editions for an unknown one', () => {
    const read = readCode(classifications, 'isco-08', '4143');
    expect(read.kind).toBe('unknown');
    if (read.kind !== 'unknown') return;
    expect(read.nearest.map((it) => it.code)).toContain('4132');
    expect(read.elsewhere.map((it) => it.edition)).toEqual(['isco-88']);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EDITION_IDS), fc.string(), (edition, code) => {
        const read = readCode(classifications, edition, code);
        if (read.kind === 'category')
          expect(classifications.category(edition, read.category.code)).toBe(read.category);
      }),
    );
  });

  it('a bare code is no identity: 2221 is doctors in ISCO-88 and nurses in ISCO-08', () => {
    expect(categoryOf('isco-88', '2221').title).toBe('Medical doctors');
    expect(categoryOf('isco-08', '2221').title).toBe('Nursing Professionals');
  });
});
