/** Conversions between editions, and where an occupation of O*NET-SOC lies. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);

describe('the edition after a code is that of the code', () => {
  it.each([
    ['convert 2221 isco 88 to isco 08', 'ISCO-88 unit group 2221 Medical doctors'],
    ['convert 2221 ISCO-88 into ISCO-08', 'ISCO-88 unit group 2221 Medical doctors'],
    ['2230 isco-88 to isco-08', 'ISCO-88 unit group 2230 Nursing and midwifery professionals'],
    ['map 29-2071 SOC 2010 to SOC 2018', 'SOC 2010 detailed occupation 29-2071'],
    // as before
    ['convert 2221 from isco 88 to isco 08', 'ISCO-88 unit group 2221 Medical doctors'],
    ['convert ISCO-88 2221 to ISCO-08', 'ISCO-88 unit group 2221 Medical doctors'],
    ['convert ISCO-08 2221 to ISCO-88', 'ISCO-08 unit group 2221 Nursing Professionals'],
    ['convert 2221 ISCO-08 to SOC 2018', 'ISCO-08 unit group 2221 Nursing Professionals'],
  ])('%s', (question, source) => {
    expect(ask(question).understood).toContain(`What corresponds to ${source}`);
  });
});

describe('an occupation of O*NET-SOC lies under one of the SOC', () => {
  it.each([
    ['29-1141.01', 'It lies under SOC 2018 detailed occupation 29-1141 Registered Nurses.'],
    ['which group is 29-1141.01 in', 'belongs to SOC 2018 detailed occupation 29-1141 Registered Nurses.'],
    ['15-1299.08', 'It lies under SOC 2018 detailed occupation 15-1299 Computer Occupations, All Other.'],
  ])('%s', (question, place) => {
    expect(ask(question).statements[0]?.text).toContain(place);
  });

  it('and a list of one level has no top', () => {
    expect(ask('what is 29-2098').statements[0]?.text).toContain('Its list has one level.');
  });

  it('and a major group still stands at the top', () => {
    expect(ask('what is major group 2 in ISCO-08').statements[0]?.text).toContain('stands at the top level');
  });
});

describe('one code asked of two editions', () => {
  it.each([
    ['What is 2230 in ISCO-88 and in ISCO-08?', ['isco-88', 'isco-08']],
    ['what does 2221 mean in isco-08 and isco-88', ['isco-08', 'isco-88']],
  ])('is told of in each: %s', (question, editions) => {
    expect(ask(question).paths.map((it) => it.at(-1)?.edition)).toEqual(editions);
  });

  it('stays one question where it asks how they differ', () => {
    expect(ask('what is the difference between 2221 in ISCO-08 and ISCO-88').kind).toBe('difference');
  });
});
