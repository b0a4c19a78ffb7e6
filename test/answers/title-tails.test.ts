/** Countries, places of work and the words of a question after a title. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { withoutTails } from '../../src/answers/questions/title-tails.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const endOf = (question: string) => ask(question).paths[0]?.at(-1)?.code;

describe('a title is found without what is written after it', () => {
  it.each([
    // the words of the question
    ['welder classification', '7212'],
    ['chartered physiotherapist classification', '2264'],
    ['radiographer isco group', '3211'],
    ['electrician: how is it classified', '7411'],
    ['district commissioner which group', '1112'],
    ['nurse classification', '2221'],
    ['plumber which isco code', '7126'],
    // countries
    ['plumber kenya', '7126'],
    ['registered midwife Ghana, which isco group', '2222'],
    ['health surveillance assistant, malawi', '3253'],
    ['enrolled nurse (Uganda)', '3221'],
    ['isco motor vehicle driver uganda', '8322'],
    ['software developer from the United Kingdom', '2512'],
    ['electrician south africa classification', '7411'],
    ['assistant medical officer tanzania isco', '2240'],
    ['what do health surveillance assistants in Malawi do', '3253'],
    ['sage-femme sénégal', '2222'],
    ['enfermera en España', '2221'],
    // places of work
    ['police constable in a district hospital isco', '5412'],
    ['radiographer, ministry of health, isco code', '3211'],
    ['accountant, private sector', '2411'],
    ['clinical officer ministry of health and child care zimbabwe', '2240'],
    // that decide
    ['porter in a hospital', '5329'],
    ['guard in a bank', '5414'],
    ['social worker in schools', '2635'],
    ['dresser in malaysia health clinic how classified', '3256'],
  ])('%s', (question, code) => {
    expect(endOf(question)).toBe(code);
  });

  it('and is spoken of so', () => {
    expect(ask('health surveillance assistant malawi').understood).toContain(
      '“Health Surveillance Assistant”',
    );
    expect(ask('chief dragon keeper classification').understood).toContain('“chief dragon keeper”');
  });
});

describe('a title is left whole', () => {
  it.each([
    ['turkey farmer', '6122'],
    ['hospital cook', '5120'],
    ['nurse in a nursing home', '2221'],
    ['manager in a bank', '1346'],
    ['head of a government department', undefined],
  ])('where it stands so in the tables, or a bare word would be left: %s', (question, code) => {
    if (code) expect(endOf(question)).toBe(code);
    else expect(ask(question).understood).not.toContain('“head”');
  });

  it('where a rank alone would be left', () => {
    expect(ask('director, ministry of health').understood).not.toContain('“director”');
  });

  it('where what is asked is no title', () => {
    expect(ask('What is the capital of France?').statements[0]?.text).toContain('“capital of France”');
    expect(ask('skill level classification').kind).toBe('topic');
  });

  it.each([['classification'], ['the minor group'], ['kenya'], ['turkey farmer'], ['which group']])(
    'where nothing may go: %s',
    (title) => {
      expect(withoutTails(title)).toEqual([]);
    },
  );
});

it('a title is not taken without its field in brackets', () => {
  expect(ask('technical officer (astronomy)').kind).toBe('unknown');
  expect(endOf('jobs under nursing professionals (2221) please')).toBe('2221');
});
