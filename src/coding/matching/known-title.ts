/** The titles that the coder knows for an edition, from every table. */
import {
  type Classifications,
  type EditionId,
  lazyFor,
  lazyMap,
  readColumns,
  readIndexTitle,
} from '../../classification/index.ts';
import { keyOfWords, titleWords } from '../title/title-words.ts';

/** A title that some table assigns to a category. */
export interface KnownTitle {
  readonly kind: 'index-entry' | 'category-title' | 'synonym';
  /** As its table prints it. */
  readonly text: string;
  /** A category of any level. */
  readonly code: string;
  readonly language: string;
  /** Word forms without the qualifiers, in natural order. */
  readonly words: readonly string[];
  /** What tells it from its namesakes, as printed; usually none. */
  readonly qualifiers: readonly string[];
  /** Keys under which it is found exactly when everything is said; see `titleKey`. */
  readonly keys: readonly string[];
  /** Key without the qualifiers, where it has any. */
  readonly bareKey: string;
  /** For a synonym, the index entry that it stands for. */
  readonly standsFor: string;
}

/**
 * Titles of an edition that are read first: index entries, English titles of categories, the project's synonyms.
 *
 * @example
 * indexTitles(classifications)('isco-08').length; // index entries, categories and synonyms together
 */
export const indexTitles = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId): readonly KnownTitle[] => [
    ...classifications.indexEntries(edition).map((it) => indexEntry(it.title, it.code)),
    ...classifications.categories(edition).flatMap((it) => categoryTitle(it.title, it.code, 'en')),
    ...synonyms(classifications, edition),
  ]),
);

/**
 * Titles of an edition's categories in other languages than English.
 *
 * @example
 * translatedTitles(classifications)('isco-08').find((it) => it.language === 'fr' && it.code === '3253')?.text;
 * // 'Agents de santé communautaire'
 */
export const translatedTitles = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId): readonly KnownTitle[] => {
    if (edition !== 'isco-08') return [];
    const titles = classifications.translatedTitles();
    return titles.languages
      .filter((language) => language !== 'en')
      .flatMap((language) =>
        classifications
          .categories(edition)
          .flatMap(({ code }) => categoryTitle(titles.title(code, language) ?? '', code, language)),
      );
  }),
);

function indexEntry(printed: string, code: string): KnownTitle {
  const { base, qualifiers, acronym } = readIndexTitle(printed);
  const words = titleWords(base);
  const bareKey = keyOfWords(words);
  const keys =
    qualifiers.length === 0
      ? [bareKey]
      : [
          keyOfWords([...words, ...titleWords(qualifiers.join(' '))]),
          ...qualifiers.map((it) => keyOfWords([...words, ...titleWords(it)])),
        ];
  if (acronym !== '')
    keys.push(keyOfWords(titleWords(acronym)), keyOfWords([...words, ...titleWords(acronym)]));
  return {
    kind: 'index-entry',
    text: printed,
    code,
    language: 'en',
    words,
    qualifiers,
    keys: [...new Set(keys)],
    bareKey: qualifiers.length === 0 || qualifiers.every((it) => HIGHER_RANK.test(it)) ? '' : bareKey,
    standsFor: '',
  };
}

/** A title without its rank is of another job: "Officer, nursing: principal" is a manager, a nursing officer none. */
const HIGHER_RANK = /^(?:chief|principal|senior|head)\b/i;

function categoryTitle(title: string, code: string, language: string): readonly KnownTitle[] {
  return title === '' ? [] : [plainTitle('category-title', title, code, language, '')];
}

/** The project's synonyms: titles in the words of staff lists, each assigned to ISCO-08 by the entry it stands for. */
function synonyms(classifications: Classifications, edition: EditionId): readonly KnownTitle[] {
  if (edition !== 'isco-08') return [];
  const columns = ['title', 'language', 'isco_08', 'index_entry'] as const;
  return readColumns(classifications.readTable('coding/synonyms.tsv'), columns).map(
    ([title, language, code, indexEntry]) => plainTitle('synonym', title, code, language, indexEntry),
  );
}

function plainTitle(
  kind: KnownTitle['kind'],
  text: string,
  code: string,
  language: string,
  standsFor: string,
): KnownTitle {
  const words = titleWords(text);
  return {
    kind,
    text,
    code,
    language,
    words,
    qualifiers: [],
    keys: [keyOfWords(words)],
    bareKey: '',
    standsFor,
  };
}
