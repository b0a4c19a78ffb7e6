/** Brings what the best category is said to hold to how often it is right. */
import type { Proposal } from './proposal.ts';

/** What carries a proposal, as far as it tells how sure it is. */
export type Situation =
  | 'tasks'
  | 'tasks against a title'
  | 'exact'
  | 'post'
  | 'field of health care'
  | 'known field'
  | 'field';

/**
 * How often the best category is right where it is said to hold as much as each of equal steps from 0 to 1. The first
 * three were fitted in coarse steps on 914 titles of health ministries and a local government that two coders coded by
 * hand; posts are held below what was seen, because their rules were written with these lists in view. The last two
 * are what `scripts/fit-coder.ts` prints for national lists held back, for titles that stand in other lists and for
 * those that stand in none.
 */
const RIGHT_WHEN_SAID: Readonly<Record<Situation, readonly number[]>> = {
  tasks: [0, 0.3, 0.5, 0.62, 0.75, 0.92],
  'tasks against a title': [0, 0.2, 0.32, 0.4, 0.45, 0.5],
  exact: [0, 0.2, 0.4, 0.6, 0.9, 0.98],
  post: [0, 0.2, 0.6, 0.82, 0.88, 0.95],
  'field of health care': [0, 0.35, 0.5, 0.68, 0.85, 0.98],
  'known field': [0, 0.12, 0.22, 0.3, 0.4, 0.52, 0.62, 0.71, 0.79, 0.87, 0.97],
  field: [0, 0.1, 0.17, 0.26, 0.35, 0.42, 0.49, 0.56, 0.64, 0.73, 0.94],
};

/**
 * A proposal whose best category holds as much as it is right; the order of the categories stays. The curves were
 * fitted for ISCO-08; the SOC, for which no such lists were at hand, borrows them.
 *
 * @example
 * calibrated(proposal, 'post').shares;
 */
export function calibrated(proposal: Proposal, situation: Situation): Proposal {
  return holding(proposal, (said) => valueAt(RIGHT_WHEN_SAID[situation], said));
}

/**
 * A proposal whose best category holds as much as asked; the order of the categories stays.
 *
 * @param shareOf what the best is to hold, from what it holds
 * @example
 * holding(proposal, () => 0.5).shares;
 */
export function holding(proposal: Proposal, shareOf: (said: number) => number): Proposal {
  const { places, values } = proposal.shares;
  let said = 0;
  let best = 0;
  let sum = 0;
  for (const it of values) {
    sum += it;
    if (it === said) best += 1;
    else if (it > said) {
      said = it;
      best = 1;
    }
  }
  if (said === 0) return proposal;
  const others = sum - best * said;
  const holds = Math.min(shareOf(said), 1 / best);
  // What the best loses goes to no other; what it gains, the others lose.
  const factor = holds <= said || others <= 0 ? holds / said : Math.min(1, (1 - best * holds) / others);
  return {
    ...proposal,
    shares: { places, values: values.map((it) => (it === said ? holds : it * factor)) },
  };
}

/** Reads a curve of values in equal steps from 0 to 1, between two steps in proportion. */
function valueAt(curve: readonly number[], place: number): number {
  const at = Math.min(1, Math.max(0, place)) * (curve.length - 1);
  const below = curve[Math.floor(at)] ?? 0;
  const above = curve[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
