import { describe, expect, it } from 'vitest';
import { indexTitles } from '../../src/coding/matching/known-title.ts';
import { buildNearestTitles } from '../../src/coding/matching/nearest-titles.ts';
import { titleWords } from '../../src/coding/title/title-words.ts';
import { classifications } from './open-tables.ts';

const titles = indexTitles(classifications)('isco-08');
const nearest = buildNearestTitles(titles);

describe('the nearest known title of a category', () => {
  it('shares the words that tell most', () => {
    const words = titleWords('pharmacist of the ward');
    expect(nearest({ code: '2262', words, language: 'en' })?.text).toMatch(/pharmacist/i);
  });

  it('is of that category, of the language asked for, and shares a word', () => {
    for (const known of titles.filter((_, at) => at % 40 === 0)) {
      const words = [...known.words.slice(0, 2), 'ward'];
      const found = nearest({ code: known.code, words, language: known.language });
      if (!found) continue;
      expect(found.code).toBe(known.code);
      expect(found.language).toBe(known.language);
      expect(found.words.some((word) => words.includes(word))).toBe(true);
    }
  });

  it('is none where no word, or only a common one, is shared', () => {
    expect(nearest({ code: '2262', words: ['plumber'], language: 'en' })).toBeUndefined();
    expect(nearest({ code: '2262', words: ['manager'], language: 'en' })).toBeUndefined();
    expect(nearest({ code: '2262', words: [], language: 'en' })).toBeUndefined();
    expect(nearest({ code: '9999', words: ['pharmacist'], language: 'en' })).toBeUndefined();
  });
});
