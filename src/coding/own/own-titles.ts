/** The user's own list, by title: every code that a title was given, with its count. */
import { type EditionId, lazyFor, lazyMap } from '../../classification/index.ts';
import { type OwnCoding, ownKey } from './own-coding.ts';

/** A title of the user's own list in one edition. */
export interface OwnTitle {
  /** As it was first written. */
  readonly title: string;
  /** How many times it was given each code, the most frequent first. */
  readonly codes: ReadonlyMap<string, number>;
  /** All of these together. */
  readonly times: number;
}

/**
 * Own titles of an edition by their key (see `ownKey`).
 *
 * @example
 * ownTitlesOf([{ title: 'Ward maid', edition: 'isco-08', code: '9112', times: 2 }])('isco-08').get('maid ward')?.times; // 2
 */
export const ownTitlesOf = lazyFor((codings: readonly OwnCoding[]) =>
  lazyMap((edition: EditionId): ReadonlyMap<string, OwnTitle> => {
    const byKey = Map.groupBy(
      codings.filter((it) => it.edition === edition),
      (it) => ownKey(it.title),
    );
    byKey.delete('');
    return new Map([...byKey].map(([key, all]) => [key, ownTitle(all)] as const));
  }),
);

/**
 * True when the user's own list has the title in the edition, however its words are ordered.
 *
 * @example
 * isOwnTitle([{ title: 'Ward maid', edition: 'isco-08', code: '9112', times: 2 }], 'isco-08', 'WARD MAIDS'); // true
 */
export function isOwnTitle(codings: readonly OwnCoding[], edition: EditionId, title: string): boolean {
  return ownTitlesOf(codings)(edition).has(ownKey(title));
}

function ownTitle(codings: readonly OwnCoding[]): OwnTitle {
  const counts = new Map<string, number>();
  let times = 0;
  for (const it of codings) {
    counts.set(it.code, (counts.get(it.code) ?? 0) + it.times);
    times += it.times;
  }
  return {
    title: codings[0]?.title ?? '',
    codes: new Map([...counts].sort(([, one], [, other]) => other - one)),
    times,
  };
}

/** Nobody is always right: no count of agreeing codings makes a code surer than this. */
const SUREST = 0.99;
/** How much doubt stands beside the counts: with it one coding gives 0.9, two 0.94, ten 0.98. */
const DOUBT = 0.1;

/**
 * How probable a code is that a title was given so many times out of all.
 *
 * @example
 * probabilityOf(1, 1); // 0.9
 */
export function probabilityOf(times: number, all: number): number {
  return (SUREST * times) / (all + DOUBT);
}
