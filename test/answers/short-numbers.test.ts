/** Short questions on pay, jobs, counts, training and what comes next, and on what became of work and codes. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const first = (question: string) => ask(question).statements[0]?.text ?? '';

describe('how many, how much, how long and what next', () => {
  it.each([
    ['median pay of a medical records specialist', /^Not known: no wages or salaries are held/],
    ['pay range for nurses', /^Not known: no wages/],
    [
      'how many jobs for health information technologists and medical registrars',
      /41\.9 thousand employed in 2024, 48\.1 thousand/,
    ],
    ['number of jobs for dentists', /SOC 2018 29-1020 Dentists/],
    ['number of major groups isco-88', /^ISCO-88 has 4 levels: 10 major groups/],
    ['number of unit groups in ISCO-08', /436 unit groups/],
    ['how long does it take to train as a midwife', /^Not known: no length of training is held/],
    ["I'm a dental assistant, what next?", /^Dental aides of 5329 can train/],
    ['I work as a pharmacist, what can I become?', /^Graduates usually start/],
    ['what comes next for dental assistants', /^Dental aides of 5329/],
    ['dental assistant: what next?', /^Dental aides of 5329/],
    ["I'm a dental assistant and want to become a dentist", /dental/i],
    ['how much does a nurse make', /^Not known: no wages/],
    ['how many unit groups are nurses', /^ISCO-08 unit group 2221/],
  ])('%s', (question, sentence) => {
    expect(first(question)).toMatch(sentence);
  });

  it.each([
    ['pay clerk', 'categorised', '4313'],
    ['payroll clerk', 'categorised', '4313'],
    ['what education does a midwife need', 'education', '2222'],
    ['number of unit groups in 22', 'children', '22'],
    ['what is next of 2221', undefined, undefined],
  ])('but %s', (question, kind, code) => {
    const answer = ask(question);
    if (kind) expect(answer.kind).toBe(kind);
    if (code) expect(answer.paths[0]?.at(-1)?.code).toBe(code);
    expect(first(question)).not.toMatch(/no wages|no length of training/);
  });
});

describe('two codes and editions', () => {
  it.each([
    ['29-1141 and 29-2061 - where do they part?', 'difference', /they part at minor groups 29-1000/],
    ['nurses and doctors: where do they part ways', 'difference', /they part at minor groups 222/],
    ['difference of nurses with midwives', 'difference', /they part at unit groups 2221/],
    [
      'into what codes was 21-1011 split',
      'change',
      /^Not split: SOC 2010 21-1011 .* correspond one to one\.$/,
    ],
    ['what was 29-2071 split into', 'change', /29-2072 .* and part of 29-9021/],
    ['what was physiotherapist in isco 88', 'correspondence', /^In ISCO-88 .* found in 3226/],
    ['difference between isco-88 and isco-08 for nurses', 'comparability', /2221 .* found in 2230/],
    ['how do nurses differ between ISCO-88 and ISCO-08', 'comparability', /2221 .* found in 2230/],
    ['how does ISCO help compare nurses across countries', 'topic', /^A common classification/],
  ])('%s', (question, kind, sentence) => {
    expect(ask(question).kind).toBe(kind);
    expect(first(question)).toMatch(sentence);
  });

  it('names each target once, and the last one too', () => {
    const text = first('was code 15-1130 dropped?');
    expect(text).toContain('and part of 15-1255 Web and Digital Interface Designers.');
    expect(text.match(/15-1252/g)).toHaveLength(1);
  });

  it('speaks of nurses where they are asked for', () => {
    const texts = ask('how does ISCO help compare nurses across countries').statements.map((it) => it.text);
    expect(texts.join('\n')).toContain('Nurses are ISCO-08 2221 and ISCO-08 3221');
  });

  it.each([
    ['difference between ISCO-88 and ISCO-08', 'edition'],
    ['Can I compare ISCO-88 and ISCO-08 data on dentists', 'comparability'],
    ['what was changed in ISCO-08', undefined],
  ])('but %s', (question, kind) => {
    if (kind) expect(ask(question).kind).toBe(kind);
    else expect(ask(question).kind).not.toBe('correspondence');
  });
});
