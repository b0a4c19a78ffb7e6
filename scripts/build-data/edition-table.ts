/** The tables that every edition has: its categories, and its lines in the lists of editions and levels. */
import { isResidualTitle } from '../../src/data/category-rules.ts';
import { type Table, table } from './table.ts';

/** A category as it is written to `categories.tsv`. */
export interface CategoryRow {
  readonly code: string;
  readonly level: number;
  readonly parent: string;
  readonly title: string;
  /** ISCO skill levels joined by a bar; absent where the edition states none. */
  readonly skillLevels?: string;
}

/** An edition as it is written to `editions.tsv` and `levels.tsv`. */
export interface EditionRow {
  readonly edition: string;
  readonly name: string;
  readonly fullName: string;
  readonly family: 'isco' | 'soc';
  readonly publisher: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Name and number of categories of each level, broadest first, as the publisher states them. */
  readonly levels: readonly (readonly [name: string, count: number])[];
}

/** The `categories.tsv` of an edition. */
export function categoriesTable(edition: string, categories: Iterable<CategoryRow>): Table {
  const rows = [...categories].map((category) => [
    category.code,
    String(category.level),
    category.parent,
    category.title,
    category.skillLevels ?? '',
    isResidualTitle(category.title) ? 'yes' : '',
  ]);
  return table(
    `${edition}/categories.tsv`,
    ['code', 'level', 'parent', 'title', 'skill_levels', 'residual'],
    rows,
  );
}

/** `editions.tsv` and `levels.tsv`. */
export function editionTables(editions: readonly EditionRow[]): readonly Table[] {
  const columns = ['edition', 'name', 'full_name', 'family', 'publisher', 'valid_from', 'valid_to'];
  const rows = editions.map((e) => [
    e.edition,
    e.name,
    e.fullName,
    e.family,
    e.publisher,
    e.validFrom,
    e.validTo,
  ]);
  const levels = editions.flatMap((e) =>
    e.levels.map(([name, count], index) => [e.edition, String(index + 1), name, String(count)]),
  );
  return [
    table('editions.tsv', columns, rows),
    table('levels.tsv', ['edition', 'level', 'name', 'count'], levels),
  ];
}
