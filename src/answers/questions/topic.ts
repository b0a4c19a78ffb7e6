/** What a phrase of a question stands for: categories, in the edition that it names or in each that has it. */
import {
  type Category,
  type Classifications,
  type CodeReading,
  type EditionId,
  holdersOf,
  matchKey,
  pathOf,
  readCode,
  searchCategories,
} from '../../classification/index.ts';
import { editionMentions } from '../claims/edition-mentions.ts';
import { lexiconOf, type Naming } from '../lexicon.ts';

/** What a phrase was found to mean. */
export interface Topic {
  readonly phrase: string;
  /** Most fitting first; one an edition, but several index homes within one edition. */
  readonly categories: readonly Category[];
  /** How it was found; `similar` means that no title agrees and the nearest stands in. */
  readonly by: 'code' | 'title' | 'index-entry' | 'similar' | 'nothing';
  /** For a code: its reading in the edition that the question names. */
  readonly reading: CodeReading | null;
}

const PREFERRED: readonly EditionId[] = ['isco-08', 'soc-2018', 'soc-2010', 'isco-88'];

/** Finds what a phrase stands for. */
export function findTopic(classifications: Classifications, phrase: string): Topic {
  const edition = editionMentions(phrase)[0]?.edition ?? null;
  const bare = withoutEditions(phrase);
  const code = /^(?:code\s+)?(\d{1,4}|\d\d-?\d{4}(?:\.\d\d)?)$/i.exec(bare)?.[1];
  if (code) return codeTopic(classifications, phrase, code, edition);
  const editions = edition ? [edition] : PREFERRED;
  const namings = lexiconOf(classifications).namings(bare);
  const kinds = new Set<Naming['kind']>();
  const categories = editions.flatMap((id) => {
    const inEdition = namings.filter((it) => it.category.edition === id);
    const kind = KINDS.find((it) => inEdition.some((naming) => naming.kind === it));
    if (!kind) return [];
    kinds.add(kind);
    const named = inEdition.filter((it) => it.kind === kind).map((it) => it.category);
    return kind === 'head-word' ? meantByHeadWord(classifications, bare, named) : mostDetailed(named);
  });
  const direct = categories.filter((it) => it.edition === categories[0]?.edition);
  if (direct.length > 0) {
    const by = kinds.has('title')
      ? 'title'
      : kinds.has('head-word') && kinds.size === 1
        ? 'similar'
        : 'index-entry';
    return { phrase: bare, categories, by, reading: null };
  }
  for (const id of edition ? [edition] : (['isco-08', 'soc-2018'] as const)) {
    const best = searchCategories(classifications, bare, { editions: [id], limit: 1 })[0];
    if (best && best.score >= 0.5)
      return { phrase: bare, categories: [best.category], by: 'similar', reading: null };
  }
  return { phrase: bare, categories: [], by: 'nothing', reading: null };
}

const KINDS = ['title', 'index-entry', 'head-word', 'title-part'] as const;

/**
 * What a head word of the index stands for ("Nurse, ..."): the deepest group that holds most of its entries; else the
 * group whose title begins alike.
 */
function meantByHeadWord(
  classifications: Classifications,
  headWord: string,
  homes: readonly Category[],
): readonly Category[] {
  const key = matchKey(headWord);
  const paths = homes.flatMap((home) =>
    classifications
      .indexEntriesOf(home)
      .filter((it) => matchKey(it.title.split(',')[0] ?? '') === key)
      .map(() => pathOf(classifications, home)),
  );
  const counts = new Map<Category, number>();
  for (const category of paths.flat()) counts.set(category, (counts.get(category) ?? 0) + 1);
  const held = [...counts]
    .filter(([it, count]) => count >= 0.7 * paths.length && it.level > 2)
    .map(([it]) => it);
  const deepest = held.toSorted((a, b) => b.level - a.level)[0];
  const alike = homes
    .filter((it) => matchKey(it.title).includes(key.slice(0, 5)))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [deepest ?? alike[0] ?? homes[0]].filter((it) => it !== undefined);
}

function codeTopic(
  classifications: Classifications,
  phrase: string,
  code: string,
  edition: EditionId | null,
): Topic {
  const holders = holdersOf(classifications, code).filter((it) => !edition || it.edition === edition);
  const isSoc = /^\d\d-?\d{4}/.test(code);
  const reading = readCode(classifications, edition ?? (isSoc ? 'soc-2018' : 'isco-08'), code);
  const defined = reading.kind === 'not-further-defined' ? [reading.category] : [];
  const categories = [...holders, ...defined];
  return { phrase, categories, by: categories.length > 0 ? 'code' : 'nothing', reading };
}

function withoutEditions(phrase: string): string {
  let bare = phrase;
  for (const mention of editionMentions(phrase)) bare = bare.replace(mention.text, ' ');
  return bare
    .replace(/\b(?:in|of|under|the|code|codes)\s*$/i, '')
    .replace(/^\s*(?:code|the)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a group and the only group below it share a title, the one below stands for both. */
function mostDetailed(categories: readonly Category[]): readonly Category[] {
  return categories.filter((it) => !categories.some((other) => other.parent === it.code));
}
