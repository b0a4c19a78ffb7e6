/** Finds the known titles that say exactly what a title says. */
import type { KnownTitle } from './known-title.ts';

/** A known title found, and whether it was found without the qualifiers that tell it from its namesakes. */
export interface ExactMatch {
  readonly known: KnownTitle;
  readonly bare: boolean;
}

/** Looks keys up (see `titleKey`). */
export type ExactTitles = (key: string) => readonly ExactMatch[];

/**
 * Builds the look-up of exact matches.
 *
 * @example
 * buildExactTitles(indexTitles(classifications)('isco-08'))(titleKey('Clinical coder'))[0]?.known.code; // '3252'
 */
export function buildExactTitles(titles: readonly KnownTitle[]): ExactTitles {
  const byKey = new Map<string, ExactMatch[]>();
  const add = (key: string, match: ExactMatch): void => {
    if (key === '') return;
    const matches = byKey.get(key);
    if (matches) matches.push(match);
    else byKey.set(key, [match]);
  };
  for (const known of titles) {
    for (const key of known.keys) add(key, { known, bare: false });
    if (!known.keys.includes(known.bareKey)) add(known.bareKey, { known, bare: true });
  }
  return (key) => byKey.get(key) ?? [];
}
