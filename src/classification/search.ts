/** Finds categories by title, index entry, synonym or code, in every language of the tables. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import { holdersOf } from './code-reading.ts';
import type { EditionId } from './edition.ts';
import { childrenOf } from './hierarchy.ts';
import { lazyFor, lazyMap } from './lazy.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';
import { agreement, readTyped, standing } from './search-ranking.ts';
import { type Searchable, type SearchText, searchTexts } from './search-texts.ts';
import { withoutAcronymPlural } from './synonym.ts';
import { matchKey } from './words.ts';

/** A category found, and the text that it was found by. */
export interface SearchHit {
  readonly category: Category;
  readonly matched: SearchText;
  /** Between 0 and 1. */
  readonly score: number;
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
 * forgiven. Of categories that fit alike, the one that most of its titles speak for comes first. A hit that lacks the
 * weightier words of the query, or falls far behind the best one, is left out, and so is a group whose only part has
 * the same title.
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
  const byCode = holdersOf(classifications, query)
    .filter((it) => !options.editions || options.editions.includes(it.edition))
    .map((category): SearchHit => {
      return { category, matched: { kind: 'code', text: category.code, language: 'en' }, score: 1 };
    });
  const byText = editions
    .flatMap((edition) => hitsIn(classifications, edition, withoutAcronymPlural(query)))
    .filter((it) => !byCode.some(({ category }) => category === it.category));
  const hits = [...byCode, ...withoutTwins(classifications, byText)].sort(
    (a, b) => b.score - a.score || b.category.level - a.category.level,
  );
  const least = LEAST_OF_BEST * (hits[0]?.score ?? 0);
  return hits.filter((it) => it.score >= least).slice(0, options.limit ?? 20);
}

/** A hit this far behind the best one is found for another reason than the best one was. */
const LEAST_OF_BEST = 0.5;

/** No word of a title stands in more texts of an edition. */
const MOST_TEXTS = 3000;

function hitsIn(classifications: Classifications, edition: EditionId, query: string): readonly SearchHit[] {
  const { texts, index } = searchable(classifications)(edition);
  const typed = readTyped(query);
  const found = index.search(query, MOST_TEXTS).flatMap(({ place, score }) => {
    const text = texts[place];
    return text ? [{ ...text, score: score * agreement(text.matched, typed) }] : [];
  });
  return standing(found, typed);
}

/** Where a group and the only group below it share a title, the one below stands for both. */
function withoutTwins(classifications: Classifications, hits: readonly SearchHit[]): readonly SearchHit[] {
  const best = new Map<Category, SearchHit>();
  for (const hit of hits) {
    const category = onlyPart(classifications, hit.category);
    const before = best.get(category);
    if (!before || before.score < hit.score) best.set(category, { ...hit, category });
  }
  return [...best.values()];
}

function onlyPart(classifications: Classifications, category: Category): Category {
  const [child, another] = childrenOf(classifications, category);
  return child && !another && matchKey(child.title) === matchKey(category.title)
    ? onlyPart(classifications, child)
    : category;
}

const searchable = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId): { readonly texts: readonly Searchable[]; readonly index: SearchIndex } => {
    const texts = [...searchTexts(classifications, edition)];
    return { texts, index: buildSearchIndex(texts.map((it) => it.matched.text)) };
  }),
);
