/** Proposes categories of one edition with the help of another, over the correspondences. */
import type { Classifications, EditionId } from '../../classification/index.ts';
import type { Evidence } from '../coder.ts';
import { correspondingCodes } from './corresponding-codes.ts';
import { atDetailedLevel, type Proposal } from './proposal.ts';

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
 * proposeDerived(classifications, 'isco-08', enrolledNurse, 'soc-2018', own).probabilities; // 29-2061 the most probable
 */
export function proposeDerived(
  classifications: Classifications,
  from: EditionId,
  other: Proposal,
  to: EditionId,
  own: Proposal,
): Proposal {
  const ownDetailed = atDetailedLevel(classifications, to, own.probabilities);
  const carried = carryOver(classifications, from, other, to, ownDetailed);
  if (carried.probabilities.size === 0) return own;
  const probabilities = new Map<string, number>();
  const add = (code: string, share: number): void => {
    probabilities.set(code, (probabilities.get(code) ?? 0) + share);
  };
  for (const [code, it] of carried.probabilities) add(code, TRUST_IN_CORRESPONDENCE * it);
  for (const [code, it] of ownDetailed) add(code, (1 - TRUST_IN_CORRESPONDENCE) * it);
  return {
    probabilities,
    evidence: [...carried.evidence, ...carried.ways],
    ...(other.question === undefined ? {} : { question: other.question }),
  };
}

interface Carried {
  readonly probabilities: ReadonlyMap<string, number>;
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
  ownDetailed: ReadonlyMap<string, number>,
): Carried {
  const targetsOf = correspondingCodes(classifications)(from, to);
  const { name } = classifications.edition(from);
  const probabilities = new Map<string, number>();
  const nearestOf = new Map<string, string>();
  const ways: Evidence[] = [];
  for (const [code, probability] of other.probabilities) {
    const { codes, way } = targetsOf(code);
    const weights = codes.map((it) => LEAST + (ownDetailed.get(it) ?? 0));
    const total = weights.reduce((sum, it) => sum + it, 0);
    codes.forEach((target, i) => {
      const share = (probability * (weights[i] ?? 0)) / total;
      probabilities.set(target, (probabilities.get(target) ?? 0) + share);
    });
    const nearest = codes[weights.indexOf(Math.max(...weights))];
    if (nearest === undefined) continue;
    nearestOf.set(code, nearest);
    ways.push({ kind: 'rule', text: `derived from ${name} ${code} over ${way}`, code: nearest });
  }
  const evidence = other.evidence.flatMap(({ kind, text, code }): readonly Evidence[] => {
    const target = nearestOf.get(code);
    return target ? [{ kind, text: `${text} (${name} ${code})`, code: target }] : [];
  });
  return { probabilities, evidence, ways };
}
