/** The words of ISCO-08's titles, its index and our own titles, with the languages that use them. */
import { words } from '../../src/classification/index.ts';
import { type Table, table } from './table.ts';

/** Titles that must have a word for it to be one. */
const FEWEST_TITLES = 2;

/**
 * Gathers the words once, so that telling the language of a first title need not read every title.
 *
 * @param find gives a table that was built, by its name
 */
export function languageWords(find: (name: string) => Table): Table {
  const languages = new Map<string, Set<string>>();
  const add = (title: string, language: string): void => {
    for (const word of words(title)) {
      const known = languages.get(word);
      if (known) known.add(language);
      else languages.set(word, new Set([language]));
    }
  };
  const column = (name: string, title: string): readonly string[] => {
    const { columns, rows } = find(name);
    const place = columns.indexOf(title);
    return rows.map((row) => row[place] ?? '');
  };
  for (const name of ['isco-08/categories.tsv', 'isco-08/index.tsv'])
    for (const title of column(name, 'title')) add(title, 'en');
  for (const language of find('isco-08/titles.tsv').columns.slice(1))
    for (const title of column('isco-08/titles.tsv', language)) add(title, language);
  const each = (name: string, use: (title: string, language: string) => void): void => {
    const spoken = column(name, 'language');
    column(name, 'title').forEach((title, at) => {
      use(title, spoken[at] ?? '');
    });
  };
  each('coding/synonyms.tsv', add);
  // Everyday titles are full of words borrowed from English: they tell only of words that stand nowhere else. They have
  // slips, too, as lists do: a word that one title alone has may be one.
  const told = new Set(languages.keys());
  const times = new Map<string, number>();
  each('coding/everyday-titles.tsv', (title, language) => {
    for (const word of new Set(words(title))) {
      if (told.has(word)) continue;
      const key = `${language} ${word}`;
      const count = (times.get(key) ?? 0) + 1;
      times.set(key, count);
      if (count === FEWEST_TITLES) add(word, language);
    }
  });
  return table(
    'coding/language-words.tsv',
    ['word', 'languages'],
    [...languages].map(([word, of]) => [word, [...of].toSorted().join(' ')]),
  );
}
