/** Whether words are a sentence, and so no title of a job. */

/** Words that ask, and forms of "be" and "do"; "do", "des" and "est" stand in titles of other languages. */
const OF_SENTENCES =
  /(?<![\p{L}\p{N}-])(?:what|whats|which|whose|where|when|why|how|are|was|were|does|did|should|would|could|both|belongs?|different|differences?|they|them|qué|cuál(?:es)?|cómo|dónde|quel(?:le)?s?|pourquoi)(?![\p{L}\p{N}])/iu;
/** WHO is an organisation, and IS are information systems. */
const SMALL = /(?<![\p{L}\p{N}-])(?:[Ww]ho|[Ii]s)(?![\p{L}\p{N}])/u;

/**
 * True for words that hold a word which asks, or a verb that no title has: a form of question that is not read, of
 * which a part must not be coded as if it were a title.
 *
 * @example
 * isSentence('plumbers and electricians go different ways'); // true
 */
export function isSentence(words: string): boolean {
  return OF_SENTENCES.test(words) || SMALL.test(words);
}
