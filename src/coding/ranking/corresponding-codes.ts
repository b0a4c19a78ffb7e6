/** Detailed categories of one edition that correspond to a category of another, kept: coding asks all the time. */
import {
  type Classifications,
  correspondencesOf,
  detailedCategoriesOf,
  type EditionId,
  lazyFor,
  lazyMap,
} from '../../classification/index.ts';
import { detailedCategories } from './detailed-categories.ts';

/** Where a category leads in another edition. */
export interface CorrespondingCodes {
  readonly codes: readonly string[];
  /** The same as places among the detailed categories of that edition. */
  readonly places: readonly number[];
  /** The way there, for people. */
  readonly way: string;
}

/**
 * Corresponding codes by source edition, target edition and code.
 *
 * @example
 * correspondingCodes(classifications)('isco-08', 'soc-2018')('3252').codes; // ['29-2072', '29-9021']
 */
export const correspondingCodes = lazyFor((classifications: Classifications) => {
  const byRoute = lazyMap((from: EditionId) =>
    lazyMap((to: EditionId) =>
      lazyMap((code: string): CorrespondingCodes => {
        const source = classifications.category(from, code);
        const links = source ? correspondencesOf(classifications, source, to) : [];
        const targets = links.flatMap((it) => detailedCategoriesOf(classifications, it.target));
        const through = links[0]?.derivedThrough.map((it) => classifications.edition(it).name).join(', ');
        const codes = [...new Set(targets.map((it) => it.code))];
        return {
          codes,
          places: codes.flatMap(detailedCategories(classifications)(to).placesUnder),
          way: through ? `the correspondences through ${through}` : 'the published correspondence',
        };
      }),
    ),
  );
  return (from: EditionId, to: EditionId) => byRoute(from)(to);
});
