/** Titles in everyday words, each with the unit group where most people of that title work. Ours; likely, not sure. */
import type { Classifications } from './classifications.ts';
import { lazyFor } from './lazy.ts';
import { matchKey } from './words.ts';

/** A row of the table; only one in seven is English, so the others are not taken apart. */
const ENGLISH_ROW = /^([^\t\n]+)\ten\t(\d{4})$/gm;

const groupsByKey = lazyFor((classifications: Classifications): ReadonlyMap<string, string> => {
  const groups = new Map<string, string>();
  for (const [, title = '', code = ''] of classifications
    .readTable('coding/everyday-titles.tsv')
    .matchAll(ENGLISH_ROW)) {
    const key = matchKey(title);
    if (!groups.has(key)) groups.set(key, code);
  }
  return groups;
});

/**
 * The ISCO-08 unit group of an English everyday title, or `undefined` where the list does not have it.
 *
 * @example
 * everydayGroup(classifications, 'EMTs'); // '3258'
 */
export function everydayGroup(classifications: Classifications, text: string): string | undefined {
  return groupsByKey(classifications).get(matchKey(text));
}
