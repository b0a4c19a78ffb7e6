/** The word of a title that names the job. */
import { titleWords } from './title-words.ts';

/** Languages in which the job is named last: "medical records technician". */
const NAMED_LAST = new Set(['en', 'de', 'nl', 'da', 'no', 'sv', 'fi', 'et', 'hu']);

/** What stands before a preposition or comma names the job: "Director of nursing", "Nurse, enrolled". */
const FIRST_PART = /,| (?:of|for|in|to|at|with|on|i\/c|-|de|du|des|d'|en|a|au|aux|chargee?|fur|von|im) /;

/**
 * The word form that names the job; empty where the language does not tell.
 *
 * @example
 * headWord('director of nursing', 'en'); // 'director'
 * headWord('technicien de laboratoire', 'fr'); // 'technicien'
 */
export function headWord(text: string, language: string): string {
  if (language === 'und') return '';
  const words = titleWords(text.split(FIRST_PART)[0] ?? text);
  return (NAMED_LAST.has(language) ? words.at(-1) : words[0]) ?? '';
}
