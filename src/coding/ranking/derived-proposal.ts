/** Proposes categories of one edition with the help of another, over the correspondences. */
import type { Classifications, EditionId } from '../../classification/index.ts';
import type { Evidence } from '../coder.ts';
import { correspondingCodes } from './corresponding-codes.ts';
import { detailedCategories } from './detailed-categories.ts';
import type { Proposal } from './proposal.ts';
import { addShares, joined, type Shares, shareAt } from './shares.ts';

/** The other edition's exact match counts so much against what is learned of this edition. */
const TRUST_IN_CORRESPONDENCE = 0.85;
/** A corresponding category that nothing of this edition speaks for still gets a share. */
const LEAST = 0.02;

/**
 * What an exact match in another edition says of this one. Where a category corresponds to several, this edition's
 * own proposal tells among them.
 *
 * @param from the edition of `other`
 * @param other a proposal of rules or exact matches
 * @param to the edition to propose for
 * @param own what this edition's own titles propose
 * @returns `own` where no correspondence leads over
 * @example
 * proposeDerived(classifications, 'isco-08', enrolledNurse, 'soc-2018', own).shares; // 29-2061 the most probable
 */
export function proposeDerived(
  classifications: Classifications,
  from: EditionId,
  other: Proposal,
  to: EditionId,
  own: Proposal,
): Proposal {
  const carried = carryOver(classifications, from, other, to, own.shares);
  if (carried.shares.places.length === 0) return own;
  return {
    shares: joined(carried.shares, TRUST_IN_CORRESPONDENCE, own.shares, 1 - TRUST_IN_CORRESPONDENCE),
    evidence: [...carried.evidence, ...carried.ways],
    ...(other.question === undefined ? {} : { question: other.question }),
  };
}

interface Carried {
  readonly shares: Shares;
  /** The other edition's evidence, each for the code of this edition that it carries. */
  readonly evidence: readonly Evidence[];
  /** How each code came over. */
  readonly ways: readonly Evidence[];
}

function carryOver(
  classifications: Classifications,
  from: EditionId,
  other: Proposal,
  to: EditionId,
  own: Shares,
): Carried {
  const targetsOf = correspondingCodes(classifications)(from, to);
  const sources = detailedCategories(classifications)(from);
  const { categories } = detailedCategories(classifications)(to);
  const codeAt = (place: number): string => categories[place]?.code ?? '';
  const { name } = classifications.edition(from);
  const { add, shares } = addShares();
  const nearestTo = new Map<number, number>();
  const ways: Evidence[] = [];
  other.shares.places.forEach((source, at) => {
    const code = sources.categories[source]?.code ?? '';
    const { places, way } = targetsOf(code);
    const weights = places.map((it) => LEAST + shareAt(own, it));
    const total = weights.reduce((sum, it) => sum + it, 0);
    places.forEach((target, nth) => {
      add(target, ((other.shares.values[at] ?? 0) * (weights[nth] ?? 0)) / total);
    });
    const nearest = places[weights.indexOf(Math.max(...weights))];
    if (nearest === undefined) return;
    nearestTo.set(source, nearest);
    ways.push({ kind: 'rule', text: `derived from ${name} ${code} over ${way}`, code: codeAt(nearest) });
  });
  const evidence = other.evidence.flatMap(({ kind, text, code }): readonly Evidence[] => {
    const targets = sources.placesUnder(code).flatMap((source) => nearestTo.get(source) ?? []);
    // Of a broader category, the likeliest of those that it leads to.
    const [first, ...others] = targets;
    if (first === undefined) return [];
    const target = others.reduce(
      (one, next) => (shareAt(shares, next) > shareAt(shares, one) ? next : one),
      first,
    );
    return [{ kind, text: `${text} (${name} ${code})`, code: codeAt(target) }];
  });
  return { shares, evidence, ways };
}
