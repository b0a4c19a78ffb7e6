/** Whether there are enough people for work that no title agrees with: "shortage of health workers in Africa". */
import { type Answer, OWN_TEXT, type Statement } from '../answer.ts';
import { EXAMPLE_QUESTIONS } from './not-known.ts';

/**
 * Says that figures of shortages are not held, and no more: the figures of a title that is only like the words would be
 * those of other people.
 *
 * @param notes what is not held besides
 * @example
 * shortageNotHeld('shortage of health workers in Africa', notes).kind; // 'unknown'
 */
export function shortageNotHeld(text: string, notes: readonly Statement[]): Answer {
  return {
    question: text,
    kind: 'unknown',
    understood: 'It asks whether there are enough people for some work.',
    statements: [
      { text: 'Not known: no figures of shortages are held.', edition: null, sources: [OWN_TEXT] },
      ...notes,
    ],
    paths: [],
    related: EXAMPLE_QUESTIONS,
  };
}
