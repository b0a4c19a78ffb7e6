/** Finds categories by title, index entry or code, in every language of the tables. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import { holdersOf } from './code-reading.ts';
import type { EditionId } from './edition.ts';
import { lazyFor, lazyMap } from './lazy.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';
import { wordStems } from './words.ts';

/** A category found, and the text that it was found by. */
export interface SearchHit {
  readonly category: Category;
  readonly matched: SearchText;
  /** Between 0 and 1. */
  readonly score: number;
}

/** A text by which a category can be found. */
export interface SearchText {
  readonly kind: 'code' | 'category-title' | 'index-entry';
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
}

/** What to search. */
export interface SearchOptions {
  /** Editions to search; where none are named, titles of ISCO-08 and SOC 2018, and codes of every edition. */
  readonly editions?: readonly EditionId[];
  /** At most so many categories; 20 where not said. */
  readonly limit?: number;
}

/**
 * Categories that a code, title or occupation points to, best first, each once.
 *
 * Case, accents, plurals and word order do not matter; a typo or two in a word, or an unfinished last word, are
 * forgiven. A hit that lacks the weightier words of the query, or falls far behind the best one, is left out.
 *
 * @example
 * searchCategories(classifications, 'medical record technicain')[0]?.category.code; // '3252'
 * searchCategories(classifications, 'sages-femmes')[0]?.matched.language; // 'fr'
 */
export function searchCategories(
  classifications: Classifications,
  query: string,
  options: SearchOptions = {},
): readonly SearchHit[] {
  const editions = options.editions ?? ['isco-08', 'soc-2018'];
  const limit = options.limit ?? 20;
  const byCode = holdersOf(classifications, query).filter(
    (it) => !options.editions || options.editions.includes(it.edition),
  );
  const best = new Map<Category, SearchHit>(
    byCode.map((category) => [
      category,
      { category, matched: { kind: 'code', text: category.code, language: 'en' }, score: 1 },
    ]),
  );
  const queryKey = unorderedKey(query);
  for (const edition of editions) {
    const { texts, index } = searchable(classifications)(edition);
    for (const { place, score } of index.search(query, limit * 20)) {
      const found = texts[place];
      if (!found) continue;
      const hit = {
        category: found.category,
        matched: found.matched,
        score: weighted(found, score, queryKey),
      };
      const before = best.get(found.category);
      if (!before || before.score < hit.score) best.set(found.category, hit);
    }
  }
  const hits = [...best.values()].sort((a, b) => b.score - a.score || b.category.level - a.category.level);
  const least = LEAST_OF_BEST * (hits[0]?.score ?? 0);
  return hits.filter((it) => it.score >= least).slice(0, limit);
}

/** A hit this far behind the best one is found for another reason than the best one was. */
const LEAST_OF_BEST = 0.5;

/** A text that agrees word for word comes first, then titles before index entries, English before others. */
function weighted(found: Searchable, score: number, queryKey: string): number {
  const exact = found.key === queryKey ? 1 : 0.9;
  const kind = found.matched.kind === 'category-title' ? 1 : 0.98;
  const language = found.matched.language === 'en' ? 1 : 0.97;
  return score * exact * kind * language;
}

/** The ILO prints `Nurse, enrolled`: word order says nothing. */
function unorderedKey(text: string): string {
  return wordStems(text).toSorted().join(' ');
}

interface Searchable {
  readonly category: Category;
  readonly matched: SearchText;
  readonly key: string;
}

const searchable = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId): { readonly texts: readonly Searchable[]; readonly index: SearchIndex } => {
    const texts = [...searchTexts(classifications, edition)];
    return { texts, index: buildSearchIndex(texts.map((it) => it.matched.text)) };
  }),
);

function* searchTexts(classifications: Classifications, edition: EditionId): Iterable<Searchable> {
  const searchText = (category: Category, kind: SearchText['kind'], text: string, language: string) => ({
    category,
    matched: { kind, text, language },
    key: unorderedKey(text),
  });
  for (const category of classifications.categories(edition)) {
    yield searchText(category, 'category-title', category.title, 'en');
  }
  for (const entry of classifications.indexEntries(edition)) {
    const category = classifications.category(edition, entry.code);
    if (category) yield searchText(category, 'index-entry', entry.title, 'en');
  }
  if (edition !== 'isco-08') return;
  const titles = classifications.translatedTitles();
  for (const language of titles.languages) {
    if (language === 'en') continue;
    for (const category of classifications.categories(edition)) {
      const title = titles.title(category.code, language);
      if (title) yield searchText(category, 'category-title', title, language);
    }
  }
}
