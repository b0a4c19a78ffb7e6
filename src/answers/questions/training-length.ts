/** How long training takes, which no table tells. */
import { type Answer, OWN_TEXT, type Statement } from '../answer.ts';

const HOW_LONG =
  /^(?:and |so )?how (?:long|many (?:years|months)|much time)\b(?!.*\b(?:in use|in force|been valid)\b)/i;

const LENGTH_NOT_HELD: Statement = {
  text: 'How long the training takes is not held; the skill level, and in the United States the typical education, are.',
  edition: null,
  sources: [OWN_TEXT],
};

/**
 * An answer on education, with the note that lengths are not held first where the question asks how long.
 *
 * @example
 * withLength('how long does it take to become a baker', answer).statements[0]?.text; // 'How long the training ...'
 */
export function withLength(text: string, answer: Answer): Answer {
  return answer.kind === 'education' && HOW_LONG.test(text.trim())
    ? { ...answer, statements: [LENGTH_NOT_HELD, ...answer.statements] }
    : answer;
}
