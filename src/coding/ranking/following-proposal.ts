/** Makes what is proposed in one edition agree with what is proposed in another. */
import type { Classifications, EditionId } from '../../classification/index.ts';
import { correspondingCodes } from './corresponding-codes.ts';
import { atDetailedLevel, type Proposal, reweighted, sumOf } from './proposal.ts';

/**
 * What a category weighs that corresponds to nothing proposed in the other edition, beside one that does; less on a
 * list of health care, which the coder's rules and tables are made for.
 */
const UNLINKED = 0.15;
const UNLINKED_IN_HEALTH_CARE = 0.02;

/** How often a pair that is right in both editions has no link in the published correspondences. A judgement. */
const MISSING_LINKS = 0.15;

/**
 * A proposal whose categories weigh by the probability of the categories that correspond to them in another edition.
 *
 * @param from the edition of `other`
 * @param other what is proposed there
 * @param to the edition of `own`
 * @param own a proposal that no exact match settles
 * @param inHealthCare true on a list of health care
 * @example
 * following(classifications, 'isco-08', cleaners, 'soc-2018', own, false).probabilities; // those of 9112 the likeliest
 */
export function following(
  classifications: Classifications,
  from: EditionId,
  other: Proposal,
  to: EditionId,
  own: Proposal,
  inHealthCare: boolean,
): Proposal {
  const least = inHealthCare ? UNLINKED_IN_HEALTH_CARE : UNLINKED;
  const targetsOf = correspondingCodes(classifications)(from, to);
  const linked = new Map<string, number>();
  for (const [code, probability] of atDetailedLevel(classifications, from, other.probabilities))
    for (const target of targetsOf(code).codes) linked.set(target, (linked.get(target) ?? 0) + probability);
  const probabilities = reweighted(
    atDetailedLevel(classifications, to, own.probabilities),
    (code) => least + (linked.get(code) ?? 0),
  );
  // A category without a link can be right only where what is proposed in the other edition is wrong.
  const wrong = 1 - sumOf(other) + MISSING_LINKS;
  return {
    ...own,
    probabilities: new Map(
      [...probabilities].map(([code, it]) => [code, Math.min(it, wrong + (linked.get(code) ?? 0))] as const),
    ),
  };
}
