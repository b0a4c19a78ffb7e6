/** Finds the columns of a staff list by their headers. */
import { EDITION_IDS } from '../classification/index.ts';
import { codedColumnNames } from '../coding/coded-columns.ts';
import {
  CONTEXT_NAMES,
  headerWords,
  NOT_A_TITLE,
  SALUTATIONS,
  TITLE_NAMES,
  WEAKER_TITLE,
} from './header-names.ts';
import type { ContextColumns } from './table.ts';

const TITLE_RANKS: ReadonlyMap<string, number> = new Map(
  TITLE_NAMES.flatMap((names, rank) => names.map((name) => [headerWords(name).join(' '), rank] as const)),
);

/**
 * True when a header is a name of the column of job titles and nothing else.
 *
 * @example isTitleName('Intitulé du poste') // true
 */
export function isTitleName(header: string): boolean {
  return TITLE_RANKS.has(headerWords(header).join(' '));
}

/**
 * How well a header names the column of job titles: 0 not at all; an exact name scores higher than one in
 * brackets or beside a slash, and that higher than a name among other words ("current post of the employee").
 *
 * @example titleScore('Fonction exercée') > titleScore('Profession') // true
 */
export function titleScore(header: string): number {
  const words = headerWords(header);
  const exact = TITLE_RANKS.get(words.join(' '));
  if (exact !== undefined) return 300 - 10 * exact;
  if (words.some((word) => NOT_A_TITLE.has(word)) || words.length > 8) return 0;
  const weaker = words.some((word) => WEAKER_TITLE.has(word)) ? 50 : 0;
  let best = 0;
  for (const part of header.split(/[/|()[\],;:\n–—]| - /u)) {
    const rank = TITLE_RANKS.get(headerWords(part).join(' '));
    if (rank !== undefined) best = Math.max(best, 200 - 10 * rank);
  }
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const rank = TITLE_RANKS.get(words.slice(from, to).join(' '));
      if (rank !== undefined) best = Math.max(best, 100 - 10 * rank - (words.length - (to - from)));
    }
  }
  return Math.max(0, best - weaker);
}

/**
 * True when a column cannot be one of job titles by what it holds: forms of address (Mr, Mrs, Dr), or numbers
 * and dates.
 *
 * @param values some of the column's cells
 * @example holdsNoTitles(['Mr', 'Mrs', 'Dr']) // true
 */
export function holdsNoTitles(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  const unfit = filled.filter(
    (value) => /^[\p{N}\p{P}\s]+$/u.test(value) || headerWords(value).every((word) => SALUTATIONS.has(word)),
  );
  return filled.length > 0 && unfit.length >= 0.8 * filled.length;
}

/** The outcome of looking for the title column. `tied` are the columns that are equally good. */
export type TitleFinding =
  | { readonly found: number; readonly others: readonly number[] }
  | { readonly found: undefined; readonly tied: readonly number[] };

/** The columns that coding adds: "isco-08 title" holds the titles of categories. */
const CODED: ReadonlySet<string> = new Set(codedColumnNames(EDITION_IDS));

/**
 * Finds the column of job titles among headers. The only column of a table is its title column.
 *
 * @param headers the header row
 * @param samples some cells of each column, to leave out a "title" column that holds Mr and Mrs
 * @example findTitleColumn(['Staff ID', 'Fonction'], [[], []]) // { found: 1, others: [] }
 */
export function findTitleColumn(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
): TitleFinding {
  if (headers.length === 1) return { found: 0, others: [] };
  const scored = headers
    .map((header, index) => ({ index, score: CODED.has(header.trim()) ? 0 : titleScore(header) }))
    .filter(({ index, score }) => score > 0 && !holdsNoTitles(samples[index] ?? []))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return { found: undefined, tied: [] };
  if (second?.score === best.score) {
    return {
      found: undefined,
      tied: scored.filter(({ score }) => score === best.score).map(({ index }) => index),
    };
  }
  return { found: best.index, others: scored.slice(1).map(({ index }) => index) };
}

/**
 * Finds the columns of tasks, industry, facility and qualification by their headers.
 *
 * @param titleIndex the column of job titles, which is no context
 * @example findContextColumns(['Post', 'Health facility'], 0) // { facility: 1 }
 */
export function findContextColumns(headers: readonly string[], titleIndex: number): ContextColumns {
  const joined = headers.map((header) => headerWords(header).join(' '));
  const taken = new Set([titleIndex]);
  const found: { -readonly [Key in keyof ContextColumns]: ContextColumns[Key] } = {};
  for (const key of ['tasks', 'industry', 'facility', 'qualification'] as const) {
    const index = CONTEXT_NAMES[key]
      .map((name) => joined.indexOf(name))
      .find((at) => at !== -1 && !taken.has(at));
    if (index === undefined) continue;
    taken.add(index);
    found[key] = index;
  }
  return found;
}
