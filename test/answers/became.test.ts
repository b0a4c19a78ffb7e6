/** What became of a category: its edition, its code and its title in one question. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { asksForNext } from '../../src/answers/questions/next-edition.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');
const endsOf = (question: string) =>
  ask(question).paths.map((path) => `${path.at(-1)?.edition} ${path.at(-1)?.code}`);

describe('edition and code decide, and the title is a check', () => {
  it.each([
    ['what happened to ISCO-88 2230 nursing and midwifery professionals', 'change', ['isco-88 2230']],
    ['isco-88 2221 medical doctors', 'code', ['isco-88 2221']],
    ['isco-08 2221 medical doctors', 'code', ['isco-08 2221']],
    ['isco 88 5132 now', 'change', ['isco-88 5132']],
    ['What became of 3221 medical assistants?', 'change', ['isco-88 3221']],
    ['What became of 3221?', 'change', ['isco-08 3221', 'isco-88 3221']],
    [
      'isco-88 3231 nursing associate professionals in isco-08',
      'correspondence',
      ['isco-88 3231', 'isco-08 3221'],
    ],
    ['what did SOC 2010 29-2071 become', 'change', ['soc-2010 29-2071']],
  ])('%s', (question, kind, ends) => {
    expect(ask(question).kind).toBe(kind);
    expect(endsOf(question)).toEqual(ends);
  });

  it('a title of another group is named, and what the code means elsewhere', () => {
    expect(told('isco-08 2221 medical doctors')).toContain(
      '“medical doctors” is not the title of ISCO-08 2221 but of ISCO-08 minor group 221',
    );
    expect(told('isco-88 2221 medical doctors')).toContain(
      'In ISCO-08 the code 2221 stands for something else: Nursing Professionals.',
    );
    expect(told('isco-88 2221 medical doctors')).not.toContain('the code is taken');
    expect(told('29-1141 registered nurses')).not.toContain('something else');
  });
});

describe('a year stands for its edition', () => {
  it('where a title changed', () => {
    expect(endsOf('did the code for home health aides change in 2018')).toEqual(['soc-2018 31-1121']);
    expect(told('did the code for home health aides change in 2018')).toContain('SOC 2010 31-1011');
    expect(endsOf('was the code for bakers changed in 2008')).toEqual(['isco-08 7512']);
  });

  it('but neither an odd year nor one beside a code does', () => {
    expect(endsOf('did the code for home health aides change in 2015')[0]).toBe('isco-08 5322');
    expect(endsOf('has 2221 changed since 2008')).toEqual(['isco-08 2221', 'isco-88 2221']);
  });
});

describe('a code of O*NET', () => {
  it.each([
    ['onet code 29-1141.01 in isco', 'correspondence', 'onet-soc-2019 29-1141.01'],
    ['O*NET 29-1141.03', 'code', 'onet-soc-2019 29-1141.03'],
    ['O*NET-SOC 29-1141.01', 'code', 'onet-soc-2019 29-1141.01'],
    ['how are nurses classified in the O*NET job zones', 'categorised', 'isco-08 2221'],
  ])('%s', (question, kind, end) => {
    expect(ask(question).kind).toBe(kind);
    expect(endsOf(question)[0]).toBe(end);
  });
});

it('a code of no edition is not known, and no page stands in for it', () => {
  expect(ask('What became of SOC 29-1111?').kind).toBe('unknown');
  expect(told('What became of SOC 29-1111?')).toContain('no edition held here has the code 29-1111');
});

describe('what an edition to come will hold', () => {
  it('is not known, and the plans are told', () => {
    const text = told('what becomes of ISCO-08 3252 in the next revision');
    expect(text).toContain('No edition after ISCO-08 is held here');
    expect(text).toContain('22nd ICLS in 2028');
    expect(text).not.toContain('SOC 2028');
  });

  it('and a title is read before the edition to come', () => {
    expect(ask('what happens to bakers in the next ISCO').kind).toBe('change');
    expect(endsOf('what happens to bakers in the next ISCO')).toEqual(['isco-08 7512']);
    expect(ask('what happens to bakers in hospitals').kind).not.toBe('change');
  });

  it.each([
    ['what became of 3252 in the next edition', true],
    ['what becomes of nurses in the next ISCO', true],
    ['what happens to bakers in the coming revision', true],
    ['what became of 4143 in the new edition', false],
    ['what is the next step after nurse', false],
    ['next revision of ISCO', false],
  ])('%s: %s', (question, is) => {
    expect(asksForNext(question)).toBe(is);
  });
});
