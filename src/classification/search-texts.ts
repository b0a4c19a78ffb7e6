/** The texts by which the categories of an edition can be found. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import type { EditionId } from './edition.ts';
import { synonymsOf } from './synonym.ts';

/** A text by which a category can be found. */
export interface SearchText {
  /**
   * A `synonym` is a title of the project's own, no title of a publisher. An `official-text` has the words of the query,
   * but is no title.
   */
  readonly kind: 'code' | 'category-title' | 'index-entry' | 'synonym' | 'official-text';
  /** Of an official text, whose it is: `ILO`, `ESCO occupations: palliative care nurse`. */
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  /** The ISCO-08 index entry that a synonym stands for. */
  readonly indexEntry?: string;
}

/** A text with the category that it leads to. */
export interface Searchable {
  readonly category: Category;
  readonly matched: SearchText;
}

/** Titles and index entries of an edition; for ISCO-08 also titles in other languages and the synonyms. */
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
  for (const { title, language, code, indexEntry } of synonymsOf(classifications)) {
    const category = classifications.category(edition, code);
    if (category) yield { category, matched: { kind: 'synonym', text: title, language, indexEntry } };
  }
}
