/** Titles that our tables place in one group, and that may belong to another as well. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const endsOf = (question: string) => ask(question).paths.map((path) => path.at(-1)?.code);
const first = (question: string) => ask(question).statements[0]?.text ?? '';

describe('an acronym', () => {
  it.each([['PA'], ['PAs'], ['what do PAs do all day'], ['what is the isco code for a PA']])(
    'that is short for two titles is answered for both: %s',
    (question) => {
      expect(endsOf(question).slice(0, 2)).toEqual(['3343', '2240']);
      expect(ask(question).understood).toContain('short for SOC 2018 detailed occupation 29-1071');
    },
  );

  it.each([
    ['OT', '2269'],
    ['HHA', '5322'],
    ['MD', '1120'],
    ['personal assistant', '3343'],
    ['pa', '3343'],
  ])('that is short for one is not: %s', (question, code) => {
    expect(endsOf(question)[0]).toBe(code);
    expect(ask(question).understood).not.toContain('short for');
  });
});

describe('what the text of another group says of a title', () => {
  it.each([
    ['What is an Auxiliary Nurse Midwife (ANM) coded as?', /3221 .*larger part of the work.* 3222 /],
    ['ANM isco', /3221 .*larger part of the work.* 3222 /],
    ['medical laboratory scientist nigeria', /2131 .*no group for the medical laboratory scientist/],
    ['hospital porter', /9629 .*moving patients is 5329, carrying things is 9621/],
  ])('comes first: %s', (question, text) => {
    expect(first(question)).toMatch(text);
    expect(ask(question).statements[0]?.sources.length).toBeGreaterThan(0);
  });

  it.each([
    // official titles
    ['clinical coder'],
    ['enrolled nurse'],
    // named in other texts by the title of its group alone
    ['care assistant'],
    ['health extension worker'],
    ['what does an auxiliary nurse midwife do'],
  ])('is not looked for, or not there: %s', (question) => {
    expect(first(question)).not.toMatch(/^Our text of/);
  });
});

it('a derived correspondence has whole matches first, and of parts the one that kept its code', () => {
  const told = (question: string) =>
    ask(question)
      .statements.map((it) => it.text)
      .find((it) => it.startsWith('In SOC 2018'));
  expect(told('3222')).toMatch(/found in part of 29-9099 .* 29-9021 /);
  expect(told('3252')).toMatch(/found in 29-2072 .*part of 29-9021 /);
  expect(told('2211')).toMatch(/found in 29-1215 .*29-1221 .*part of /);
  // The targets of a broad group come in the order of its own groups.
  expect(told('325')).toMatch(/found in 29-1292 .*31-9091 .*29-2072 /);
});
