/** Adds codings to the user's own list, and takes titles out of it. */
import type { Classifications, EditionId } from '../../classification/index.ts';
import { contradict } from './contradiction.ts';
import { type OwnCoding, ownKey } from './own-coding.ts';
import { type OwnTitle, ownTitlesOf } from './own-titles.ts';

/** A title that was given codes that cannot all be right. */
export interface ContradictoryTitle {
  readonly title: string;
  readonly edition: EditionId;
  readonly codes: readonly { readonly code: string; readonly times: number }[];
}

/** What was learned from some codings. Titles are counted once, whatever their spelling and editions. */
export interface Learned {
  /** The list with the codings added. */
  readonly codings: readonly OwnCoding[];
  /** Titles with a coding. */
  readonly titles: number;
  /** Titles that the list did not have. */
  readonly newTitles: number;
  /** Titles whose most frequent code is another than before. */
  readonly changedTitles: number;
  readonly contradictory: readonly ContradictoryTitle[];
}

/**
 * Adds codings to a list. One title, edition and code has one row, however the title is spelt; its counts add up.
 *
 * @param before the list
 * @param added codings whose titles have a word; see `ownKey`
 * @example
 * learn(classifications, [], [{ title: 'Ward maid', edition: 'isco-08', code: '9112', times: 1 }]).newTitles; // 1
 */
export function learn(
  classifications: Classifications,
  before: readonly OwnCoding[],
  added: readonly OwnCoding[],
): Learned {
  const codings = summedUp([...before, ...added]);
  const keys = new Set(added.map((it) => ownKey(it.title)));
  const knownBefore = new Set(before.map((it) => ownKey(it.title)));
  const changed = new Set<string>();
  const contradictory: ContradictoryTitle[] = [];
  const places = new Map(added.map((it) => [placeOf(it), it.edition] as const));
  for (const [place, edition] of places) {
    const key = keyAt(place);
    const own = ownTitlesOf(codings)(edition).get(key);
    if (!own) continue;
    const old = ownTitlesOf(before)(edition).get(key);
    if (old && firstCode(old) !== firstCode(own)) changed.add(key);
    if (contradict(classifications, edition, [...own.codes.keys()]))
      contradictory.push({
        title: own.title,
        edition,
        codes: [...own.codes].map(([code, times]) => ({ code, times })),
      });
  }
  return {
    codings,
    titles: keys.size,
    newTitles: [...keys].filter((it) => !knownBefore.has(it)).length,
    changedTitles: changed.size,
    contradictory,
  };
}

/**
 * The list without a title, however it is spelt.
 *
 * @example
 * withoutTitle(codings, 'ward maids').length; // without "Ward maid"
 */
export function withoutTitle(codings: readonly OwnCoding[], title: string): readonly OwnCoding[] {
  const key = ownKey(title);
  return key === '' ? codings : codings.filter((it) => ownKey(it.title) !== key);
}

function summedUp(codings: readonly OwnCoding[]): readonly OwnCoding[] {
  const byPlace = new Map<string, OwnCoding>();
  for (const it of codings) {
    const place = `${placeOf(it)} ${it.code}`;
    const known = byPlace.get(place);
    byPlace.set(place, known ? { ...known, times: known.times + it.times } : it);
  }
  return [...byPlace.values()];
}

function placeOf({ edition, title }: OwnCoding): string {
  return `${edition} ${ownKey(title)}`;
}

function keyAt(place: string): string {
  return place.slice(place.indexOf(' ') + 1);
}

function firstCode({ codes }: OwnTitle): string | undefined {
  return codes.keys().next().value;
}
