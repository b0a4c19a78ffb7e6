/** The language of a title, as far as its words tell. */
import { type Classifications, findInSorted, lazyFor, words } from '../../classification/index.ts';
import { scriptLanguage } from './script-language.ts';

/** When no language can be told (ISO 639-2). */
export const UNDETERMINED = 'und';

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'of and the for officer worker manager staff assistant head senior',
  fr: 'de du des et le la les l d au aux en charge chef agent aide responsable service unite section sante superieur',
  es: 'de del los las y el en jefe encargado auxiliar salud',
  pt: 'de do da dos das e em chefe encarregado auxiliar saude',
  de: 'und der die das im fur von leiter leiterin helfer',
  it: 'di della delle dei e il addetto',
  nl: 'van de het en medewerker',
  pl: 'i w do na ds pracownik kierownik',
};

/** What words tell; a language is its place in a list that grows as languages are met. */
interface LanguageWords {
  readonly languages: readonly string[];
  /** Of a word of the tables; `undefined` for any other word. */
  readonly languagesOf: (word: string) => readonly number[] | undefined;
  /** Of function words. */
  readonly joining: ReadonlyMap<string, readonly number[]>;
}

const LANGUAGE_WORDS_WEIGH = 1;
/** A word that joins others, or that titles of the language are full of, tells more. */
const FUNCTION_WORDS_WEIGH = 2;

const languageWords = lazyFor((classifications: Classifications): LanguageWords => {
  const languages: string[] = [];
  const placeOf = (language: string): number => {
    const place = languages.indexOf(language);
    return place < 0 ? languages.push(language) - 1 : place;
  };
  const joining = new Map<string, number[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) joining.set(word, [...(joining.get(word) ?? []), placeOf(language)]);
  }
  const listOf = findInSorted(classifications.readTable('coding/language-words.tsv'));
  const known = new Map<string, readonly number[] | undefined>();
  const languagesOf = (word: string): readonly number[] | undefined => {
    if (known.has(word)) return known.get(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    const places = listOf(word)?.split(' ').map(placeOf);
    known.set(word, places);
    return places;
  };
  return { languages, languagesOf, joining };
});

const MOST_REMEMBERED = 100_000;

/**
 * True when a word, folded, stands in a title of ISCO-08 in some language, or in a synonym.
 *
 * @example
 * isWordOfSomeLanguage(classifications, 'comptable'); // true: it is no typo of "constable"
 */
export function isWordOfSomeLanguage(classifications: Classifications, word: string): boolean {
  return languageWords(classifications).languagesOf(word) !== undefined;
}

/**
 * The language of a title: that of most of its words, or `und` where two languages share the lead.
 *
 * @example
 * recogniseLanguage(classifications, 'agent de santé communautaire'); // 'fr'
 */
export function recogniseLanguage(classifications: Classifications, text: string): string {
  const { languages, languagesOf, joining } = languageWords(classifications);
  const sums: number[] = [];
  for (const word of words(text)) {
    const known = languagesOf(word) ?? NONE;
    const joined = joining.get(word) ?? NONE;
    const others = joined === NONE ? known : known.filter((place) => !joined.includes(place));
    const total = others.length * LANGUAGE_WORDS_WEIGH + joined.length * FUNCTION_WORDS_WEIGH;
    for (const place of others) sums[place] = (sums[place] ?? 0) + LANGUAGE_WORDS_WEIGH / total;
    for (const place of joined) sums[place] = (sums[place] ?? 0) + FUNCTION_WORDS_WEIGH / total;
  }
  let first = 0;
  let second = 0;
  let best = UNDETERMINED;
  sums.forEach((sum, place) => {
    if (sum > first) {
      second = first;
      first = sum;
      best = languages[place] ?? UNDETERMINED;
    } else if (sum > second) second = sum;
  });
  if (first === 0) return scriptLanguage(text) ?? UNDETERMINED;
  return second > first - 1e-9 ? UNDETERMINED : best;
}

const NONE: readonly number[] = [];
