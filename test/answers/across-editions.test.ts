/** Whether figures on an occupation can be compared from ISCO-88 to ISCO-08. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);

describe('figures on an occupation across editions', () => {
  it.each([
    [
      'can i compare isco-88 and isco-08 data on medical records technicians',
      /^No, not without a break: .* 4143 /,
    ],
    ['is ISCO-88 data on dentists comparable with ISCO-08 data', /^Yes: ISCO-88 2222 .* 2261 .* one to one/],
    ['can we compare numbers of bakers between ISCO-88 and ISCO-08', /^Yes: ISCO-88 7412 /],
    ['can I compare ISCO-88 and ISCO-08 figures on primary school teachers', /^Yes, added up: .* 2341 /],
    ['how do I compare ISCO-88 and ISCO-08 data on dentists', /^ISCO-88 2222 Dentists and ISCO-08 2261/],
  ])('%s', (question, first) => {
    const { kind, statements } = ask(question);
    expect(kind).toBe('comparability');
    expect(statements[0]?.text).toMatch(first);
    expect(statements.every((it) => it.sources.length > 0)).toBe(true);
  });

  it.each([
    ['can I combine ISCO-88 and ISCO-08 figures', 'topic'],
    ['are ISCO-88 and ISCO-08 comparable', 'topic'],
    ['What is the difference between 2221 in ISCO-88 and ISCO-08?', 'difference'],
  ])('are not asked about in %j', (question, kind) => expect(ask(question).kind).toBe(kind));
});
