/** Synonyms: titles that no index has, each with the ISCO-08 index entry that it stands for. Ours, not official. */
import type { Classifications } from './classifications.ts';
import { lazyFor } from './lazy.ts';
import { naturalTitle, readIndexTitle } from './natural-title.ts';
import { readColumns } from './table.ts';
import { matchKey } from './words.ts';

/** A title of the project's own. */
export interface Synonym {
  readonly title: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Unit group of the index entry. */
  readonly code: string;
  /** The ISCO-08 index entry that it stands for, as printed. */
  readonly indexEntry: string;
}

/** The titles of `coding/synonyms.tsv`, and the acronyms of `coding/acronyms.tsv` that stand for a title. */
export const synonymsOf = lazyFor((classifications: Classifications): readonly Synonym[] => {
  const columns = ['title', 'language', 'isco_08', 'index_entry'] as const;
  const rows = readColumns(classifications.readTable('coding/synonyms.tsv'), columns);
  const titles = rows.map(([title, language, code, indexEntry]) => ({ title, language, code, indexEntry }));
  return [...titles, ...acronyms(classifications, titles)];
});

/** "ASHA" stands for what "accredited social health activist" stands for; an acronym of no title for nothing. */
function acronyms(classifications: Classifications, titles: readonly Synonym[]): readonly Synonym[] {
  const columns = ['acronym', 'language', 'expansion'] as const;
  const rows = readColumns(classifications.readTable('coding/acronyms.tsv'), columns);
  const wanted = new Map<string, Pick<Synonym, 'code' | 'indexEntry'> | null>(
    rows.map(([, , expansion]) => [matchKey(expansion), null]),
  );
  const found = (text: string, it: Pick<Synonym, 'code' | 'indexEntry'>): void => {
    const key = matchKey(text);
    if (wanted.get(key) === null) wanted.set(key, it);
  };
  for (const { title, code } of classifications.indexEntries('isco-08')) {
    const standsFor = { code, indexEntry: title };
    found(naturalTitle(title), standsFor);
    if (!HIGHER_RANK.test(title)) found(readIndexTitle(title).base, standsFor);
  }
  for (const it of titles) found(it.title, it);
  return rows.flatMap(([acronym, language, expansion]) => {
    const meant = wanted.get(matchKey(expansion));
    return meant ? [{ title: acronym, language, code: meant.code, indexEntry: meant.indexEntry }] : [];
  });
}

/** "Officer, clinical: chief" without its rank is of another job. */
const HIGHER_RANK = /\b(?:chief|principal|senior|head)\b/i;

const byKey = lazyFor((classifications: Classifications) =>
  Map.groupBy(synonymsOf(classifications), (it) => matchKey(it.title)),
);

/**
 * The synonyms that a text agrees with word for word; case, accents and plurals do not matter, but two or three
 * letters are an acronym only in capitals.
 *
 * @example
 * synonymsLike(classifications, 'GPs')[0]?.indexEntry; // 'Practitioner, general'
 */
export function synonymsLike(classifications: Classifications, text: string): readonly Synonym[] {
  const word = withoutAcronymPlural(text.trim());
  if (word.length < 4 && word !== word.toUpperCase()) return [];
  return byKey(classifications).get(matchKey(word)) ?? [];
}

/** "GPs" is the plural of an acronym, "gps" is none. */
export function withoutAcronymPlural(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(\p{Lu}{2,6})s(?![\p{L}\p{N}])/gu, '$1');
}
