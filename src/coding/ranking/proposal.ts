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

/**
 * Detailed codes under each code of an edition; of a detailed code itself, only that.
 *
 * @example
 * detailedCodes(classifications)('isco-08').get('221'); // ['2211', '2212']
 */
export const detailedCodes = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId): ReadonlyMap<string, readonly string[]> => {
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
  const codes = detailedCodes(classifications)(edition);
  let isDetailed = true;
  for (const code of probabilities.keys()) {
    const below = codes.get(code);
    isDetailed &&= below?.length === 1 && below[0] === code;
  }
  if (isDetailed) return probabilities;
  const detailed = new Map<string, number>();
  for (const [code, probability] of probabilities) {
    const below = codes.get(code) ?? [];
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
  const weighted = new Map<string, number>();
  for (const [code, probability] of probabilities) {
    const weight = probability * factorOf(code);
    before += probability;
    after += weight;
    weighted.set(code, weight);
  }
  if (after === 0) return probabilities;
  const scale = before / after;
  for (const [code, weight] of weighted) weighted.set(code, weight * scale);
  return weighted;
}

/**
 * The sum of a proposal's probabilities.
 *
 * @example
 * sumOf({ probabilities: new Map([['2221', 0.5], ['3221', 0.25]]), evidence: [] }); // 0.75
 */
export function sumOf({ probabilities }: Proposal): number {
  let sum = 0;
  for (const it of probabilities.values()) sum += it;
  return sum;
}

/** Below it a category changes no decision. */
const TRACE = 0.001;

/**
 * A proposal without the categories that hold next to nothing.
 *
 * @example
 * withoutTraces({ probabilities: new Map([['2221', 0.9], ['0110', 0.00001]]), evidence: [] }); // 2221 alone
 */
export function withoutTraces(proposal: Proposal): Proposal {
  const probabilities = new Map<string, number>();
  for (const [code, it] of proposal.probabilities) if (it >= TRACE) probabilities.set(code, it);
  return probabilities.size === proposal.probabilities.size ? proposal : { ...proposal, probabilities };
}

/**
 * Proposals together, each with its share; the evidence of the first stands first.
 *
 * @example
 * together([ofTheModel, 0.7], [ofLikeness, 0.3]).probabilities;
 */
export function together(...parts: readonly (readonly [Proposal, number])[]): Proposal {
  const probabilities = new Map<string, number>();
  for (const [proposal, share] of parts) {
    for (const [code, it] of proposal.probabilities) {
      probabilities.set(code, (probabilities.get(code) ?? 0) + it * share);
    }
  }
  const question = parts.map(([it]) => it.question).find((it) => it !== undefined);
  const evidence = parts.flatMap(([it]) => it.evidence);
  return { probabilities, evidence, ...(question === undefined ? {} : { question }) };
}

/**
 * Probabilities raised to a power, with the same sum as before: above 1 the likely become likelier.
 *
 * @example
 * sharpened(new Map([['2221', 0.4], ['3221', 0.2]]), 2); // 0.48 and 0.12
 */
export function sharpened(
  probabilities: ReadonlyMap<string, number>,
  exponent: number,
): ReadonlyMap<string, number> {
  let before = 0;
  let after = 0;
  for (const it of probabilities.values()) {
    before += it;
    after += it ** exponent;
  }
  if (after === 0) return probabilities;
  return new Map([...probabilities].map(([code, it]) => [code, (it ** exponent * before) / after]));
}
