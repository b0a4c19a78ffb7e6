/** How categories, paths and correspondences are put into words. */
import {
  type Category,
  type Classifications,
  type Correspondence,
  type EditionId,
  levelName,
  pathOf,
  sourceOf,
} from '../classification/index.ts';
import type { CategoryReference } from './claim.ts';

/** "ISCO-08 unit group 3252 Medical Records and Health Information Technicians" */
export function fullName(classifications: Classifications, category: Category): string {
  return `${editionName(classifications, category.edition)} ${levelName(classifications, category)} ${shortName(category)}`;
}

/** "3252 Medical Records and Health Information Technicians" */
export function shortName(category: Category): string {
  return `${category.code} ${category.title}`;
}

/** "ISCO-08" */
export function editionName(classifications: Classifications, edition: EditionId): string {
  return classifications.edition(edition).name;
}

/** The path as references, from the top level down. */
export function pathReferences(
  classifications: Classifications,
  category: Category,
): readonly CategoryReference[] {
  return pathOf(classifications, category).map(({ edition, code, title }) => ({ edition, code, title }));
}

/** "3 > 32 > 325 > 3252" */
export function pathCodes(classifications: Classifications, category: Category): string {
  return pathOf(classifications, category)
    .map((it) => it.code)
    .join(' > ');
}

/**
 * "29-2072 Medical Records Specialists and part of 29-9021 Health Information Technologists ...": "with other work"
 * where the target holds the whole source and more, "part of" where each holds only part of the other.
 */
export function successors(links: readonly Correspondence[]): string {
  const named = links.map(({ relation, target }) => {
    if (relation === 'merge') return `${shortName(target)} (with other work)`;
    return `${relation === 'partial' ? 'part of ' : ''}${shortName(target)}`;
  });
  // Groups below one another may lead to the same target; and one more takes no more room than the words that say so.
  const each = [...new Set(named)];
  const most = 6;
  return each.length <= most + 1 ? list(each) : list([...each.slice(0, most), `${each.length - most} more`]);
}

/** "a, b and c" */
export function list(items: readonly string[], join = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${join} ${items.at(-1)}`;
}

/** "an ISCO-88", "a SOC 2010" */
export function withArticle(noun: string): string {
  return `${/^[AEIO]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The publications behind some tables, each once. */
export function publicationsOf(
  classifications: Classifications,
  tables: readonly string[],
): readonly string[] {
  return [...new Set(tables.flatMap((table) => sourceOf(classifications, table).publications))];
}
