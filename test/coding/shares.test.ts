import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addShares,
  joined,
  likeliestFirst,
  likeliestPlace,
  reweighted,
  type Shares,
  shareAt,
  sharpened,
  sumOf,
} from '../../src/coding/ranking/shares.ts';

/** Values of few kinds, so that many are equal. */
const someShares: fc.Arbitrary<Shares> = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 25 })
  .chain((places) =>
    fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: places.length, maxLength: places.length })
      .map((tens) => ({ places, values: tens.map((it) => it / 100) })),
  );

const asMap = ({ places, values }: Shares) => new Map(places.map((it, at) => [it, values[at] ?? 0]));

describe('shares', () => {
  it('come in the order of a sort, as many as asked for', () => {
    fc.assert(
      fc.property(someShares, fc.integer({ min: 0, max: 12 }), (shares, most) => {
        const { places, values } = shares;
        const sorted = places
          .map((_, at) => at)
          .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0));
        expect(likeliestFirst(shares, most)).toEqual(sorted.slice(0, most));
      }),
    );
  });

  it('join as maps do', () => {
    fc.assert(
      fc.property(someShares, someShares, (one, other) => {
        const together = new Map<number, number>();
        for (const [shares, part] of [
          [one, 0.7],
          [other, 0.3],
        ] as const)
          for (const [place, it] of asMap(shares))
            together.set(place, (together.get(place) ?? 0) + it * part);
        const both = asMap(joined(one, 0.7, other, 0.3));
        expect([...both.keys()].sort()).toEqual([...together.keys()].sort());
        for (const [place, it] of together) expect(both.get(place)).toBeCloseTo(it, 12);
      }),
    );
  });

  it('keep their sum, and every place once, when they are weighed or sharpened', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        for (const after of [reweighted(shares, (place) => 1 + (place % 3)), sharpened(shares, 1.5)]) {
          expect(after.places).toEqual(shares.places);
          expect(sumOf(after)).toBeCloseTo(sumOf(shares), 9);
        }
      }),
    );
  });

  it('add up place by place', () => {
    const { add, shares } = addShares();
    add(3, 0.5);
    add(7, 0.125);
    add(3, 0.25);
    expect(shares).toEqual({ places: [3, 7], values: [0.75, 0.125] });
    expect([shareAt(shares, 7), shareAt(shares, 8), likeliestPlace(shares)]).toEqual([0.125, 0, 3]);
  });
});
