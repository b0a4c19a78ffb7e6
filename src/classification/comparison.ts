/** Two categories side by side: where they part, and by what. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import { type Correspondence, correspondencesOf } from './correspondence.ts';
import type { Exclusion } from './exclusion.ts';
import { detailedCategoriesOf, nearestCommonAncestor, pathOf } from './hierarchy.ts';
import { wordStems } from './words.ts';

/** What two categories share and where they part. */
export interface Comparison {
  readonly one: Category;
  readonly other: Category;
  readonly paths: readonly [readonly Category[], readonly Category[]];
  /** The nearest category that holds both; `null` when they part at the top or belong to two editions. */
  readonly commonAncestor: Category | null;
  /** The first categories on each path that are not shared; `null` where one category holds the other. */
  readonly partAt: readonly [Category, Category] | null;
  /** Exclusions by which one sends look-alikes to the other, either way. */
  readonly exclusions: readonly Exclusion[];
  /** Words that stand in index titles of both, most frequent first. */
  readonly sharedIndexWords: readonly string[];
  /** For categories of two editions: the links between them. */
  readonly correspondences: readonly Correspondence[];
}

/**
 * Compares two categories, of any level and edition.
 *
 * @example
 * const [professionals, associates] = ['22', '32'].map((code) => classifications.category('isco-08', code));
 * compareCategories(classifications, professionals, associates).commonAncestor; // null: they part at the top
 */
export function compareCategories(
  classifications: Classifications,
  one: Category,
  other: Category,
): Comparison {
  const paths = [pathOf(classifications, one), pathOf(classifications, other)] as const;
  const commonAncestor = nearestCommonAncestor(classifications, one, other) ?? null;
  const depth = commonAncestor ? pathOf(classifications, commonAncestor).length : 0;
  const [oneBranch, otherBranch] = [paths[0][depth], paths[1][depth]];
  return {
    one,
    other,
    paths,
    commonAncestor,
    partAt: oneBranch && otherBranch ? [oneBranch, otherBranch] : null,
    exclusions: [
      ...exclusionsBetween(classifications, one, other),
      ...exclusionsBetween(classifications, other, one),
    ],
    sharedIndexWords: sharedIndexWords(classifications, one, other),
    correspondences:
      one.edition === other.edition
        ? []
        : correspondencesOf(classifications, one, other.edition).filter(
            (it) => it.target.code === other.code,
          ),
  };
}

function exclusionsBetween(
  classifications: Classifications,
  from: Category,
  to: Category,
): readonly Exclusion[] {
  const targets = new Set([to.code, ...detailedCategoriesOf(classifications, to).map((it) => it.code)]);
  return [from, ...detailedCategoriesOf(classifications, from).filter((it) => it !== from)]
    .flatMap((it) => classifications.exclusionsFrom(it))
    .filter((it) => targets.has(it.target));
}

function sharedIndexWords(
  classifications: Classifications,
  one: Category,
  other: Category,
): readonly string[] {
  const counts = indexWordCounts(classifications, one);
  const otherCounts = indexWordCounts(classifications, other);
  return [...counts]
    .filter(([word]) => otherCounts.has(word))
    .map(([word, count]) => ({ word, count: Math.min(count, otherCounts.get(word) ?? 0) }))
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map((it) => it.word);
}

function indexWordCounts(classifications: Classifications, category: Category): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const detailed of detailedCategoriesOf(classifications, category)) {
    for (const entry of classifications.indexEntriesOf(detailed)) {
      for (const word of new Set(wordStems(entry.title))) {
        if (word.length > 2 && word !== 'and') counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return counts;
}
