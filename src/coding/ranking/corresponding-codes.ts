/** Detailed categories of one edition that correspond to a category of another, kept: coding asks all the time. */
import {
  type Classifications,
  correspondencesOf,
  detailedCategoriesOf,
  type EditionId,
  lazyFor,
  lazyMap,
} from '../../classification/index.ts';

/** Where a category leads in another edition. */
export interface CorrespondingCodes {
  readonly codes: readonly string[];
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
  const byRoute = lazyMap((route: string) => {
    const [from, to] = route.split(' ') as [EditionId, EditionId];
    return lazyMap((code: string): CorrespondingCodes => {
      const source = classifications.category(from, code);
      const links = source ? correspondencesOf(classifications, source, to) : [];
      const targets = links.flatMap((it) => detailedCategoriesOf(classifications, it.target));
      const through = links[0]?.derivedThrough.map((it) => classifications.edition(it).name).join(', ');
      return {
        codes: [...new Set(targets.map((it) => it.code))],
        way: through ? `the correspondences through ${through}` : 'the published correspondence',
      };
    });
  });
  return (from: EditionId, to: EditionId) => byRoute(`${from} ${to}`);
});
