/** What one way of coding a title proposes. */
import {
  type Category,
  type Classifications,
  detailedCategoriesOf,
  type EditionId,
  lazyFor,
  lazyMap,
} from '../../classification/index.ts';
import type { Evidence } from '../coder.ts';

/** Codes with their probabilities, the evidence, and the question that would settle it. */
export interface Proposal {
  /** Probability by code; the sum is at most 1, the rest being "none of these". */
  readonly probabilities: ReadonlyMap<string, number>;
  readonly evidence: readonly Evidence[];
  readonly question?: string;
}

/** Detailed codes under each code of an edition. */
const detailedCodes = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId) => {
    const all = new Map<string, readonly string[]>();
    for (const category of classifications.categories(edition)) {
      all.set(
        category.code,
        detailedCategoriesOf(classifications, category).map((it: Category) => it.code),
      );
    }
    return all;
  }),
);

/**
 * Probabilities at the most detailed level: that of a broader category is shared evenly by those below it.
 *
 * @example
 * atDetailedLevel(classifications, 'isco-08', new Map([['221', 0.8]])); // 2211 and 2212 with 0.4 each
 */
export function atDetailedLevel(
  classifications: Classifications,
  edition: EditionId,
  probabilities: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const detailed = new Map<string, number>();
  for (const [code, probability] of probabilities) {
    const below = detailedCodes(classifications)(edition).get(code) ?? [];
    for (const it of below) detailed.set(it, (detailed.get(it) ?? 0) + probability / below.length);
  }
  return detailed;
}

/**
 * Probabilities of a proposal, each times its factor, with the same sum as before.
 *
 * @example
 * reweighted(new Map([['3212', 0.2], ['3111', 0.2]]), (code) => (code === '3212' ? 3 : 1)); // 0.3 and 0.1
 */
export function reweighted(
  probabilities: ReadonlyMap<string, number>,
  factorOf: (code: string) => number,
): ReadonlyMap<string, number> {
  let before = 0;
  let after = 0;
  for (const [code, probability] of probabilities) {
    before += probability;
    after += probability * factorOf(code);
  }
  if (after === 0) return probabilities;
  return new Map(
    [...probabilities].map(([code, probability]) => [code, (probability * factorOf(code) * before) / after]),
  );
}
