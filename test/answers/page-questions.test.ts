import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { PAGE_FORMS } from '../../src/answers/questions/page-forms.ts';
import { fromPage } from '../../src/answers/questions/page-question.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);

describe('a question on the classifications themselves', () => {
  it.each([
    ['What is ISCO?', /sorts jobs into groups by the tasks/],
    ['what is the soc', /Standard Occupational Classification of the United States/],
    ['What is SOC and who maintains it?', /Standard Occupational Classification of the United States/],
    ['Qué es la CIUO-08', /sorts jobs into groups by the tasks/],
    ["Qu'est-ce que la CITP ?", /sorts jobs into groups by the tasks/],
    ['o que é a CITP', /sorts jobs into groups by the tasks/],
    ['what is the SOC policy committee', /SOC Policy Committee, in which several agencies sit/],
    ['who maintains the SOC', /SOC Policy Committee, in which several agencies sit/],
    ['what is the soc direct match title file', /lists job titles beside the occupations/],
    ['is the CITP the same as ISCO', /^In French ISCO is called CITP/],
    ['what is the difference between CIUO and ISCO', /^In French ISCO is called CITP/],
    ['quién mantiene la CIUO', /International Labour Organization/],
    ["qu'est-ce que l'ESCO", /European Commission's classification/],
    ['what is ESCO', /European Commission's classification/],
    ['what is O*NET', /database of the US Department of Labor/],
    ['what is ANZSCO?', /none of these but the SOC/],
    ['what is the NOC and ISCO', /none of these but the SOC/],
    ['what is an occupation?', /bundle of tasks/],
    ['how is a job defined', /bundle of tasks/],
    ['what is a minor group', /three a minor group/],
    ['how many levels of skill in isco', /four skill levels/],
    ['why classify health workers at all', /the same definitions and the same rules/],
    ['how many digits does a SOC code have', /six digits/],
    ['how many digits has an ISCO code', /each digit adds a level/],
    ['What is the difference between the SOC and ISCO?', /international and kept by the ILO/],
    ['ISCO vs SOC', /international and kept by the ILO/],
    ['When was ISCO-08 endorsed?', /December 2007/],
    ['who adopted isco-08', /December 2007/],
    ['when does the next ISCO appear', /22nd ICLS in 2028/],
    ['when will the SOC be updated next', /SOC 2028/],
    ['is there going to be a new SOC', /SOC 2028/],
    ['is isco being revised', /22nd ICLS in 2028/],
    ['who is in charge of updating ISCO', /International Labour Organization/],
    ['which organisation maintains ISCO', /International Labour Organization/],
    ['which agency keeps the SOC', /Office of Management and Budget/],
    ['is SOC 2010 still in use', /No longer: SOC 2010 was in use from 2010 to 2017/],
    ['is isco-08 still valid', /Yes: ISCO-08 has been in force since 2008/],
    ['who decides on changes to ISCO', /International Labour Organization/],
    ['how often is ISCO revised', /9th ICLS adopted/],
    ['when was ISCO last updated', /ISCO-08 was adopted in December 2007/],
    ['when was the last revision of the SOC', /SOC 2018 has 23 major groups/],
    ['is a new edition of ISCO planned', /22nd ICLS in 2028/],
    ['when did ISCO-08 replace ISCO-88', /9th ICLS adopted/],
    ['what is a detailed occupation', /always writes six digits/],
    ['how do ISCO and SOC differ', /international and kept by the ILO/],
    ['is ISCO the same as the SOC', /international and kept by the ILO/],
    ['how is ISCO different from ESCO', /European Commission's classification/],
    ['is ISCO mandatory', /^Nothing that was read/],
    ['who has to use the SOC', /must use the SOC/],
    ['what is a skill level', /four skill levels/],
    ['what is ISCO used for', /sorts jobs into groups/],
    ['why should we use ISCO for our payroll', /One title can mean different work/],
    ['is isco useful for planning', /One title can mean different work/],
    ['can ISCO-88 data be compared with ISCO-08 data', /read in the wrong edition/],
    ['why does the OECD have more nurses than WHO', /Two organisations group/],
    ['can I combine ISCO-88 and ISCO-08 figures', /read in the wrong edition/],
    ['why do WHO and the OECD report different numbers of doctors', /Two organisations group/],
    ['how do ISCED and ISCO skill level 3 go together', /ISCED/],
    ['how do I report densities', /times 10,000/],
    ['how is health worker density calculated', /times 10,000/],
    ['Which occupations are in SDG 3.c.1?', /Medical doctors are ISCO-08 221/],
    ['which groups does NHWA use for nurses', /Medical doctors are ISCO-08 221/],
    ['which ISCO codes should I report for health workers', /WHO health workforce groups: 5 groups/],
    ['how many groups of health care workers are there', /WHO health workforce groups: 5 groups/],
    ['which health workers are outside the health groups', /medical physicists/],
    ['What are the five categories of health workers according to WHO?', /5 groups/],
    ['WHO health worker categories', /5 groups/],
    ['who classification of human resources for health', /5 groups/],
    ["what is WHO's classification of health workers", /5 groups/],
    ['why does WHO classify health workers', /^A common classification/],
    ['how does the World Health Organization group health workers', /5 groups/],
    ['how does a standard classification help HRH planning', /^A common classification/],
    ['how can ISCO help planning', /^A common classification/],
    ['why do we need an occupational classification for health workers', /^A common classification/],
    ['who are health support workers', /five broad groups/],
  ])('%s', (question, first) => {
    const answer = ask(question);
    expect(answer.kind).toBe('topic');
    expect(answer.statements[0]?.text).toMatch(first);
    expect(answer.statements.every((it) => it.sources.length > 0)).toBe(true);
  });

  it.each([
    ['who publishes ISCO', 'edition'],
    ['what is 2221 in ISCO-88', 'code'],
    ['What is the difference between 2221 in ISCO-88 and ISCO-08?', 'difference'],
    ['what is a job coach', 'categorised'],
    ['who classification of midwives', 'categorised'],
    ['how are midwives classified by WHO', 'belongs'],
    ['how does a classification clerk help', 'categorised'],
    ['what is an occupational therapist', 'categorised'],
    ['is 29-2071 still used', 'valid'],
    ['is ISCO-08 2221 the same as SOC 29-1141', 'difference'],
    ['What became of SOC 29-1111?', 'unknown'],
    ['is skill level 3 that of nurses', 'term'],
    ['what does ISCO stand for', 'edition'],
    ['what is the latest ISCO version', 'edition'],
    ['Which groups make up the health workforce?', 'health-workforce'],
    ['which ISCO code should I use for community health workers', 'categorised'],
    ['when was 29-2071 replaced', 'change'],
  ])('is not taken from %j', (question, kind) => {
    expect(ask(question).kind).toBe(kind);
  });

  it('is answered from sections and statements that are there', () => {
    for (const it of PAGE_FORMS.flatMap((form) => form.parts)) {
      if (typeof it === 'string') continue;
      const [first] = fromPage(classifications, it).statements;
      expect(first?.text).toMatch(it.first ?? /./);
    }
  });
});

describe('a statement of a page', () => {
  it('that leans on the one before it is not chosen alone', () => {
    for (const question of ['are animals part of health work', 'how are tables of hospital staff made up']) {
      const [first] = ask(question).statements;
      expect(first?.text).not.toMatch(/^(?:They|Its|Their|It)\b/);
    }
  });
});

it('a question that is not known is quoted as it was asked, with the name of the edition', () => {
  expect(ask('zorp blim ISCO-08 fneb quux').statements[0]?.text).toMatch(/“zorp blim ISCO-08 fneb quux”/);
});

it('what ISCO requires of an occupation begins with what decides its codes', () => {
  const [first, second] = ask('What qualification does ISCO require for paramedics?').statements;
  expect(first?.text).toMatch(/even where countries ask for different diplomas/);
  expect(second?.text).toMatch(/Skill level 4/);
});
