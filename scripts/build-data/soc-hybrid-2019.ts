/**
 * The two hybrid health information codes of BLS statistics for 2019 and 2020, when surveys were collected partly
 * under SOC 2010 and partly under SOC 2018.
 */
import { categoriesTable } from './edition-table.ts';
import { clean, type Reference } from './reference.ts';
import type { Table } from './table.ts';

const PROJECTIONS = 'census-bls/bls_ep_vintages.tsv';

/**
 * The SOC 2018 occupations that each hybrid code joins. Derived from the hybrid titles and the SOC 2010 to 2018
 * correspondence; no BLS table of it was read.
 */
export const HYBRID_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['29-2098', ['29-2036', '29-2072', '29-2099']],
  ['29-9098', ['29-9021', '29-9093', '29-9099']],
]);

const SMALL_WORDS: ReadonlySet<string> = new Set(['and']);

/** The BLS spreads these titles without capitals in its projections; SOC titles have them. */
function titleCase(title: string): string {
  return clean(title)
    .split(' ')
    .map((word) => (SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** The tables of the hybrid edition. */
export function socHybrid2019(reference: Reference): readonly Table[] {
  const titles = new Map(reference.csv(PROJECTIONS, '\t').map((row) => [row('code'), row('title')]));
  const categories = [...HYBRID_PARTS.keys()].map((code) => {
    const title = titleCase(titles.get(code) ?? '');
    return { code, level: 1, parent: '', title };
  });
  return [categoriesTable('soc-hybrid-2019', categories)];
}
