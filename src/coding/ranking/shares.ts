/** Categories with their probabilities, as two short lists: a title has few, and ranking goes over them many times. */
import type { DetailedCategories } from './detailed-categories.ts';

/** Probabilities of detailed categories of one edition; what is left of 1 is "none of these". */
export interface Shares {
  /** Places among the detailed categories of the edition, each once. */
  readonly places: readonly number[];
  /** The probability of each. */
  readonly values: readonly number[];
}

/** Nothing proposed. */
export const NO_SHARES: Shares = { places: [], values: [] };

/** Adds up shares. */
export interface SharesAdded {
  /** Adds to the share of one place. */
  add(place: number, value: number): void;
  readonly shares: Shares;
}

/**
 * Begins with nothing, and adds.
 *
 * @example
 * const { add, shares } = addShares();
 * add(3, 0.5);
 * add(3, 0.25);
 * shares.values; // [0.75]
 */
export function addShares(): SharesAdded {
  const places: number[] = [];
  const values: number[] = [];
  return {
    add(place, value) {
      const at = places.indexOf(place);
      if (at < 0) {
        places.push(place);
        values.push(value);
      } else values[at] = (values[at] ?? 0) + value;
    },
    shares: { places, values },
  };
}

/**
 * Shares of codes of any level: that of a broader category is shared evenly by those below it.
 *
 * @example
 * sharesOfCodes(detailedCategories(classifications)('isco-08'), [['221', 0.8]]).values; // [0.4, 0.4]
 */
export function sharesOfCodes(
  { placesUnder }: DetailedCategories,
  codes: Iterable<readonly [code: string, probability: number]>,
): Shares {
  const { add, shares } = addShares();
  for (const [code, probability] of codes) {
    const below = placesUnder(code);
    for (const place of below) add(place, probability / below.length);
  }
  return shares;
}

/**
 * The sum of the probabilities.
 *
 * @example
 * sumOf({ places: [0, 1], values: [0.5, 0.25] }); // 0.75
 */
export function sumOf({ values }: Shares): number {
  let sum = 0;
  for (const it of values) sum += it;
  return sum;
}

/**
 * The probability at a place; 0 for one that has none.
 *
 * @example
 * shareAt({ places: [7], values: [0.5] }, 7); // 0.5
 */
export function shareAt({ places, values }: Shares, place: number): number {
  const at = places.indexOf(place);
  return at < 0 ? 0 : (values[at] ?? 0);
}

/**
 * Each probability times its factor.
 *
 * @example
 * scaled({ places: [7], values: [0.5] }, 0.6).values; // [0.3]
 */
export function scaled({ places, values }: Shares, factor: number): Shares {
  return { places, values: values.map((it) => it * factor) };
}

/**
 * Each probability times the factor of its place, with the same sum as before.
 *
 * @example
 * reweighted({ places: [0, 1], values: [0.2, 0.2] }, (place) => (place === 0 ? 3 : 1)).values; // [0.3, 0.1]
 */
export function reweighted(shares: Shares, factorAt: (place: number) => number): Shares {
  const { places, values } = shares;
  const weighted: number[] = [];
  let before = 0;
  let after = 0;
  for (let at = 0; at < places.length; at += 1) {
    const value = values[at] ?? 0;
    const weight = value * factorAt(places[at] ?? 0);
    before += value;
    after += weight;
    weighted.push(weight);
  }
  return after === 0 ? shares : scaled({ places, values: weighted }, before / after);
}

/**
 * Each probability raised to a power, with the same sum as before: above 1 the likely become likelier.
 *
 * @example
 * sharpened({ places: [0, 1], values: [0.4, 0.2] }, 2).values; // [0.48, 0.12]
 */
export function sharpened({ places, values }: Shares, exponent: number): Shares {
  const raised = values.map((it) => it ** exponent);
  const after = sumOf({ places, values: raised });
  return after === 0
    ? { places, values }
    : scaled({ places, values: raised }, sumOf({ places, values }) / after);
}

/** Below it a category changes no decision. */
const TRACE = 0.001;

/**
 * The shares without those that hold next to nothing.
 *
 * @example
 * withoutTraces({ places: [0, 1], values: [0.9, 0.00001] }).places; // [0]
 */
export function withoutTraces(shares: Shares): Shares {
  const places: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < shares.places.length; at += 1) {
    const value = shares.values[at] ?? 0;
    if (value < TRACE) continue;
    places.push(shares.places[at] ?? 0);
    values.push(value);
  }
  return { places, values };
}

/**
 * Two lists of shares together, each with its part.
 *
 * @example
 * joined({ places: [0], values: [1] }, 0.7, { places: [0, 1], values: [0.5, 0.5] }, 0.3).values; // [0.85, 0.15]
 */
export function joined(one: Shares, partOfOne: number, other: Shares, partOfOther: number): Shares {
  const values = one.values.map((it) => it * partOfOne);
  const places = [...one.places];
  for (let at = 0; at < other.places.length; at += 1) {
    const place = other.places[at] ?? 0;
    const value = (other.values[at] ?? 0) * partOfOther;
    const there = one.places.indexOf(place);
    if (there < 0) {
      places.push(place);
      values.push(value);
    } else values[there] = (values[there] ?? 0) + value;
  }
  return { places, values };
}

/**
 * The place with the highest probability, the first of several; -1 where there is none.
 *
 * @example
 * likeliestPlace({ places: [3, 7], values: [0.2, 0.5] }); // 7
 */
export function likeliestPlace({ places, values }: Shares): number {
  let best = -1;
  let most = 0;
  for (let at = 0; at < places.length; at += 1) {
    const value = values[at] ?? 0;
    if (value <= most) continue;
    most = value;
    best = places[at] ?? -1;
  }
  return best;
}

/**
 * Where the likeliest stand in the lists, the likeliest first; of equals the one with the lower place.
 *
 * @param most how many
 * @example
 * likeliestFirst({ places: [3, 7, 9], values: [0.2, 0.5, 0.3] }, 2); // [1, 2]
 */
export function likeliestFirst({ places, values }: Shares, most: number): readonly number[] {
  const first: number[] = [];
  for (let at = 0; at < places.length; at += 1) {
    let to = first.length;
    while (to > 0 && isBefore(at, first[to - 1] ?? 0)) to -= 1;
    if (to >= most) continue;
    if (first.length < most) first.push(at);
    for (let from = first.length - 1; from > to; from -= 1) first[from] = first[from - 1] ?? 0;
    first[to] = at;
  }
  return first;

  function isBefore(one: number, other: number): boolean {
    const more = (values[one] ?? 0) - (values[other] ?? 0);
    return more > 0 || (more === 0 && (places[one] ?? 0) < (places[other] ?? 0));
  }
}

/** Nine digits: the last of sixteen differ between machines, whose powers and logarithms are not all alike. */
const STEPS = 1e9;

/**
 * A share as it is given out: at most 1, and the same on every machine.
 *
 * @example
 * asProbability(1.0000000000000002); // 1
 */
export function asProbability(share: number): number {
  return Math.min(1, Math.round(share * STEPS) / STEPS);
}
