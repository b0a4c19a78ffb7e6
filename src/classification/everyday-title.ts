/** Titles in everyday words, each with the unit group where most people of that title work. Ours; likely, not sure. */
import type { Classifications } from './classifications.ts';
import { lazyFor } from './lazy.ts';
import { readColumns } from './table.ts';
import { matchKey } from './words.ts';

const groupsByKey = lazyFor((classifications: Classifications) =>
  Map.groupBy(
    readColumns(classifications.readTable('coding/everyday-titles.tsv'), [
      'title',
      'language',
      'isco_08',
    ]).filter(([, language]) => language === 'en'),
    ([title]) => matchKey(title),
  ),
);

/**
 * The ISCO-08 unit group of an English everyday title, or `undefined` where the list does not have it.
 *
 * @example
 * everydayGroup(classifications, 'EMTs'); // '3258'
 */
export function everydayGroup(classifications: Classifications, text: string): string | undefined {
  return groupsByKey(classifications).get(matchKey(text))?.[0]?.[2];
}
