/** Titles within a sentence, and more forms of questions on lists, figures, and yes or no. */
import { describe, expect, it } from 'vitest';
import { answerQuestion, readQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');

const WORDINGS: readonly (readonly [question: string, kind: string, ...words: string[]])[] = [
  ["I am a baker, what's my isco code", 'categorised', 'baker'],
  ['I work as a pharmacist. what is my code?', 'categorised', 'pharmacist'],
  ['We employ bakers in Malawi - which ISCO unit group do I put them in?', 'categorised', 'bakers in Malawi'],
  ['we hire roofers, how should we code them', 'categorised', 'roofers'],
  ['we employ 20 nurses, which group?', 'categorised', 'nurses'],
  ['which ISCO code should my HRIS use for a baker', 'categorised', 'baker'],
  ["I'm a baker, what next?", 'career', 'baker'],
  ['I work as a baker, what can I become?', 'career', 'baker'],
  ['dental assistant, what next', 'career', 'dental assistant'],
  ['responsibilites of a baker', 'tasks', 'baker'],
  ['What work does a baker do?', 'tasks', 'baker'],

  ["what's inside minor group 226", 'children', '226'],
  ["what's inside 2261", 'included', '2261'],
  ['all unit groups under 61', 'children', '61'],
  ['what kinds of teachers are in 2359', 'included', '2359'],
  ['give me the list of occupations in 1342', 'included', '1342'],
  ['health professionals isco codes please', 'children', 'health professionals'],

  ['growth rate bakers', 'outlook', 'bakers'],
  ['how many jobs for bakers', 'outlook', 'bakers'],
  ['number of jobs for bakers by 2030', 'outlook', 'bakers'],
  ['shortage of bakers in Kenya', 'outlook', 'bakers in Kenya'],

  ['can acupuncturists be 2230?', 'belongs', 'acupuncturists', '2230'],
  ['may acupuncturists be coded 2230', 'belongs', 'acupuncturists', '2230'],
  ['can we code nurses as 2221', 'belongs', 'nurses', '2221'],
  ['should nurses be coded 2221 or 3221', 'belongs', 'nurses', '2221', '3221'],
  ["isn't a baker part of 75", 'belongs', 'baker', '75'],
  ["aren't nurses in 22", 'belongs', 'nurses', '22'],

  // Near to these, and questions of their own.
  ['how many jobs are in 2221', 'unknown'],
  ['can a nurse become a midwife', 'career', 'nurse', 'midwife'],
  ['what is excluded from 2261', 'excluded', '2261'],
  ['what is under 226', 'children', '226'],
  ['what work', 'unknown', 'what work'],
  ['number of bakers employed', 'outlook', 'bakers'],
];

describe('a form of question', () => {
  it.each(WORDINGS)('%s', (question, kind, ...words) => {
    const read = readQuestion(question);
    expect(read.kind).toBe(kind);
    if (words.length > 0) expect(read.readings[0]?.map((it) => it.words)).toEqual(words);
  });
});

describe('an answer', () => {
  it.each([
    ['what is a biomedical engineer, and which code', /^ISCO-08 unit group 2149 /],
    ['number of major groups isco-88', /^ISCO-88 has 4 levels: 10 major groups/],
    ['how many unit groups are nurses', /^ISCO-08 unit group 2221 /],
    ['core health professionals isco codes', /^22 Health Professionals has 15 unit groups: 2211 /],
    ['median pay of a baker', /^Not known: no wages/],
    ['pay clerk', /^ISCO-08 unit group 4313 /],
    ['shortage of health workers in Africa', /^Not known: no figures of shortages/],
    ['is there a shortage of nurses', /In the United States: SOC 2018 29-1141 /],
    [
      'advancement for medical registrars',
      /^SOC 2018 places “medical registrars” in 29-9021 .* to 2211 or 2212: /m,
    ],
    ['how are travel nurses categorized in the US SOC', /^Our list of everyday titles has .* 29-1141 /],
    ['how are travel nurses categorized in ISCO-88', /^(?!Our list)/],
    ['what does a welder do', /^(?![\s\S]*may mean other work)/],
    ['drone pilot - what occupation group?', /^ISCO-08 unit group 3153 /],
  ])('%s', (question, words) => {
    expect(told(question)).toMatch(words);
  });
});
