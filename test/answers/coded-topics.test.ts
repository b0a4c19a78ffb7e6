/** Questions about occupations that no table has, answered with the help of the title coder. */
import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { placeTitles } from '../../src/coding/index.ts';
import { openCoder } from '../../src/data/open-coder.ts';
import { classifications } from '../classification/tables.ts';

const place = placeTitles(classifications, openCoder(classifications));
const ask = (question: string) => answerQuestion(classifications, question, place);

it('go through the coder, and the answer says so and how sure it is', () => {
  const answer = ask('What does a pizza delivery motorcyclist do?');
  const path = answer.paths[0]?.map((it) => it.code);
  expect(path).toContain('8');
  expect(answer.understood).toMatch(/No table has “.*”; the title coder takes it for 8321 .*, \d\d % sure/);
});

it('stay unknown where the coder is not sure, where it is no title, and without a coder', () => {
  for (const question of [
    'what is the weather',
    'what does a fenerologist do',
    'Is there a code for wizards',
  ])
    expect(ask(question).kind).toBe('unknown');
  expect(answerQuestion(classifications, 'What does a pizza delivery motorcyclist do?').kind).toBe('unknown');
});

it('that a table has are answered as before', () => {
  const question = 'What does a clinical coder do?';
  expect(ask(question)).toEqual(answerQuestion(classifications, question));
});
