/** `cadre search TEXT`: categories by title, index entry or code. */
import { searchCategories } from '../../classification/index.ts';
import { UsageError } from '../exit.ts';
import { printJson, printLines } from '../print.ts';
import { editionsNamed, openTables } from '../tables.ts';

interface Options {
  readonly edition?: string;
  readonly limit?: string;
  readonly json?: true;
}

/** Prints the categories that a text points to. */
export function search(text: readonly string[], options: Options): void {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit must be a whole number from 1 on, not "${options.limit}".`);
  const editions = options.edition === undefined ? {} : { editions: editionsNamed(options.edition) };
  const query = text.join(' ');
  if (query.trim() === '') throw new UsageError('Give a title, a word or a code to search for.');
  const hits = searchCategories(openTables(), query, { ...editions, limit });
  if (options.json) printJson({ query, hits });
  else if (hits.length === 0) {
    const hint = /\d/.test(query) ? ` For a code: cadre show "${query}".` : '';
    printLines([`Nothing found for "${query}".${hint}`]);
  } else {
    printLines(
      hits.map(({ category, matched }) => {
        const by =
          matched.kind === 'category-title' && matched.language === 'en'
            ? ''
            : `  (${matched.text}${matched.language === 'en' ? '' : `, ${matched.language}`})`;
        return `${category.edition.padEnd(9)} ${category.code.padEnd(8)} ${category.title}${by}`;
      }),
    );
  }
}
