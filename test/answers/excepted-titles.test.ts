/** Index titles that except a part of their work. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { spokenTitle } from '../../src/answers/questions/spoken-title.ts';
import { classifications } from '../classification/tables.ts';

describe('an index title keeps what it excepts', () => {
  it.each([
    ['Analyst, systems: except computers', 'systems analyst (except computers)'],
    ['Cyclist, except racing', 'cyclist (except racing)'],
    ['Consultant, sales: technical (except ICT)', 'sales consultant (technical except ict)'],
    ['Specialist, security (except computer)', 'security specialist (except computer)'],
    ['Brewer, not operating machinery', 'brewer (not operating machinery)'],
    ['Aide, nursing: clinic or hospital', 'nursing aide (clinic, hospital)'],
    ['Engineer, electric power generation (nuclear)', 'electric power generation engineer (nuclear)'],
    ['Clinical Nurse Specialist (CNS)', 'clinical nurse specialist'],
  ])('%s', (printed, spoken) => {
    expect(spokenTitle(printed)).toBe(spoken);
  });

  it('in every index title of ISCO-08', () => {
    for (const { title } of classifications.indexEntries('isco-08'))
      if (/\bexcept\b/.test(title)) expect(spokenTitle(title)).toMatch(/^[^(]*\([^)]*\bexcept\b[^)]*\)$/);
  });

  it('in an answer', () => {
    const told = answerQuestion(classifications, 'which jobs are in 5162').statements[0]?.text;
    expect(told).toContain('companion (except health or aged care)');
  });
});
