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
