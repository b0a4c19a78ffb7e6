/** Questions about what leads on from an occupation, and whether it leads to another. */
import { describe, expect, it } from 'vitest';
import { answerQuestion, readQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const first = (question: string) => answerQuestion(classifications, question).statements[0]?.text;

describe('is read', () => {
  it.each([
    ["what's after being a medical assistant", 'medical assistant'],
    ['what is after nurse', 'nurse'],
    ["what's beyond being a baker", 'baker'],
    ['where can a dental assistant go next', 'dental assistant'],
    ['can a phlebotomist become a lab tech', 'phlebotomist', 'lab tech'],
    ['could bakers train as cooks', 'bakers', 'cooks'],
    ['how do nursing assistants become registered nurses', 'nursing assistants', 'registered nurses'],
  ])('%s', (question, ...words) => {
    const { kind, readings } = readQuestion(question);
    expect(kind).toBe('career');
    expect(readings[0]?.map((it) => it.words)).toEqual(words);
  });

  it.each([
    ['what is after 2221', 'career'],
    ['how do I become a baker', 'career'],
    ['what did 29-2071 become', 'career'],
    ['what is an aftercare worker', 'career'],
    ['where do nurses go', 'career'],
  ])('but not %s', (question, kind) => expect(readQuestion(question).kind).not.toBe(kind));
});

describe('from one occupation to another', () => {
  it('the sentence of the text that names the other group comes first', () => {
    expect(first('can a phlebotomist become a lab technician')).toMatch(
      /^The text on careers in 5329 .* names 3212 .*: “With formal training .* a phlebotomist to 3212 or 3256\.”$/,
    );
  });

  it('also where the goal is a broader group, or the start stands in two', () => {
    expect(first('could a paramedic become a doctor')).toContain('names a group of 221 Medical Doctors');
    expect(first('can nurses become doctors')).toContain('Not known');
  });

  it('or that of the other one', () => {
    expect(first('can a clinical officer become a medical assistant')).toMatch(
      /^The text on careers in (?:2240|3256) /,
    );
  });

  it('and what no text says is not told', () => {
    expect(first('can midwives become welders')).toContain(
      'Not known: the texts on careers held here name no way',
    );
  });

  it('nor is a way within one group', () => {
    expect(first('can a cardiologist become a surgeon')).toContain('stand in the same group, 2212');
  });
});
