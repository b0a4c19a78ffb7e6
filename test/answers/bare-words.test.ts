/** Bare words that stand in many groups, and two words that stand in one. */
import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');
const endsOf = (question: string) =>
  ask(question).paths.map((path) => `${path.at(-1)?.edition}/${path.at(-1)?.code}`);

it.each([
  ['teachers', 'isco-08/23'],
  ['how are engineers classified', 'isco-08/21'],
  ['how is a nurse classified', 'isco-08/2221'],
  ['how is a doctor classified', 'isco-08/221'],
  ['how are language teachers classified', 'isco-08/2353'],
])('%j leads to the group that holds most of its titles', (question, end) => {
  expect(endsOf(question)[0]).toBe(end);
});

it.each([
  ['dresser', '3256'],
  ['teller', '4211'],
  ['vaccinator', '3253'],
  ['what does a dispenser do', '3213'],
  // The index has the word in many titles of one group, or in as many of two.
  ['engraver', '7321'],
  ['woodworker', '7523'],
  ['paramedic', '2240'],
])('%j leads to our own group where few index titles have the word', (question, code) => {
  expect(endsOf(question)[0]).toBe(`isco-08/${code}`);
});

it('a bare word that stands in many groups, none of them the main one, leads to none', () => {
  const { understood, statements, paths } = ask('technician');
  expect(understood).toMatch(/^“technician” alone names no one group/);
  expect(statements[0]?.text).toMatch(/^In ISCO-08 titles of this word stand in 4\d groups; .*3115 /);
  expect(paths).toEqual([]);
  expect(understood).not.toContain('everyday');
  expect(ask('architect').understood).toContain('everyday titles it stands under 2161 Building Architects');
  expect(endsOf('dental technician')[0]).toBe('isco-08/3214');
});

it('a bare word parts from another at its own broad group', () => {
  expect(endsOf('where do teachers and nurses diverge')).toEqual(['isco-08/23', 'isco-08/2221']);
});

it.each([['difference between dietitian and nutritionist'], ['dietitian vs nutritionist']])(
  '%j names the one category in each edition, and the titles of each word',
  (question) => {
    expect(endsOf(question)).toEqual(['isco-08/2265', 'soc-2018/29-1031']);
    const text = told(question);
    expect(text).toContain('ISCO-08 does not tell them apart: both are in ISCO-08 unit group 2265');
    expect(text).toContain('SOC 2018 does not tell them apart');
    expect(text).toContain('with “nutritionist”: nutritionist, public health nutritionist');
  },
);

it('two words in one category of one edition alone are told apart in the other', () => {
  const question = 'difference between a nurse practitioner and a registered nurse';
  expect(endsOf(question)).toEqual(['isco-08/2221', 'soc-2018/29-1171', 'soc-2018/29-1141']);
  expect(told(question)).toMatch(/SOC 2018 tells them apart: “nurse practitioner” is in 29-1171/);
});

it('a skill level is that of the broadest groups that are wholly at it', () => {
  expect(told('what is skill level 3')).toMatch(/that of 14 .* and 3 Technicians/);
  expect(told('what is skill level 4')).toMatch(/that of 11 .*, 12 .*, 13 .* and 2 Professionals/);
});
