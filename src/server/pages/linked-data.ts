/** Data about a category for search engines and other readers of schema.org. */
import type { CategoryDescription } from '../../classification/index.ts';

/** A DefinedTerm in the term set of its edition, and the breadcrumbs to it. Addresses are relative to the site. */
export function categoryLinkedData(description: CategoryDescription): readonly object[] {
  const { category, path, editionName } = description;
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      '@id': `/${category.edition}/${category.code}`,
      termCode: category.code,
      name: category.title,
      alternateName: Object.entries(description.translatedTitles).map(([language, title]) => ({
        '@language': language,
        '@value': title,
      })),
      inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': `/${category.edition}`, name: editionName },
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: path.map((it, place) => ({
        '@type': 'ListItem',
        position: place + 1,
        name: `${it.code} ${it.title}`,
        item: `/${it.edition}/${it.code}`,
      })),
    },
  ];
}
