/** `cadre search TEXT`: categories by title, index entry, synonym or code. */
import { type SearchText, searchCategories, searchWithOfficialTexts } from '../../classification/index.ts';
import { UsageError } from '../exit.ts';
import { officialTexts } from '../official.ts';
import { printJson, printLines } from '../print.ts';
import { editionsNamed, openTables } from '../tables.ts';

interface Options {
  readonly edition?: string;
  readonly limit?: string;
  readonly json?: true;
}

/** Prints the categories that a text points to. */
export async function search(text: readonly string[], options: Options): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit must be a whole number from 1 on, not "${options.limit}".`);
  const editions = options.edition === undefined ? {} : { editions: editionsNamed(options.edition) };
  const query = text.join(' ');
  if (query.trim() === '') throw new UsageError('Give a title, a word or a code to search for.');
  const classifications = openTables();
  const wanted = { ...editions, limit };
  const own = searchCategories(classifications, query, wanted);
  // The official texts are large: they are read only where there is room for them.
  const hits =
    own.length < limit
      ? searchWithOfficialTexts(classifications, await officialTexts(classifications), query, wanted)
      : own;
  if (options.json) printJson({ query, hits });
  else if (hits.length === 0) {
    const hint = /\d/.test(query) ? ` For a code: cadre show "${query}".` : '';
    printLines([`Nothing found for "${query}".${hint}`]);
  } else {
    printLines(
      hits.map(({ category, matched }) => {
        return `${category.edition.padEnd(9)} ${category.code.padEnd(8)} ${category.title}${foundBy(matched)}`;
      }),
    );
  }
}

/** The text that the category was found by, where it is not its own title in English. */
function foundBy({ kind, text, language, indexEntry }: SearchText): string {
  if (kind === 'official-text') return `  (official text, ${text})`;
  if (kind === 'category-title' && language === 'en') return '';
  const synonym = indexEntry ? `: our synonym for “${indexEntry}”` : '';
  return `  (${text}${language === 'en' ? '' : `, ${language}`}${synonym})`;
}
