/** Whether some work has a skill level at all. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const first = (question: string) => answerQuestion(classifications, question).statements[0]?.text ?? '';

describe('whether some work has a skill level', () => {
  it.each([
    ['do bakers have a skill level', /^Yes: “bakers” belongs to 7512 .* \(level 2\)/],
    ['is there a skill level for dentists', /^Yes: .* \(level 4\)/],
    ['are armed forces given a skill level', /^ISCO-08 itself states no level for major group 0/],
    ['which skill level do bakers have', /^The ISCO skill level of 7512 /],
    ['is a pharmacist skill level 4', /^Yes: “pharmacist” belongs to 2262 Pharmacists \(level 4\)/],
  ])('%s', (question, verdict) => {
    expect(first(question)).toMatch(verdict);
  });
});
