/** How the two ends of a correspondence link relate, worked out from how many links each end has. */

import type { Relation } from '../classification/correspondence.ts';

/** What the relation of a link depends on: its ends, and the publisher's marks of a part. */
export interface LinkEnds {
  readonly source: string;
  readonly target: string;
  readonly sourcePart?: boolean;
  readonly targetPart?: boolean;
}

function count(codes: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/**
 * Prepares all links of one correspondence and returns what gives the relation of each.
 *
 * - `equal`: the source has this target only and the target this source only, and no part mark is set;
 * - `split`: the source has several targets, the target has this source only;
 * - `merge`: the source has this target only, the target has several sources;
 * - `partial`: both ends have other links, or a lone link carries a part mark.
 *
 * @example
 * const links = [{ source: '2221', target: '2211' }, { source: '2221', target: '2212' }];
 * relationOf(links)({ source: '2221', target: '2211' }); // 'split'
 */
export function relationOf(links: readonly LinkEnds[]): (link: LinkEnds) => Relation {
  const targetsOf = count(links.map((link) => link.source));
  const sourcesOf = count(links.map((link) => link.target));
  return ({ source, target, sourcePart, targetPart }) => {
    const several = (targetsOf.get(source) ?? 0) > 1;
    const shared = (sourcesOf.get(target) ?? 0) > 1;
    if (several) return shared ? 'partial' : 'split';
    if (shared) return 'merge';
    return sourcePart || targetPart ? 'partial' : 'equal';
  };
}
