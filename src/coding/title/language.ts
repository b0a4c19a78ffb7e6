/** The language of a title, as far as its words tell. */
import { type Classifications, findInSorted, lazyFor, words } from '../../classification/index.ts';

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

/** What words tell: languages in a fixed order, and for each folded word a bit for each of them. */
interface LanguageWords {
  readonly languages: readonly string[];
  /** Of a word of the tables; 0 where its languages are not told apart here, `undefined` for any other word. */
  readonly bitsOf: (word: string) => number | undefined;
  /** Of function words. */
  readonly functionBits: ReadonlyMap<string, number>;
}

const LANGUAGE_WORDS_WEIGH = 1;
/** A word that joins others, or that titles of the language are full of, tells more. */
const FUNCTION_WORDS_WEIGH = 2;

const languageWords = lazyFor((classifications: Classifications): LanguageWords => {
  const languages = [...new Set([...classifications.translatedTitles().languages, 'en', 'fr'])];
  const bitOf = new Map(languages.map((language, at) => [language, 1 << at]));
  const bitsOfList = (list: string): number =>
    list.split(' ').reduce((all, language) => all | (bitOf.get(language) ?? 0), 0);
  const functionBits = new Map<string, number>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' '))
      functionBits.set(word, (functionBits.get(word) ?? 0) | bitsOfList(language));
  }
  const languagesOf = findInSorted(classifications.readTable('coding/language-words.tsv'));
  const known = new Map<string, number | undefined>();
  const bitsOf = (word: string): number | undefined => {
    if (known.has(word)) return known.get(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    const list = languagesOf(word);
    const bits = list === undefined ? undefined : bitsOfList(list);
    known.set(word, bits);
    return bits;
  };
  return { languages, bitsOf, functionBits };
});

const MOST_REMEMBERED = 100_000;

/**
 * True when a word, folded, stands in a title of ISCO-08 in some language, or in a synonym.
 *
 * @example
 * isWordOfSomeLanguage(classifications, 'comptable'); // true: it is no typo of "constable"
 */
export function isWordOfSomeLanguage(classifications: Classifications, word: string): boolean {
  return languageWords(classifications).bitsOf(word) !== undefined;
}

/**
 * The language of a title: that of most of its words, or `und` where two languages share the lead.
 *
 * @example
 * recogniseLanguage(classifications, 'agent de santé communautaire'); // 'fr'
 */
export function recogniseLanguage(classifications: Classifications, text: string): string {
  const { languages, bitsOf, functionBits } = languageWords(classifications);
  const sums = new Float64Array(languages.length);
  for (const word of words(text)) {
    const known = bitsOf(word) ?? 0;
    const joining = functionBits.get(word) ?? 0;
    const told = known | joining;
    let total = 0;
    for (let left = told; left !== 0; left &= left - 1)
      total += joining & left & -left ? FUNCTION_WORDS_WEIGH : LANGUAGE_WORDS_WEIGH;
    for (let left = told; left !== 0; left &= left - 1) {
      const at = 31 - Math.clz32(left & -left);
      const vote = joining & (1 << at) ? FUNCTION_WORDS_WEIGH : LANGUAGE_WORDS_WEIGH;
      sums[at] = (sums[at] ?? 0) + vote / total;
    }
  }
  let first = 0;
  let second = 0;
  let best = UNDETERMINED;
  sums.forEach((sum, at) => {
    if (sum > first) {
      second = first;
      first = sum;
      best = languages[at] ?? UNDETERMINED;
    } else if (sum > second) second = sum;
  });
  return second > first - 1e-9 ? UNDETERMINED : best;
}
