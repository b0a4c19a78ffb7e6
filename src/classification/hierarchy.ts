/** Walks the tree of an edition: upwards, sideways, downwards. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';

/** The path from the top level down to the category itself. */
export function pathOf(classifications: Classifications, category: Category): readonly Category[] {
  return [...ancestorsOf(classifications, category), category];
}

/** The categories above, broadest first. */
export function ancestorsOf(classifications: Classifications, category: Category): readonly Category[] {
  const ancestors: Category[] = [];
  let above = parentOf(classifications, category);
  while (above) {
    ancestors.unshift(above);
    above = parentOf(classifications, above);
  }
  return ancestors;
}

/** The category one level up, or `undefined` at the top. */
export function parentOf(classifications: Classifications, category: Category): Category | undefined {
  return category.parent === null ? undefined : classifications.category(category.edition, category.parent);
}

/** The categories one level down. */
export function childrenOf(classifications: Classifications, category: Category): readonly Category[] {
  return classifications.children(category.edition, category.code);
}

/** The other categories with the same parent. */
export function siblingsOf(classifications: Classifications, category: Category): readonly Category[] {
  return classifications
    .children(category.edition, category.parent)
    .filter((it) => it.code !== category.code);
}

/** The category itself where it has no children, else the most detailed categories below it. */
export function detailedCategoriesOf(
  classifications: Classifications,
  category: Category,
): readonly Category[] {
  const children = childrenOf(classifications, category);
  return children.length === 0
    ? [category]
    : children.flatMap((child) => detailedCategoriesOf(classifications, child));
}

/** True when `inner` is `outer` or lies below it. */
export function isWithin(classifications: Classifications, inner: Category, outer: Category): boolean {
  return (
    inner.edition === outer.edition && pathOf(classifications, inner).some((it) => it.code === outer.code)
  );
}

/**
 * The nearest category that holds both, or `undefined` when they part at the top or belong to two editions.
 *
 * @example
 * // 2221 and 3221 of ISCO-08 part at the top: undefined.
 * // 3252 and 3212 have 32 Health Associate Professionals in common.
 */
export function nearestCommonAncestor(
  classifications: Classifications,
  one: Category,
  other: Category,
): Category | undefined {
  if (one.edition !== other.edition) return undefined;
  const codes = new Set(pathOf(classifications, other).map((it) => it.code));
  return pathOf(classifications, one).findLast((it) => codes.has(it.code));
}

/** Name of the category's level in the publisher's words: `unit group`, `detailed occupation`. */
export function levelName(classifications: Classifications, category: Category): string {
  const level = classifications.edition(category.edition).levels.find((it) => it.number === category.level);
  return level?.name ?? `level ${category.level}`;
}
