/** Where an occupation of O*NET-SOC lies, whose own list has one level. */
import { type Category, type Classifications, correspondencesOf } from '../../classification/index.ts';

export const ONET_TO_SOC = 'correspondences/onet-soc-2019_soc-2018.tsv';

/**
 * The occupation of SOC 2018 that an occupation of O*NET-SOC divides or repeats; `undefined` for a category of any other
 * edition.
 *
 * @example
 * occupationAbove(classifications, category)?.code; // '29-1141' for 29-1141.01
 */
export function occupationAbove(classifications: Classifications, category: Category): Category | undefined {
  if (category.edition !== 'onet-soc-2019') return undefined;
  const [link, ...more] = correspondencesOf(classifications, category, 'soc-2018');
  return more.length === 0 ? link?.target : undefined;
}
