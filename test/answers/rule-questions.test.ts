/** Questions on what the classifications are for, on rules that no one occupation has, and on terms. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { fromPage } from '../../src/answers/questions/page-question.ts';
import { RULE_PAGE_FORMS } from '../../src/answers/questions/rule-page-forms.ts';
import { TERM_PAIR_FORMS } from '../../src/answers/questions/term-pair-forms.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');

describe('a question on purposes, duties and rules', () => {
  it.each([
    ['is isco legally binding for countries', /^Nothing that was read/],
    ['is ISCO mandatory', /^Nothing that was read/],
    ['Who invented ISCO and why does it exist', /^The International Labour Organization/],
    ['why does ISCO exist', /two purposes/],
    ['who created the SOC', /Standard Occupational Classification/],
    ['how does isco link to NHWA', /^NHWA is aligned/],
    ['how is NHWA connected to ISCO', /^NHWA is aligned/],
    ['how do I map our national cadres to ISCO', /^The ILO's guide to mapping/],
    ['how can a country align its national classification with ISCO-08', /^The ILO's guide to mapping/],
    ['what are the limits of using isco for health workers', /^WHO says that such a mapping/],
    ['what can ISCO not tell', /^WHO says that such a mapping/],
    ['how do i code someone with two jobs', /^What a classification of occupations sorts is the job/],
    ['how do I code a worker with two jobs', /^What a classification of occupations sorts is the job/],
    ['which code for people who have a second job', /^What a classification of occupations sorts/],
    ['is it mandatory to use ISCO', /^Nothing that was read/],
    ['when was ISCO created', /^The 9th ICLS/],
    ['how are ISCO and NHWA related', /^NHWA is aligned/],
    ["how do we match the ministry's cadres to ISCO-08", /^The ILO's guide to mapping/],
    ['what does skill specialization mean', /^Skill specialisation tells the field/],
    ['how many health worker codes are there', /33 in all/],
    ['what is an ISCO sub-major group', /three a minor group/],
    ['what is a SOC detailed occupation', /^The SOC always writes six digits/],
    ['how many codes are health workers', /33 in all/],
    ['how many unit groups make up the health workforce', /33 in all/],
  ])('%s', (question, sentence) => {
    expect(ask(question).kind).toBe('topic');
    expect(told(question)).toMatch(sentence);
  });

  it.each([
    ['difference between skill level and skill specialization', /^In ISCO, skill means/],
    ['skill specialisation vs skill level', /^In ISCO, skill means/],
    ['what is the difference between a job and an occupation', /^A job is the bundle of tasks/],
    ['how does a unit group differ from a minor group', /^In ISCO each digit adds a level/],
    ['difference between manager and supervisor', /^In ISCO-08 a manager has overall/],
  ])('of terms: %s', (question, sentence) => {
    expect(told(question)).toMatch(sentence);
  });

  it('finds every part of its answer on the pages', () => {
    for (const { parts } of [...RULE_PAGE_FORMS, ...TERM_PAIR_FORMS])
      for (const part of parts)
        if (typeof part !== 'string') {
          const { statements } = fromPage(classifications, part);
          expect(statements.length).toBeGreaterThan(0);
          if (part.first) expect(statements[0]?.text).toMatch(part.first);
        }
  });
});

describe('people of an occupation who manage', () => {
  it.each([
    ['we have doctors who manage a hospital. doctor or manager?', '2211'],
    ['a nurse who runs a ward: nurse or manager?', '2221'],
    ['is a pharmacist who heads a department a manager', '2262'],
    ['how do I code a dentist who runs a clinic', '2261'],
  ])('%s', (question, code) => {
    expect(told(question)).toMatch(/^When the tasks are of one level/);
    expect(told(question)).toMatch(/a manager has overall responsibility/);
    expect(ask(question).paths.map((it) => it.at(-1)?.code)).toContain(code);
  });

  it.each([
    'head nurse',
    'is a nurse manager a manager',
    'a person who runs a shop',
    'who manages a hospital',
  ])('but not: %s', (question) => expect(told(question)).not.toMatch(/^When the tasks are of one level/));
});

describe('a question near to these stays what it is', () => {
  it.each([
    ['who runs a hospital', 'topic'],
    ['map 2221 from ISCO-88 to ISCO-08', 'correspondence'],
    ['how do I map nurses to ISCO-08', 'correspondence'],
    ['difference between a nurse manager and a nurse', 'difference'],
    ['how many unit groups are in 22', 'children'],
    ['how many groups has ISCO-08', 'levels'],
    ['how do I code a nurse', 'categorised'],
    ['how do I code a worker in a shoe factory', 'categorised'],
  ])('%s', (question, kind) => {
    const answer = ask(question);
    if (kind === 'topic') expect(told(question)).not.toMatch(/^When the tasks are of one level/);
    else expect(answer.kind).toBe(kind);
  });
});

describe('health workers within and outside of groups', () => {
  it.each([
    [
      'which groups of sub-major 22 are not human health workers',
      /health workers whose.*: 2250 Veterinarians\./,
    ],
    ['which unit groups in 32 are not health workers', /: 3240 Veterinary Technicians and Assistants\./],
    ['which groups of 53 are health workers', /: 5321 Health Care Assistants, 5322/],
    [
      'which isco codes for human resources for health beyond major group 2',
      /outside 2 Professionals: 1342 Health Services Managers/,
    ],
  ])('%s', (question, sentence) => {
    expect(ask(question).kind).toBe('health-workforce');
    expect(ask(question).statements[0]?.text).toMatch(sentence);
  });

  it('and says what is not settled by the groups', () => {
    const question = 'which occupations in major group 2 are not health workers';
    expect(told(question)).toContain('2635 for addictions counsellors');
    expect(ask(question).understood).toContain("as far as the members of WHO's groups are known");
  });

  it('only where a group has any', () => {
    expect(ask('which groups in 71 are not health workers').kind).not.toBe('health-workforce');
    expect(ask('which groups are in 22').kind).toBe('children');
  });
});
