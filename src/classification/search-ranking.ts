/** Which of the texts found, and of the categories that they lead to, a query means first. */
import type { Category } from './category.ts';
import { lazyFor } from './lazy.ts';
import { readIndexTitle } from './natural-title.ts';
import type { Searchable, SearchText } from './search-texts.ts';
import { matchKey, wordStems } from './words.ts';

/** A text found, with how well it fits. */
export interface FoundText extends Searchable {
  readonly score: number;
}

/** Words that give a rank: a title without its rank is of another job. */
const RANK = /\b(?:head|chief|principal|senior)\b/i;

/**
 * How far a text is a title of just the work that was typed: one that agrees word for word comes first, then one that
 * agrees but for what tells it from its namesakes; titles come before index entries, those before synonyms, English
 * before other languages, and a rank that was not typed counts against a text.
 */
export function agreement(text: SearchText, query: Typed): number {
  const { key, baseKey, hasRank } = keysOf(text);
  const exact = key === query.key ? 1 : baseKey === query.key ? 0.97 : 0.9;
  const rank = hasRank && !query.hasRank ? 0.85 : 1;
  return exact * rank * KIND[text.kind] * (text.language === 'en' ? 1 : 0.97);
}

const KIND: Readonly<Record<SearchText['kind'], number>> = {
  code: 1,
  'category-title': 1,
  'index-entry': 0.98,
  synonym: 0.97,
  // Found by its words alone, it never comes here.
  'official-text': 0,
};

/** What was typed, read once. */
export interface Typed {
  readonly key: string;
  readonly head: string;
  readonly hasRank: boolean;
}

/** Reads what was typed. */
export function readTyped(query: string): Typed {
  return {
    key: unorderedKey(query),
    head: matchKey(readIndexTitle(query).head),
    hasRank: RANK.test(query),
  };
}

const keysOf = lazyFor(({ kind, text }: SearchText) => ({
  key: unorderedKey(text),
  // "Officer, clinical: paramedical" is called a clinical officer.
  baseKey: kind === 'index-entry' && /[:(]/.test(text) ? unorderedKey(readIndexTitle(text).base) : null,
  hasRank: RANK.test(text),
}));

/** The ILO prints `Nurse, enrolled`: word order says nothing. */
function unorderedKey(text: string): string {
  return wordStems(text).toSorted().join(' ');
}

/** What a category's title and the number of its titles can add to the fit of its best text. */
const BY_TITLE = 0.08;
const BY_NUMBER = 0.12;
/** The better a text fits, the less it leaves open. */
const LEFT_OPEN = 3;

/**
 * Each category once, with the text that fits best. Most people mean the category whose own title names the work, and
 * that which many titles of the kind lead to; a text that agrees word for word needs no such help.
 */
export function standing(found: readonly FoundText[], query: Typed): readonly FoundText[] {
  const byCategory = [...Map.groupBy(found, (it) => it.category).values()];
  const counts = byCategory.map((texts) => texts.filter(isJob).length);
  const most = Math.log2(1 + Math.max(0, ...counts));
  const titled = byCategory.map(([it]) => it !== undefined && headsOf(it.category).includes(query.head));
  const isAnyTitled = titled.includes(true);
  return byCategory.flatMap((texts, i) => {
    const best = texts.reduce((a, b) => (b.score > a.score ? b : a));
    if (keysOf(best.matched).key === query.key) return [best];
    const number = most === 0 ? 1 : Math.log2(1 + (counts[i] ?? 0)) / most;
    const less = (isAnyTitled && !titled[i] ? BY_TITLE : 0) + BY_NUMBER * (1 - number);
    const open = Math.min(1, LEFT_OPEN * (1 - best.score));
    return [{ ...best, score: best.score * (1 - less * open) }];
  });
}

function isJob({ matched }: FoundText): boolean {
  return matched.kind === 'index-entry' || matched.kind === 'synonym';
}

/** The kinds of worker that a title names: `dentist` of "Dentists, General". */
const headsOf = lazyFor(({ title }: Category): readonly string[] =>
  title.split(/,| and /).map((it) => matchKey(readIndexTitle(it.trim()).head)),
);
