/** Questions about the outlook of an occupation, in short forms, for many occupations and for other countries. */
import { describe, expect, it } from 'vitest';
import { answerQuestion, readQuestion } from '../../src/answers/index.ts';
import { countryNamed } from '../../src/answers/questions/country.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');

describe('short forms', () => {
  it.each([
    ['job growth home health aides', 'home health aides'],
    ['job prospects midwives', 'midwives'],
    ['growth bakers', 'bakers'],
    ['openings tailors', 'tailors'],
    ['how many openings per year for phlebotomists', 'phlebotomists'],
    ['openings each year for welders', 'welders'],
    ['are there enough doctors expected in the future', 'doctors'],
    ['will there be enough nurses in the coming years', 'nurses'],
    ['is there a shortage of bakers now', 'bakers'],
    ['job growth for nurses', 'nurses'],
  ])('%s', (question, words) => {
    const { kind, readings } = readQuestion(question);
    expect(kind).toBe('outlook');
    expect(readings[0]?.[0]?.words).toBe(words);
  });

  it.each(['growth manager', 'projection operator', 'demand planner', 'are there codes for bakers'])(
    'but not %s',
    (question) => expect(readQuestion(question).kind).not.toBe('outlook'),
  );
});

it('the occupation that is asked about leads', () => {
  expect(told('growth for surgical techs')).toContain('29-2055 Surgical Technologists, projections');
  expect(told('growth for surgical techs')).not.toContain('29-1126');
});

describe('the sum of a broad occupation', () => {
  it('stands for its parts where all are meant', () => {
    const text = told('outlook for doctors');
    expect(text).toContain('29-1210 Physicians, projections 2024-34: 785.6 thousand employed');
    expect(text).toContain('29-1240 Surgeons, projections 2024-34: 53.4 thousand employed');
    expect(text).not.toContain('29-1211');
  });

  it('names the parts that have figures too', () => {
    expect(told('outlook for surgeons')).toContain('those of its parts are held too: 29-1241');
    expect(told('outlook for 29-1051')).not.toContain('its parts');
  });

  it('does not stand for a part that has figures', () => {
    expect(told('outlook for pediatricians')).toContain('29-1221 Pediatricians, General, projections');
    expect(told('outlook for pediatricians')).not.toContain('29-1210');
  });
});

describe('another country', () => {
  it('has no figures here, and the answer says so first', () => {
    expect(ask('outlook for clinical officers in Kenya').statements[0]?.text).toBe(
      'No figures for Kenya are held; the projections held are those of the United States.',
    );
    expect(told('how many nurses are there in Kenya')).toContain('No figures for Kenya are held');
    expect(told('how many pharmacists are there in the US')).not.toContain('No figures for');
    expect(told('worldwide demand for community health workers')).toMatch(
      /^No figures for the world are held/,
    );
    expect(told('how many nurses are there in the world')).toMatch(/^No figures for the world are held/);
    expect(told('outlook for home health aides')).toMatch(/^In the United States: SOC 2018 31-1120/);
    expect(told('outlook for 2221')).toMatch(/^ISCO has no figures of its own. In the United States/);
    expect(told('outlook for bakers in bakeries')).not.toContain('No figures for');
  });

  it.each([
    ['nurses in the UK', 'the United Kingdom'],
    ['nurses in Viet Nam', 'Vietnam'],
    ['nurses in America', 'the United States'],
    ['nurses in hospitals', undefined],
    ['Kenya', undefined],
  ])('%s: %s', (words, name) => {
    expect(countryNamed(words)?.name).toBe(name);
  });
});

it('whether there are enough people is not held', () => {
  expect(ask('are there enough nurses').statements[0]?.text).toContain('is not held');
  expect(told('outlook for nurses')).not.toContain('enough people');
});
