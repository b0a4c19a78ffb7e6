/** Correspondences of a category, printed with the group below that each belongs to. */
import type { Category, Classifications, Correspondence } from '../classification/index.ts';

/**
 * One line a link; those of a broader group under the group below that they lead from.
 *
 * @param nameLink how one link is printed
 */
export function linkLines(
  category: Category,
  links: readonly Correspondence[],
  nameLink: (link: Correspondence) => string,
): readonly string[] {
  const bySource = [...Map.groupBy(links, (it) => it.source)];
  return bySource.flatMap(([source, own]) =>
    source === category
      ? own.map(nameLink)
      : [`from ${source.code} ${source.title}:`, ...own.map((it) => `  ${nameLink(it)}`)],
  );
}

/** ", derived through SOC 2010"; nothing for a published correspondence. */
export function derivation(classifications: Classifications, links: readonly Correspondence[]): string {
  const via = links[0]?.derivedThrough ?? [];
  if (via.length === 0) return '';
  return `, derived through ${via.map((it) => classifications.edition(it).name).join(' and ')}`;
}
