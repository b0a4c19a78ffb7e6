/** Disciplines of health care, from the project's own table `coding/disciplines.tsv`. */
import { type Classifications, lazyFor, readColumns } from '../../classification/index.ts';
import { tidyText } from './tidy-text.ts';
import { keyOfWords, titleWords } from './title-words.ts';

/** A discipline, and the index entry of those who practise it. */
export interface Discipline {
  readonly name: string;
  /** Unit group of ISCO-08. */
  readonly code: string;
  readonly indexEntry: string;
}

/** A discipline that words name. */
export interface NamedDiscipline extends Discipline {
  /** True when no word names anything beside it. */
  readonly isWhole: boolean;
}

const LONGEST = 4;

const disciplinesOf = lazyFor((classifications: Classifications): ReadonlyMap<string, Discipline> => {
  const rows = readColumns(classifications.readTable('coding/disciplines.tsv'), [
    'discipline',
    'isco_08',
    'index_entry',
  ]);
  return new Map(
    rows.map(([name, code, indexEntry]) => [
      keyOfWords(titleWords(tidyText(name))),
      { name, code, indexEntry },
    ]),
  );
});

/**
 * The first discipline that words name, the longest at its place.
 *
 * @param words word forms of a title
 * @example
 * disciplineIn(classifications, titleWords('anesthesie reanimation'))?.code; // '2212'
 */
export function disciplineIn(
  classifications: Classifications,
  words: readonly string[],
): NamedDiscipline | undefined {
  const disciplines = disciplinesOf(classifications);
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(LONGEST, words.length - from); length > 0; length--) {
      const found = disciplines.get(keyOfWords(words.slice(from, from + length)));
      if (found) return { ...found, isWhole: length === words.length };
    }
  }
  return undefined;
}
