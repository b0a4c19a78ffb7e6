/** The words of a title that tell what the job is, in the form in which they are compared. */
import { singular, words } from '../../classification/index.ts';

/** Words that join other words and tell nothing by themselves, in the languages of most lists. */
const JOINING_WORDS: ReadonlySet<string> = new Set(
  (
    'of and the for in a an to at by with or on ' +
    'de du des d l le la les et en au aux un une sur pour dans ' +
    'del los las el y e i o da do dos das em para und der die das den dem im fur von zur zum ' +
    'di della delle degli'
  ).split(' '),
);

const MASCULINE_ENDINGS: readonly (readonly [feminine: RegExp, masculine: string])[] = [
  [/iere$/, 'ier'],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/ienne$/, 'ien'],
  [/([ai])nte$/, '$1nt'],
  [/gente$/, 'gent'],
  [/ointe$/, 'oint'],
  [/ee$/, 'e'],
];

/** The same for Spanish and Portuguese: enfermera, enfermeira, médica, psicóloga, abogada, administrativa, secretaria, cirujana (but not malaria). */
const FEMININE_IN_A = /(?<=..(?:er|eir|[cg]|ad|iv|[^l]ari|an))a$/;

/**
 * One form for the singular and plural, and for the masculine and feminine where the ending tells (French,
 * Spanish, Portuguese).
 * Applied to both sides of every comparison, so that a word of another language loses nothing by it.
 *
 * @example
 * wordForm('infirmieres'); // 'infirmier'
 */
export function wordForm(word: string): string {
  let form = forms.get(word);
  if (form === undefined) {
    if (forms.size >= MOST_FORMS) forms.clear();
    form = formOf(word);
    forms.set(word, form);
  }
  return form;
}

/** Words recur far more often than they are new. */
const forms = new Map<string, string>();
const MOST_FORMS = 100_000;

function formOf(word: string): string {
  const one = singular(word);
  if (one.length < 6) return one;
  if (one.endsWith('ora')) return one.slice(0, -1);
  if (one.endsWith('a')) return one.replace(FEMININE_IN_A, 'o');
  if (!one.endsWith('e')) return one;
  for (const [feminine, masculine] of MASCULINE_ENDINGS) {
    if (feminine.test(one)) return one.replace(feminine, masculine);
  }
  return one;
}

/**
 * Word forms of a title in its order, without the words that only join others.
 *
 * @example
 * titleWords('Infirmières de santé publique'); // ['infirmier', 'sante', 'publique']
 */
export function titleWords(text: string): readonly string[] {
  const all = words(text);
  const telling: string[] = [];
  for (const word of all) if (!JOINING_WORDS.has(word) || isCutShort(word, all)) telling.push(wordForm(word));
  return telling.length > 0 ? telling : all.map(wordForm);
}

/** "Aux contable" is an auxiliary, "aide aux familles" none. */
function isCutShort(word: string, words: readonly string[]): boolean {
  return word === 'aux' && words[0] === word;
}

/**
 * One text for all titles that say the same with the same words: order, case, accents, punctuation, number,
 * gender and joining words do not matter.
 *
 * @example
 * titleKey('Technician, health information') === titleKey('Health Information Technicians'); // true
 */
export function titleKey(text: string): string {
  return keyOfWords(titleWords(text));
}

/**
 * The key of words that {@link titleWords} gave.
 *
 * @example
 * keyOfWords(['nurse', 'enrolled']); // 'enrolled nurse'
 */
export function keyOfWords(titleWords: readonly string[]): string {
  const [one, other] = titleWords;
  if (one === undefined) return '';
  if (other === undefined) return one;
  if (titleWords.length === 2)
    return one === other ? one : one < other ? `${one} ${other}` : `${other} ${one}`;
  return [...new Set(titleWords)].sort().join(' ');
}
