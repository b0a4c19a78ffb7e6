import { describe, expect, it } from 'vitest';
import { readColumns } from '../../src/classification/index.ts';
import { titleKey } from '../../src/coding/title/title-words.ts';
import { classifications } from './open-tables.ts';

const synonyms = readColumns(classifications.readTable('coding/synonyms.tsv'), [
  'title',
  'language',
  'isco_08',
]);

describe('the synonyms', () => {
  it('are each there once, and lead to one code', () => {
    const byKey = Map.groupBy(synonyms, ([title]) => titleKey(title));
    const doubtful = [...byKey].filter(([, rows]) => new Set(rows.map(([, , code]) => code)).size > 1);
    expect(doubtful).toEqual([]);
  });

  it('are a vocabulary, not a list of lists', () => {
    expect(synonyms.length).toBeLessThanOrEqual(300);
    expect(new Set(synonyms.map(([, language]) => language))).toEqual(new Set(['en', 'fr']));
  });
});
