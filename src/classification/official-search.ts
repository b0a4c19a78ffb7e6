/** Finds categories by what the publishers say of them, in the texts that the user imported. */
import type { Classifications } from './classifications.ts';
import { lazyFor } from './lazy.ts';
import type { OfficialPublication, OfficialText } from './official-text.ts';
import { type SearchHit, type SearchOptions, searchCategories } from './search.ts';
import { wordStems } from './words.ts';

/**
 * What `searchCategories` finds and, where that leaves room, categories whose official text has all words of the query.
 *
 * Of these the category comes first of whose text the words make up most. A code stands in many texts, and is no
 * question for them.
 *
 * @param publications those that the user imported
 * @example
 * searchWithOfficialTexts(classifications, publications, 'tumour registry').at(-1)?.matched.kind; // 'official-text'
 */
export function searchWithOfficialTexts(
  classifications: Classifications,
  publications: readonly OfficialPublication[],
  query: string,
  options: SearchOptions = {},
): readonly SearchHit[] {
  const { editions = ['isco-08', 'soc-2018'], limit = 20 } = options;
  const hits = searchCategories(classifications, query, options);
  if (hits.length >= limit || hits.some((it) => it.matched.kind === 'code')) return hits;
  const found = publications
    .filter((it) => editions.includes(it.edition))
    .flatMap((publication) => hitsIn(classifications, publication, query))
    .sort((a, b) => b.score - a.score || b.category.level - a.category.level);
  const seen = new Set(hits.map((it) => it.category));
  const more = found.filter(({ category }) => !seen.has(category) && seen.add(category));
  return [...hits, ...more].slice(0, limit);
}

function hitsIn(
  classifications: Classifications,
  publication: OfficialPublication,
  query: string,
): readonly SearchHit[] {
  const stems = [...new Set(wordStems(query))];
  if (stems.length === 0) return [];
  const { places, lengths } = wordsOf(publication);
  const [rarest = new Map<number, number>(), ...others] = stems
    .map((stem) => places.get(stem) ?? NOWHERE)
    .sort((a, b) => a.length - b.length)
    .map(timesByPlace);
  return [...rarest].flatMap(([place, times]) => {
    const text = publication.texts[place];
    const category = text && classifications.category(publication.edition, text.code);
    if (!category || !others.every((it) => it.has(place))) return [];
    const all = others.reduce((sum, it) => sum + (it.get(place) ?? 0), times);
    const whose = text.subject ? `${publication.label}: ${text.subject.title}` : publication.label;
    const matched = { kind: 'official-text', text: whose, language: 'en' } as const;
    return [{ category, matched, score: all / Math.max(1, lengths[place] ?? 0) }];
  });
}

const NOWHERE: readonly number[] = [];

function timesByPlace(places: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const place of places) times.set(place, (times.get(place) ?? 0) + 1);
  return times;
}

interface Words {
  /** For each word the texts that it stands in, one as often as it does. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How many words each text has. */
  readonly lengths: readonly number[];
}

/** Built at the first search, once a publication. */
const wordsOf = lazyFor(({ texts }: OfficialPublication): Words => {
  const places = new Map<string, number[]>();
  const lengths = texts.map((text, place) => {
    const stems = stemsOf(text);
    for (const stem of stems) {
      const before = places.get(stem);
      if (before) before.push(place);
      else places.set(stem, [place]);
    }
    return stems.length;
  });
  return { places, lengths };
});

function stemsOf({ subject, parts }: OfficialText): readonly string[] {
  return [subject?.title ?? '', ...parts.flatMap((it) => it.lines)].flatMap(wordStems);
}
