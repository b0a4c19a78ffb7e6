/** Short names of the editions, for pages and scripts that do not have the tables at hand. */
import type { EditionId } from '../classification/edition.ts';

const NAMES: Readonly<Record<EditionId, string>> = {
  'isco-08': 'ISCO-08',
  'isco-88': 'ISCO-88',
  'soc-2018': 'SOC 2018',
  'soc-2010': 'SOC 2010',
  'soc-hybrid-2019': 'SOC hybrid 2019',
  'onet-soc-2019': 'O*NET-SOC 2019',
};

/**
 * The short name of an edition, as `editions.tsv` has it.
 *
 * @example editionName('isco-08') // 'ISCO-08'
 */
export function editionName(edition: EditionId): string {
  return NAMES[edition];
}

/**
 * The address of a category, of a code that is none, or of an edition.
 *
 * @example categoryPath({ edition: 'isco-08', code: '3252' }) // '/isco-08/3252'
 */
export function categoryPath(category: { readonly edition: EditionId; readonly code: string }): string {
  return `/${category.edition}/${encodeURIComponent(category.code)}`;
}
