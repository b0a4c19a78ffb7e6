/** Everything that the tables hold about one category, ready to be printed, served or shown. */
import type { Category } from './category.ts';
import { type CategoryText, isOccupationText, textOf } from './category-text.ts';
import { type Change, changesOf, changeTableOf } from './change.ts';
import type { Classifications } from './classifications.ts';
import { type Correspondence, correspondencesOf, reachableEditions } from './correspondence.ts';
import type { EditionId } from './edition.ts';
import { childrenOf, levelName, pathOf, siblingsOf } from './hierarchy.ts';
import { indexTableName } from './index-entry.ts';
import { type Source, sourceOf } from './source.ts';
import { membershipsOf } from './variant.ts';

/** An exclusion with the category at its other end. */
export interface DescribedExclusion {
  /** The look-alike's title. */
  readonly title: string;
  /** Where it belongs, or where it was sent from. */
  readonly category: Category;
  /** The code as printed, where that is a known erratum; else empty. */
  readonly printed: string;
}

/** The correspondences of a category with one other edition. */
export interface DescribedCorrespondence {
  readonly to: EditionId;
  readonly links: readonly Correspondence[];
}

/** A group of a variant that holds the category. */
export interface DescribedMembership {
  readonly variant: {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly note: string;
  };
  readonly group: { readonly id: string; readonly title: string; readonly note: string };
}

/** The project's own text of a category, and the categories that its look-alikes belong to. */
export interface DescribedText {
  readonly text: CategoryText;
  readonly elsewhere: readonly {
    readonly title: string;
    readonly category: Category;
    readonly why: string;
  }[];
}

/** What the tables hold about a category. */
export interface CategoryDescription {
  readonly category: Category;
  readonly editionName: string;
  readonly levelName: string;
  /** From the top level to the category itself. */
  readonly path: readonly (Category & { readonly levelName: string })[];
  /** `null` where its edition has no texts. */
  readonly text: DescribedText | null;
  readonly children: readonly Category[];
  readonly siblings: readonly Category[];
  /** Titles of the publisher's index that belong to the category, as printed. */
  readonly indexTitles: readonly string[];
  readonly excluded: readonly DescribedExclusion[];
  readonly excludedElsewhere: readonly DescribedExclusion[];
  readonly correspondences: readonly DescribedCorrespondence[];
  readonly changes: readonly Change[];
  readonly memberships: readonly DescribedMembership[];
  /** Titles in other languages, by ISO 639-1 code. */
  readonly translatedTitles: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
}

/**
 * Describes a category from the tables.
 *
 * @example
 * const category = classifications.category('isco-08', '3252');
 * describeCategory(classifications, category).path.map((it) => it.code); // ['3', '32', '325', '3252']
 */
export function describeCategory(classifications: Classifications, category: Category): CategoryDescription {
  const correspondences = reachableEditions(category.edition)
    .map((to) => ({ to, links: correspondencesOf(classifications, category, to) }))
    .filter((it) => it.links.length > 0);
  const linkTables = correspondences.flatMap((it) =>
    it.links.flatMap((link) => link.chain.map((step) => step.table)),
  );
  const changes = changesOf(classifications, category);
  const memberships = membershipsOf(classifications, category);
  const indexTable = indexTableName(category.edition);
  const tables = new Set([
    `${category.edition}/categories.tsv`,
    ...(indexTable ? [indexTable] : []),
    ...(category.edition === 'isco-08' ? ['isco-08/exclusions.tsv', 'isco-08/titles.tsv'] : []),
    ...linkTables,
    ...(changes.length > 0 ? [changeTableOf(category.edition)] : []),
    ...(memberships.length > 0 ? ['variants/members.tsv'] : []),
  ]);
  return {
    category,
    editionName: classifications.edition(category.edition).name,
    levelName: levelName(classifications, category),
    path: pathOf(classifications, category).map((it) => ({
      ...it,
      levelName: levelName(classifications, it),
    })),
    text: describedText(classifications, category),
    children: childrenOf(classifications, category),
    siblings: siblingsOf(classifications, category),
    indexTitles: classifications.indexEntriesOf(category).map((it) => it.title),
    excluded: classifications
      .exclusionsFrom(category)
      .flatMap((it) => withCategory(classifications, it.title, it.target, it.printed)),
    excludedElsewhere: classifications
      .exclusionsTo(category)
      .flatMap((it) => withCategory(classifications, it.title, it.code, it.printed)),
    correspondences,
    changes,
    memberships: memberships.map(({ variant, group }) => ({
      variant: { id: variant.id, title: variant.title, status: variant.status, note: variant.note },
      group: { id: group.id, title: group.title, note: group.note },
    })),
    translatedTitles: translatedTitlesOf(classifications, category),
    sources: [...tables].map((table) => sourceOf(classifications, table)),
  };
}

function describedText(classifications: Classifications, category: Category): DescribedText | null {
  const text = textOf(classifications, category);
  if (!text) return null;
  const elsewhere = isOccupationText(text) ? text.elsewhere : [];
  return {
    text,
    elsewhere: elsewhere.flatMap(({ title, code, why = '' }) => {
      const target = classifications.category(category.edition, code);
      return target ? [{ title, category: target, why }] : [];
    }),
  };
}

function withCategory(
  classifications: Classifications,
  title: string,
  code: string,
  printed: string,
): readonly DescribedExclusion[] {
  const category = classifications.category('isco-08', code);
  return category ? [{ title, category, printed }] : [];
}

function translatedTitlesOf(
  classifications: Classifications,
  category: Category,
): Readonly<Record<string, string>> {
  if (category.edition !== 'isco-08') return {};
  const titles = classifications.translatedTitles();
  return Object.fromEntries(
    titles.languages
      .filter((language) => language !== 'en')
      .map((language) => [language, titles.title(category.code, language)])
      .filter((it): it is [string, string] => it[1] !== undefined),
  );
}
