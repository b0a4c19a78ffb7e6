/** The texts by which the categories of an edition can be found. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import type { EditionId } from './edition.ts';

/** A text by which a category can be found. */
export interface SearchText {
  readonly kind: 'code' | 'category-title' | 'index-entry';
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
}

/** A text with the category that it leads to. */
export interface Searchable {
  readonly category: Category;
  readonly matched: SearchText;
}

/** Titles and index entries of an edition; for ISCO-08 also titles in other languages. */
export function* searchTexts(classifications: Classifications, edition: EditionId): Iterable<Searchable> {
  for (const category of classifications.categories(edition)) {
    yield { category, matched: { kind: 'category-title', text: category.title, language: 'en' } };
  }
  for (const { code, title } of classifications.indexEntries(edition)) {
    const category = classifications.category(edition, code);
    if (category) yield { category, matched: { kind: 'index-entry', text: title, language: 'en' } };
  }
  if (edition !== 'isco-08') return;
  const titles = classifications.translatedTitles();
  for (const language of titles.languages) {
    if (language === 'en') continue;
    for (const category of classifications.categories(edition)) {
      const text = titles.title(category.code, language);
      if (text) yield { category, matched: { kind: 'category-title', text, language } };
    }
  }
}
