/** How long it takes to learn some work: not held, which is said before what is. */
import { OWN_TEXT, type Statement } from '../answer.ts';

const HOW_LONG = /\bhow (?:long|many (?:years|months)|much time)\b/i;

/**
 * Says that no length of training is held, where a question on education asks how long it takes.
 *
 * @example
 * trainingTimeNotHeld('how long does it take to train as a midwife').length; // 1
 */
export function trainingTimeNotHeld(text: string): readonly Statement[] {
  return HOW_LONG.test(text)
    ? [
        {
          text: 'Not known: no length of training is held here, and it differs between countries. The level of education that usually goes with the work is held.',
          edition: null,
          sources: [OWN_TEXT],
        },
      ]
    : [];
}
