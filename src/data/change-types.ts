/**
 * The changes from an edition to the next, told from the correspondence between them, in the GSIM typology.
 * Only the categories that the correspondence links are compared: unit groups and detailed occupations.
 */
import type { ChangeType } from '../classification/change.ts';
import { titleKey } from './title-key.ts';

/** One row of a change log; `older` is empty for a creation and `newer` for a deletion. */
export interface ChangeRow {
  readonly older: string;
  readonly newer: string;
  readonly type: ChangeType;
}

/** Two editions at the level that their correspondence links: code to title, and the links. */
export interface EditionPair {
  readonly older: ReadonlyMap<string, string>;
  readonly newer: ReadonlyMap<string, string>;
  readonly links: readonly { readonly source: string; readonly target: string }[];
  /** Older codes that the correspondence leaves out although nothing says that they were deleted. */
  readonly unlinked: ReadonlySet<string>;
  /** True where one code in both editions means the same occupation. Never in ISCO: 2221 was doctors, then nurses. */
  readonly codesPersist: boolean;
}

type Link = EditionPair['links'][number];

/**
 * Finds which newer category carries an older one on. A linked pair qualifies, best first, by: the same code and
 * title; the same title; the same code (where codes persist); being each other's only link.
 */
function continuations(pair: EditionPair, isOnlyLink: (link: Link) => boolean): ReadonlyMap<string, string> {
  const sameTitle = ({ source, target }: Link) =>
    titleKey(pair.older.get(source) ?? '') === titleKey(pair.newer.get(target) ?? '');
  const sameCode = ({ source, target }: Link) => pair.codesPersist && source === target;
  const tests = [(link: Link) => sameCode(link) && sameTitle(link), sameTitle, sameCode, isOnlyLink];
  const newerOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const test of tests) {
    for (const link of pair.links) {
      if (newerOf.has(link.source) || taken.has(link.target) || !test(link)) continue;
      newerOf.set(link.source, link.target);
      taken.add(link.target);
    }
  }
  return newerOf;
}

/**
 * All changes between two editions. A category that is carried on with the same code and title has no change of
 * its own. For a link from an older to a newer category:
 *
 * - the newer carries the older on: VC1 where the code differs, VC2 where the title does;
 * - the older ends, with several targets: RC4.1 breakdown into a new category, RC5 transfer into one that goes on;
 * - the older ends, with this target only: RC3.2 take-over by one that goes on, RC3.1 merger into a new one;
 * - the older goes on: RC4.2 split-off of a new category with no other source, else RC5 transfer.
 *
 * A category without any link is RC1 (deleted) or RC2 (created).
 *
 * @example SOC 29-2071 is broken down (RC4.1) into 29-2072 and 29-9021, into which part of 29-9099 moves (RC5).
 */
export function changesBetween(pair: EditionPair): readonly ChangeRow[] {
  const targetsOf = Map.groupBy(pair.links, (link) => link.source);
  const sourcesOf = Map.groupBy(pair.links, (link) => link.target);
  const hasOneTarget = (link: Link) => targetsOf.get(link.source)?.length === 1;
  const hasOneSource = (link: Link) => sourcesOf.get(link.target)?.length === 1;
  const newerOf = continuations(pair, (link) => hasOneTarget(link) && hasOneSource(link));
  const goingOn = new Set(newerOf.values());

  const typesOf = (link: Link): readonly ChangeType[] => {
    if (newerOf.get(link.source) === link.target) {
      const renamed =
        titleKey(pair.older.get(link.source) ?? '') !== titleKey(pair.newer.get(link.target) ?? '');
      return [...(link.source === link.target ? [] : ['VC1' as const]), ...(renamed ? ['VC2' as const] : [])];
    }
    if (newerOf.has(link.source)) return [hasOneSource(link) ? 'RC4.2' : 'RC5'];
    if (hasOneTarget(link)) return [goingOn.has(link.target) ? 'RC3.2' : 'RC3.1'];
    return [goingOn.has(link.target) ? 'RC5' : 'RC4.1'];
  };
  const linked = pair.links.flatMap((link) =>
    typesOf(link).map((type) => ({ older: link.source, newer: link.target, type })),
  );
  const deleted = [...pair.older.keys()].filter((code) => !targetsOf.has(code) && !pair.unlinked.has(code));
  const created = [...pair.newer.keys()].filter((code) => !sourcesOf.has(code));
  return [
    ...linked,
    ...deleted.map((older) => ({ older, newer: '', type: 'RC1' as const })),
    ...created.map((newer) => ({ older: '', newer, type: 'RC2' as const })),
  ];
}
