/** Titles of ISCO-08 categories in 24 languages, from `isco-08/titles.tsv`. */
import { columnNames, type ReadTable, readColumns } from './table.ts';

/** Titles by language and code. */
export interface TranslatedTitles {
  /** Languages as ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** The title of an ISCO-08 category in a language, or `undefined` where there is none. */
  title(code: string, language: string): string | undefined;
}

/** Reads the titles of every language. */
export function readTranslatedTitles(readTable: ReadTable): TranslatedTitles {
  const text = readTable('isco-08/titles.tsv');
  const languages = columnNames(text).slice(1);
  const rows = readColumns(text, ['code', ...languages]);
  const byCode = new Map(rows.map((row) => [row[0] ?? '', row.slice(1)]));
  return {
    languages,
    title: (code, language) => byCode.get(code)?.[languages.indexOf(language)] || undefined,
  };
}
