/** Titles in everyday words, each with the group where most people of that title work. Ours; likely, not sure. */
import type { Classifications } from './classifications.ts';
import { lazyFor } from './lazy.ts';
import { matchKey } from './words.ts';

/** A row of the table; only one in seven is English, so the others are not taken apart. */
const ENGLISH_ROW = /^([^\t\n]+)\ten\t(\d{4}|\d\d-\d{4})$/gm;

const codesByKey = (table: string) =>
  lazyFor((classifications: Classifications): ReadonlyMap<string, string> => {
    const codes = new Map<string, string>();
    for (const [, title = '', code = ''] of classifications.readTable(table).matchAll(ENGLISH_ROW)) {
      const key = matchKey(title);
      if (!codes.has(key)) codes.set(key, code);
    }
    return codes;
  });

const groupsByKey = codesByKey('coding/everyday-titles.tsv');
const occupationsByKey = codesByKey('coding/everyday-titles-soc.tsv');

/**
 * The ISCO-08 unit group of an English everyday title, or `undefined` where the list does not have it.
 *
 * @example
 * everydayGroup(classifications, 'EMTs'); // '3258'
 */
export function everydayGroup(classifications: Classifications, text: string): string | undefined {
  return groupsByKey(classifications).get(matchKey(text));
}

/**
 * The detailed occupation of SOC 2018 of an English everyday title, or `undefined` where the list does not have it.
 *
 * @example
 * everydayOccupation(classifications, 'EMTs'); // '29-2042'
 */
export function everydayOccupation(classifications: Classifications, text: string): string | undefined {
  return occupationsByKey(classifications).get(matchKey(text));
}
