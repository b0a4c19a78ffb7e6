import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');
const pathsOf = (question: string) =>
  ask(question).paths.map((path) => path.map((it) => it.code).join(' > '));

describe('how something is categorised', () => {
  it.each([
    ['How are Medical Records and Health Information Technicians categorized?', '3 > 32 > 325 > 3252'],
    [
      'How are Traditional and Complementary Medicine Associate Professionals categorized?',
      '3 > 32 > 323 > 3230',
    ],
    ['How are Paramedical Practitioners defined in the classification?', '2 > 22 > 224 > 2240'],
    ['where do clinical coders belong?', '3 > 32 > 325 > 3252'],
    ['What is the ISCO code for a physiotherapist', '2 > 22 > 226 > 2264'],
    ['enrolled nurse', '3 > 32 > 322 > 3221'],
    ['What is a podiatrist?', '2 > 22 > 226 > 2269'],
    ['how is a phlebotomist classified', '5 > 53 > 532 > 5329'],
  ])('%s', (question, path) => {
    const answer = ask(question);
    expect(answer.kind).toBe('categorised');
    expect(pathsOf(question)[0]).toBe(path);
  });

  it('tells skill level, titles, look-alikes and other editions, each with its source', () => {
    const text = told('How are Medical Records and Health Information Technicians categorized?');
    expect(text).toContain('skill level is 3');
    expect(text).toContain('clinical coder');
    expect(text).toContain('Medical secretary (3344)');
    expect(text).toContain('derived through SOC 2010');
    for (const it of ask('What is a podiatrist?').statements) expect(it.sources.length).toBeGreaterThan(0);
  });

  it('says which title it took where none agrees', () => {
    expect(ask('how are medical records tecnicians classified').understood).toContain('No title agrees');
  });
});

describe('what a code is', () => {
  it('names every edition that holds it', () => {
    expect(pathsOf('What is code 2221?')).toEqual(['2 > 22 > 222 > 2221', '2 > 22 > 222 > 2221']);
    expect(told('What is code 2221?')).toContain('ISCO-88 unit group 2221 Medical doctors');
  });

  it('keeps to the edition that is named', () => {
    expect(ask('What is ISCO-88 code 2221?').paths).toHaveLength(1);
    expect(told('What is ISCO-88 code 2221?')).toContain('Medical doctors');
  });

  it('reads n.f.d. codes', () => {
    expect(told('what is 2210')).toContain('not further defined');
  });

  it('names the nearest codes for one that no edition has', () => {
    const answer = ask('What is code 9999?');
    expect(answer.kind).toBe('unknown');
    expect(answer.statements[0]?.text).toContain('nearest codes');
  });
});

describe('differences and changes', () => {
  it.each([
    'What distinguishes Health Associate Professionals from Health Professionals in the classification?',
    'difference between health professionals and health associate professionals',
    'health professionals vs health associate professionals',
    'How do health professionals differ from health associate professionals?',
  ])('%s', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('difference');
    expect(answer.statements[0]?.text).toContain('They part at the top');
    expect(answer.statements[0]?.text).toMatch(/skill levels are (3 and 4|4 and 3)/);
  });

  it('compares within one edition where it can', () => {
    const paths = ask('difference between pharmacists and pharmacy technicians').paths;
    expect(paths.map((it) => it.at(-1)?.edition)).toEqual(['isco-08', 'isco-08']);
  });

  it('tells what became of a code', () => {
    const text = told('What became of 29-2071?');
    expect(text).toContain('breakdown (RC4.1)');
    expect(text).toContain('29-2072 Medical Records Specialists and part of 29-9021');
    expect(told('what happened to ISCO-88 4143')).toContain('3252');
  });

  it('gives the code in another edition', () => {
    expect(told('what is 3252 in SOC 2018')).toContain('29-2072');
  });
});

describe('the classification as a whole', () => {
  it('counts levels', () => {
    expect(told('How many unit groups has ISCO-08?')).toContain('436 unit groups');
    expect(told('how many levels does SOC 2018 have')).toContain('867 detailed occupations');
  });

  it('lists the health workforce and says that the membership is reconstructed', () => {
    const text = told('Which groups make up the health workforce?');
    expect(text).toContain('3252 Medical Records');
    expect(text).toContain('reconstructed');
  });

  it('explains comparability with figures of the tables', () => {
    const question =
      'In what ways does the classification improve communication and comparability of health worker data?';
    expect(ask(question).kind).toBe('comparability');
    expect(told(question)).toContain('436 unit groups');
  });
});

describe('what the tables do not know', () => {
  it.each(['What is the capital of France?', '', '???', '🙂', 'x'.repeat(5000)])('%j', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('unknown');
    expect(answer.statements[0]?.text).toContain('Not known');
  });
});
