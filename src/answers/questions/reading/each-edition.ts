/** "What is 2230 in ISCO-88 and in ISCO-08?": one code, asked of each of two editions. */
import { CODE } from './pattern.ts';
import { markedText } from './question-text.ts';

const OF_EACH = new RegExp(
  `^what (?:is|was|does|did) (?:the )?(?:code )?(?<code>${CODE})(?: mean| stand for)? in @(?<one>[\\w-]+) (?:and|or) (?:in )?@(?<other>[\\w-]+)$`,
  'i',
);

/**
 * The questions that such a question holds, one for each edition; `null` where it is none.
 *
 * @example
 * askedOfEach('What is 2230 in ISCO-88 and in ISCO-08?'); // ['what is 2230 in isco-88', 'what is 2230 in isco-08']
 */
export function askedOfEach(text: string): readonly string[] | null {
  const { code, one, other } = OF_EACH.exec(markedText(text))?.groups ?? {};
  return code && one && other && one !== other ? [one, other].map((it) => `what is ${code} in ${it}`) : null;
}
