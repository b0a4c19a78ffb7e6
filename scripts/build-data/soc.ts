/** What the editions of the US SOC have in common: their levels and their direct match titles. */
import { type CategoryRow, categoriesTable } from './edition-table.ts';
import { clean, type Reference } from './reference.ts';
import { type Table, table } from './table.ts';

/** Level words of the structure files, broadest first. */
const LEVEL_WORDS = ['Major', 'Minor', 'Broad', 'Detailed'];

/** A group of a SOC structure file: its code, its title and a level word such as `Broad Group`. */
export interface SocGroup {
  readonly code: string;
  readonly title: string;
  readonly levelWord: string;
}

/**
 * `categories.tsv` of a SOC edition. The groups come in the order of the structure, so the parent of a group is
 * the last group one level up. Throws for a group without one, or with an unknown level word.
 */
export function socCategories(edition: string, groups: readonly SocGroup[]): Table {
  const lastAt: string[] = [''];
  const categories = groups.map(({ code, title, levelWord }): CategoryRow => {
    const level = LEVEL_WORDS.findIndex((word) => levelWord.startsWith(word)) + 1;
    const parent = lastAt[level - 1];
    if (level === 0 || parent === undefined)
      throw new Error(`${edition} ${code} has no place in the structure.`);
    lastAt[level] = code;
    return { code, level, parent, title: clean(title) };
  });
  return categoriesTable(edition, categories);
}

/** `direct-match-titles.tsv` of a SOC edition; the publisher's doubled rows are kept and named in errata.tsv. */
export function directMatchTitles(
  edition: string,
  reference: Reference,
  path: string,
  codeColumn: string,
): Table {
  // Ê is a no-break space that was read in the wrong encoding.
  const rows = reference.csv(path).map((row) => [clean(row('title').replaceAll('Ê', ' ')), row(codeColumn)]);
  return table(`${edition}/direct-match-titles.tsv`, ['title', 'code'], rows);
}
