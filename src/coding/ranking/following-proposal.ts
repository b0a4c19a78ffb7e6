/** Makes what is proposed in one edition agree with what is proposed in another. */
import type { Classifications, EditionId } from '../../classification/index.ts';
import { correspondingCodes } from './corresponding-codes.ts';
import { detailedCategories } from './detailed-categories.ts';
import type { Proposal } from './proposal.ts';
import { addShares, reweighted, shareAt, sumOf } from './shares.ts';

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
 * following(classifications, 'isco-08', cleaners, 'soc-2018', own, false).shares; // those of 9112 the likeliest
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
  const sources = detailedCategories(classifications)(from).categories;
  const linked = addShares();
  other.shares.places.forEach((source, at) => {
    const value = other.shares.values[at] ?? 0;
    for (const target of targetsOf(sources[source]?.code ?? '').places) linked.add(target, value);
  });
  const linkedAt = (place: number): number => shareAt(linked.shares, place);
  const { places, values } = reweighted(own.shares, (place) => least + linkedAt(place));
  // A category without a link can be right only where what is proposed in the other edition is wrong.
  const wrong = 1 - sumOf(other.shares) + MISSING_LINKS;
  return {
    ...own,
    shares: {
      places,
      values: values.map((it, at) => Math.min(it, wrong + linkedAt(places[at] ?? 0))),
    },
  };
}
