/** SOC 2010: categories and direct match titles. */
import type { Reference } from './reference.ts';
import { directMatchTitles, socCategories } from './soc.ts';
import type { Table } from './table.ts';

const STRUCTURE = 'soc-2010/soc2010_all.csv';
const DIRECT_MATCH = 'soc-2010/derived_soc_2010_dmtf.csv';

/** The tables of SOC 2010. The copy's 99-xxxx branch is no part of the official structure. */
export function soc2010(reference: Reference): readonly Table[] {
  const groups = reference
    .csv(STRUCTURE)
    .filter((row) => !row('code').startsWith('99-'))
    .map((row) => ({ code: row('code'), title: row('title'), levelWord: row('Hierarchical_structure') }));
  return [
    socCategories('soc-2010', groups),
    directMatchTitles('soc-2010', reference, DIRECT_MATCH, 'soc2010'),
  ];
}
