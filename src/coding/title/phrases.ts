/** The phrases of a description of tasks: what a person does stands between commas and conjunctions. */

/** Characters of a description that are read. */
export const LONGEST_TASKS = 1_000;
const MOST_PHRASES = 40;
const LONGEST_PHRASE = 12;

/** Punctuation, bullets, and the words for "and" and "or" of most lists. */
const BETWEEN =
  /[.,:;()!?/\n\r\t•·*–—،؛]+|\s-+\s|\s(?:and|or|et|ou|y|o|e|i|oraz|lub|und|oder|en|of|dan|atau|ve|veya|и|или|та|або)\s/iu;

/**
 * The distinct phrases of a text, each of a dozen words at most.
 *
 * @example
 * phrasesOf('Checks luggage, prints boarding passes and answers travellers.');
 * // ['Checks luggage', 'prints boarding passes', 'answers travellers']
 */
export function phrasesOf(text: string): readonly string[] {
  const phrases = text
    .slice(0, LONGEST_TASKS)
    .split(BETWEEN)
    .map((it) => it.trim().split(/\s+/).slice(0, LONGEST_PHRASE).join(' '))
    .filter((it) => /\p{L}{3}/u.test(it));
  return [...new Set(phrases)].slice(0, MOST_PHRASES);
}
