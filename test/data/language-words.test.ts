import { expect, test } from 'vitest';
import { findInSorted, openClassifications, readColumns, words } from '../../src/classification/index.ts';
import { readTable } from '../../src/data/data-folder.ts';

test('each word of a synonym stands in the table of language words with its language', () => {
  const known = new Map(
    readColumns(readTable('coding/language-words.tsv'), ['word', 'languages']).map(([word, languages]) => [
      word,
      languages.split(' '),
    ]),
  );
  const synonyms = readColumns(readTable('coding/synonyms.tsv'), ['title', 'language']);
  const missing = synonyms.filter(([title, language]) =>
    words(title).some((word) => !known.get(word)?.includes(language)),
  );
  expect(missing).toEqual([]);
});

test('each word of an ISCO-08 title in another language stands there too', () => {
  const languagesOf = new Map(readColumns(readTable('coding/language-words.tsv'), ['word', 'languages']));
  const titles = openClassifications(readTable).translatedTitles();
  for (const language of titles.languages)
    for (const word of words(titles.title('2221', language) ?? ''))
      expect(languagesOf.get(word)?.split(' '), `${word} (${language})`).toContain(language);
});

test('a row is found in a sorted table wherever it stands, and no other', () => {
  const text = readTable('coding/language-words.tsv');
  const find = findInSorted(text);
  const rows = readColumns(text, ['word', 'languages']);
  for (const [word, languages] of rows) expect(find(word)).toBe(languages);
  for (const [word] of rows.slice(0, 2000)) expect(find(`${word}\u0001`)).toBeUndefined();
  for (const word of ['', '0', '\uffff', 'word']) expect(find(word)).toBe(new Map(rows).get(word));
});
