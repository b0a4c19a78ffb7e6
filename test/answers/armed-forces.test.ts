import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const endsOf = (question: string) =>
  answerQuestion(classifications, question).paths.map((path) => path.at(-1)?.code);

describe('those who serve in the armed forces', () => {
  it.each([
    ['army doctor', '221'],
    ['How are military dentists categorised?', '2261'],
    ['nurses in the navy', '2221'],
    ['air force pilot', '3153'],
    ['naval doctors', '221'],
    ['which group does an army cook belong to', '5120'],
  ])('stand in major group 0, and civilians of the same work in their own: %s', (question, civil) => {
    expect(endsOf(question)).toEqual(['0', civil]);
  });

  it('says that for international comparison, and what a national list may do', () => {
    const told = answerQuestion(classifications, 'navy nurse').statements;
    expect(told.map((it) => it.text).join('\n')).toMatch(/international comparison.*national classification/);
    expect(told.every((it) => it.sources.length > 0)).toBe(true);
  });

  it.each([
    ['army officer', '0110'],
    ['army captain', '0110'],
    ['naval officer', '0110'],
    ['naval architect', '2144'],
    ['naval engineer', undefined],
    ['naval surveyor', undefined],
    ['military historian', '2633'],
    ['Salvation Army officer', '3413'],
    ['military hospital nurse', undefined],
    ['retired army doctor', undefined],
    ['what does an army nurse do', '2221'],
    ['army nurse in SOC 2018', undefined],
  ])('leaves alone who is none of them, or asked about otherwise: %s', (question, code) => {
    const [first] = endsOf(question);
    if (code) expect(first).toBe(code);
    expect(first).not.toBe('0');
  });
});

describe('whether those who serve are health workers', () => {
  it.each([
    ['are military doctors health workers', '2211'],
    ['are naval doctors health workers', '2211'],
    ['are army nurses health workers', '2221'],
    ['is an army doctor a health worker', '2211'],
    ['are nurses in the navy part of the health workforce', '2221'],
  ])('is not settled, and is for civilians: %s', (question, civil) => {
    const [first] = answerQuestion(classifications, question).statements;
    expect(first?.text).toMatch(/^Not settled: .* 0 Armed Forces Occupations for those who serve/);
    expect(first?.text).toMatch(/A civilian of the same work belongs to .*“Health professionals”/);
    expect(endsOf(question)).toEqual(expect.arrayContaining(['0', civil]));
  });

  it.each([
    ['are nurses health workers', /^Yes: .* 2221 /],
    ['are army cooks health workers', /5120 Cooks/],
    ['is a nurse in a military hospital a health worker', /^Yes: .* 2221 /],
    ['are dragon doctors health workers', /^Not known: /],
  ])('is not asked of others: %s', (question, text) => {
    expect(answerQuestion(classifications, question).statements[0]?.text).toMatch(text);
  });

  it('never has an empty answer', () => {
    for (const question of ['are military dragons health workers', 'are purple doctors health workers']) {
      const { understood, statements } = answerQuestion(classifications, question);
      expect(understood).not.toMatch(/: \./);
      expect(statements.length).toBeGreaterThan(0);
    }
  });
});
