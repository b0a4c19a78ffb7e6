/** The classifications: every edition, category and index entry that the tables hold, read at first use. */
import type { Category } from './category.ts';
import { type CategoryTable, readCategories } from './category-table.ts';
import { EDITION_IDS, type Edition, type EditionId } from './edition.ts';
import { readEditions } from './edition-table.ts';
import { type Exclusion, readExclusions } from './exclusion.ts';
import { type IndexEntry, readIndexEntries } from './index-entry.ts';
import { lazy, lazyMap } from './lazy.ts';
import type { ReadTable } from './table.ts';
import { readTranslatedTitles, type TranslatedTitles } from './translated-titles.ts';

/** An open set of tables. Immutable: every method gives the same answer for ever. */
export interface Classifications {
  /** Reads any table by name; for the parts of this folder. */
  readonly readTable: ReadTable;
  /** Every edition, newest standard of each family first. */
  editions(): readonly Edition[];
  edition(id: EditionId): Edition;
  /** All categories of an edition in the order of their codes. */
  categories(edition: EditionId): readonly Category[];
  /** The category with exactly this code, or `undefined`. For what people type, see `readCode`. */
  category(edition: EditionId, code: string): Category | undefined;
  /** Categories one level below; those of the top level for `null`. */
  children(edition: EditionId, code: string | null): readonly Category[];
  /** Every index entry of an edition, in the publisher's order of titles. */
  indexEntries(edition: EditionId): readonly IndexEntry[];
  /** Index entries that the publisher assigns to one category. */
  indexEntriesOf(category: Category): readonly IndexEntry[];
  /** Every exclusion reference (ISCO-08 alone has them in its tables). */
  exclusions(): readonly Exclusion[];
  /** Look-alikes that the category sends elsewhere (ISCO-08 alone has them in its tables). */
  exclusionsFrom(category: Category): readonly Exclusion[];
  /** Look-alikes that other categories send to this one. */
  exclusionsTo(category: Category): readonly Exclusion[];
  /** Titles of ISCO-08 categories in 24 languages. */
  translatedTitles(): TranslatedTitles;
}

/**
 * Opens the classifications over their tables.
 *
 * @param readTable gives the text of a table by name; called once a table, at its first use
 * @example
 * const classifications = openClassifications(readTable);
 * classifications.category('isco-08', '3252')?.title;
 * // 'Medical Records and Health Information Technicians'
 */
export function openClassifications(readTable: ReadTable): Classifications {
  const editions = lazy(() => readEditions(readTable));
  const table = lazyMap<EditionId, CategoryTable>((edition) => readCategories(readTable, edition));
  const entries = lazyMap((edition: EditionId) => readIndexEntries(readTable, edition));
  const entriesByCode = lazyMap((edition: EditionId) => Map.groupBy(entries(edition), (it) => it.code));
  const exclusions = lazy(() => readExclusions(readTable));
  const exclusionsFrom = lazy(() => Map.groupBy(exclusions(), (it) => it.code));
  const exclusionsTo = lazy(() => Map.groupBy(exclusions(), (it) => it.target));
  const titles = lazy(() => readTranslatedTitles(readTable));

  return Object.freeze({
    readTable,
    editions: () => EDITION_IDS.flatMap((id) => editions().get(id) ?? []),
    edition(id: EditionId) {
      const edition = editions().get(id);
      if (!edition) throw new Error(`editions.tsv lacks the edition "${id}".`);
      return edition;
    },
    categories: (edition: EditionId) => table(edition).all,
    category: (edition: EditionId, code: string) => table(edition).byCode.get(code),
    children: (edition: EditionId, code: string | null) => table(edition).byParent.get(code ?? '') ?? [],
    indexEntries: (edition: EditionId) => entries(edition),
    indexEntriesOf: (category: Category) => entriesByCode(category.edition).get(category.code) ?? [],
    exclusions,
    exclusionsFrom: (category: Category) =>
      category.edition === 'isco-08' ? (exclusionsFrom().get(category.code) ?? []) : [],
    exclusionsTo: (category: Category) =>
      category.edition === 'isco-08' ? (exclusionsTo().get(category.code) ?? []) : [],
    translatedTitles: () => titles(),
  });
}
