import { describe, expect, it } from 'vitest';
import { answerQuestion, readQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');

/** Questions that ask for a list: the kind, and the words that each is about. */
const WORDINGS: readonly (readonly [question: string, kind: string, words: string])[] = [
  ['what else is in 3259', 'included', '3259'],
  ['who else is included in 5321', 'included', '5321'],
  ['what else belongs to bakers', 'included', 'bakers'],
  ['what else does 3258 cover', 'included', '3258'],
  ['list every job in 7531', 'included', '7531'],
  ['list all titles of 7531', 'included', '7531'],
  ['give me the complete list of jobs in bakers', 'included', 'bakers'],
  ['what other jobs are in the same group as a dietitian', 'included', 'dietitian'],
  ['who is in the same group as a baker', 'included', 'baker'],
  ['jobs in the same unit group as podiatrists', 'included', 'podiatrists'],
  ['what jobs are in the same minor group as a dentist', 'included', 'dentist'],
  ['who shares a group with bakers', 'included', 'bakers'],
  ['what other occupations share the code of a dentist', 'included', 'dentist'],

  ['which group does a baker belong to', 'parent', 'baker'],
  ['list all unit groups in 32', 'children', '32'],
  ['what is in 325', 'children', '325'],
  ['which group do 3251 and 3252 share', 'difference', '3251'],
];

describe('a question that asks for a list is read', () => {
  it.each(WORDINGS)('%s', (question, kind, words) => {
    const read = readQuestion(question);
    expect(read.kind).toBe(kind);
    expect((read.readings[0] ?? [])[0]?.words).toBe(words);
  });

  it('and one that asks whether two are in one group is another', () => {
    expect(readQuestion('is a baker in the same group as a cook').kind).not.toBe('included');
  });
});

describe('which jobs are included', () => {
  it('tells every index title of a unit group', () => {
    const text = told('what jobs come under 2269');
    expect(text).toContain('Its index titles (16)');
    for (const title of ['osteopath', 'music therapist', 'recreational therapist'])
      expect(text).toContain(title);
    expect(text).not.toMatch(/and \d+ more/);
  });

  it('tells some titles of each group below a broader one, and all where all are asked for', () => {
    expect(told('which jobs are included under 321')).toMatch(/3211 [^\n]*; and \d+ more/);
    const all = told('list all jobs in health associate professionals');
    expect(all).not.toMatch(/and \d+ more/);
    for (const code of ['3211', '3230', '3259']) expect(all).toMatch(new RegExp(`^${code} .*: `, 'm'));
  });

  it('gives examples where these are asked for', () => {
    expect(told('examples of personal care workers')).toMatch(/5311 Child Care Workers: .*Nanny/);
  });

  it('names only the groups below a major group', () => {
    expect(told('which jobs are included under 2')).not.toContain('2211');
    expect(told('list all jobs in major group 2')).toContain('2211 Generalist Medical Practitioners;');
  });

  it('names the groups beside it where the same group is asked for', () => {
    expect(told('what other jobs are in the same group as a dietitian')).toMatch(
      /nutritionist[\s\S]*Beside it/,
    );
    expect(told('which jobs are included under 2265')).not.toContain('Beside it');
  });

  it('still cuts the list where it is one fact among others', () => {
    expect(told('tell me about 2269')).toMatch(/and 8 more/);
  });
});

describe('which jobs are not included', () => {
  it('tells of a broader group what the groups below send out of it, and no more', () => {
    const text = told("what's not in sub-major group 22");
    expect(text).toContain('to 2634 Psychologists: Clinical psychologist');
    expect(text).toContain('addictions counsellors (2635)');
    expect(text).not.toMatch(/ to 22\d\d /);
  });

  it('keeps to the references of a unit group', () => {
    expect(told('what is excluded from 3252')).not.toContain('send look-alikes out');
  });
});

describe('health workers outside named groups', () => {
  it('are groups and single jobs', () => {
    const text = told('what health jobs are outside major groups 2 and 3');
    expect(text).toContain('1342 Health Services Managers');
    expect(text).toContain('medical office receptionists (4226)');
    expect(text).not.toMatch(/2635|3344/);
    expect(told('which health workers are not in 22 or 32')).toContain('clinical psychologists (2634)');
  });

  it.each([
    'which health jobs are in major group 2',
    'what jobs are outside 22',
    'health workers not in 9999',
  ])('are not asked for: %s', (question) => {
    expect(told(question)).not.toContain('Unit groups of the health workforce outside');
  });

  it('are read in time that does not grow with every word', () => {
    const start = performance.now();
    ask(`health jobs outside ${'12, and '.repeat(300)}x`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
