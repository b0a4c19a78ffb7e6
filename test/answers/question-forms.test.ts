/** Spoken forms of questions: of two things, of what is left out, of what comes after, and of lists. */
import { describe, expect, it } from 'vitest';
import { answerQuestion, type PlaceTitle, readQuestion } from '../../src/answers/index.ts';
import { isSentence } from '../../src/answers/questions/reading/sentence.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string, place?: PlaceTitle) => answerQuestion(classifications, question, place);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');
const endsOf = (question: string) => ask(question).paths.map((path) => path.at(-1)?.code);

type Wordings = readonly (readonly [question: string, kind: string, ...words: string[]])[];

const WORDINGS: Wordings = [
  ['tailor v dressmaker', 'difference', 'tailor', 'dressmaker'],
  ['baker vs butcher difference', 'difference', 'baker', 'butcher'],
  ['baker/butcher difference', 'difference', 'baker', 'butcher'],
  ["what's the diff between a baker and a butcher", 'difference', 'baker', 'butcher'],
  ['which group are both bakers and butchers in', 'difference', 'bakers', 'butchers'],
  ['bakers and butchers differences', 'difference', 'bakers', 'butchers'],
  ['difference baker and butcher', 'difference', 'baker', 'butcher'],
  ['where in the tree do bakers and butchers part', 'difference', 'bakers', 'butchers'],
  ['where in ISCO do bakers and butchers separate?', 'difference', 'bakers', 'butchers'],
  ['at what point do bakers and butchers go different ways', 'difference', 'bakers', 'butchers'],
  ['where does the path of a baker split from that of a butcher', 'difference', 'baker', 'butcher'],
  ['at which level do bakers part from butchers', 'difference', 'bakers', 'butchers'],
  ['do bakers and butchers part at the minor or the unit group?', 'difference', 'bakers', 'butchers'],
  ['which group holds both bakers and butchers', 'difference', 'bakers', 'butchers'],
  ['in which group are both bakers and butchers', 'difference', 'bakers', 'butchers'],
  ['what is the lowest group common to bakers and butchers', 'difference', 'bakers', 'butchers'],

  ['baker or butcher, same code?', 'difference', 'baker', 'butcher'],
  ['baker or butcher - how does ISCO tell them apart', 'difference', 'baker', 'butcher'],
  ['how far apart are bakers and butchers in the tree', 'difference', 'bakers', 'butchers'],
  ['where can a baker go in their career', 'career', 'baker'],
  ['what can a baker move up to', 'career', 'baker'],
  ['day to day work of bakers', 'tasks', 'bakers'],
  ['what job titles are inside 7512', 'included', '7512'],
  ['how do you categorise bakers', 'categorised', 'bakers'],
  ['what happened to 7412 of the old ISCO', 'change', '7412'],
  ['how would we classify a baker', 'categorised', 'baker'],

  ['is anyone excluded from 7512', 'excluded', '7512'],
  ['are there any titles left out of bakers', 'excluded', 'bakers'],
  ['excluded from bakers', 'excluded', 'bakers'],
  ['not included in bakers', 'excluded', 'bakers'],
  ['lookalikes of bakers', 'excluded', 'bakers'],
  ['exclusions 7512', 'excluded', '7512'],
  ['jobs that look like a baker but are classified somewhere else', 'excluded', 'baker'],

  ['what next after baker', 'career', 'baker'],
  ["what does a baker's career lead to", 'career', 'baker'],
  ["what would a nurse's career look like", 'career', 'nurse'],
  ['what does a career as a baker look like', 'career', 'baker'],
  ['what can a baker become later on', 'career', 'baker'],
  ['what are related occupations to bakers', 'related', 'bakers'],
  ['jobs related to bakers', 'related', 'bakers'],

  ['will there be more bakers in the future', 'outlook', 'bakers'],
  ['will we need more midwives', 'outlook', 'midwives'],
  ['will fewer bakers be needed by 2030', 'outlook', 'bakers'],
  ['how many more bakers will be needed', 'outlook', 'bakers'],
  ['whatever happened to ISCO-88 2213', 'change', '2213'],

  ['list the health associate professionals', 'children', 'health associate professionals'],
  ['name the personal care workers', 'children', 'personal care workers'],
  ['show me the health professionals', 'children', 'health professionals'],
  ['which isco codes count as health professionals', 'children', 'health professionals'],
  ['what are all the teachers groups', 'children', 'teachers'],
  ['what specialities are in 2212', 'included', '2212'],
  ['is a tailor 7531 or a professional', 'belongs', 'tailor', '7531', 'professional'],
  ['village tailor which group', 'categorised', 'village tailor'],
];

/** Near the wordings above, and read otherwise. */
const NEAR: Wordings = [
  ['driver, class v heavy', 'unknown', 'driver, class v heavy'],
  ['LC V chairperson', 'unknown', 'LC V chairperson'],
  ['quality auditor ISO 9001', 'unknown', 'quality auditor ISO 9001'],
  ['nurse grade v', 'unknown', 'nurse grade v'],
  ['baker vs butcher', 'difference', 'baker', 'butcher'],
  ['where do bakers and butchers separate from each other', 'difference', 'bakers', 'butchers'],
  ['which group do bakers and butchers share', 'difference', 'bakers', 'butchers'],
  ['which groups contain bakers', 'unknown', 'which groups contain bakers'],
  ['what is excluded from bakers', 'excluded', 'bakers'],
  ['similar to bakers but classified elsewhere', 'excluded', 'bakers'],
  ['what comes after being a baker', 'career', 'baker'],
  ['what can a baker become', 'career', 'baker'],
  ['career counsellor', 'unknown', 'career counsellor'],
  ['Sales and related occupations', 'unknown', 'Sales and related occupations'],
  ['will there be more jobs for bakers', 'outlook', 'bakers'],
  ['list the tasks of bakers', 'tasks', 'bakers'],
  ['list the jobs in 7512', 'included', '7512'],
  ['list the unit groups of 75', 'children', '75'],
  ['name plate engravers', 'unknown', 'name plate engravers'],
  ['show jumping riders', 'unknown', 'show jumping riders'],
  ['is a tailor a professional', 'belongs', 'tailor', 'professional'],
  ['what are the WHO groups', 'categorised', 'WHO groups'],
];

describe.each([
  ['a spoken form', WORDINGS],
  ['a form near to one of these', NEAR],
])('%s is read', (_, rows) => {
  it.each(rows)('%s', (question, kind, ...words) => {
    const read = readQuestion(question);
    expect(read.kind).toBe(kind);
    expect((read.readings[0] ?? []).map((it) => it.words)).toEqual(words);
  });
});

describe('two things', () => {
  it('may share the last words', () => {
    expect(endsOf('difference between primary and secondary school teachers')).toEqual(['2341', '2330']);
    expect(endsOf('difference between nurses and dental assistants')).toEqual(['2221', '3251']);
  });

  it('are compared at the level asked about', () => {
    expect(told('do bakers and carpenters part at the sub-major or the minor group?')).toContain(
      'they part at sub-major groups',
    );
  });
});

describe('a code after its title decides', () => {
  it.each([
    ['what did home health aides 31-1011 become', '31-1011'],
    ['what is lab scientist 3212', '3212'],
  ])('%s', (question, code) => {
    expect(endsOf(question)[0]).toBe(code);
  });

  it.each([
    ['bakers 2018', 'bakers 2018'],
    ['did the code for bakers change in 2018', 'bakers'],
    ['nurse band 6', 'nurse band 6'],
  ])('but a year or a rank is no code: %s', (question, words) => {
    expect(readQuestion(question).readings[0]?.[0]).toMatchObject({ words, code: null });
  });
});

describe('a list without the name of a level', () => {
  it('is that of the most detailed groups', () => {
    expect(told('list the health associate professionals')).toContain('has 17 unit groups');
    expect(told('list the minor groups of health associate professionals')).toContain('has 5 minor groups');
  });
});

describe('related occupations', () => {
  it('are not held, and the neighbours in the tree are named', () => {
    expect(told('occupations related to paramedical practitioners')).toContain(
      'No list of related occupations is held; in ISCO-08 sub-major group 22 Health Professionals 224 Paramedical Practitioners stands beside 221 Medical Doctors',
    );
  });
});

it('a question that begins with codes gets no empty answer', () => {
  expect(ask('is 2221 or 3221 the code for nurses').statements).not.toHaveLength(0);
});

describe('what is no title', () => {
  const place: PlaceTitle = () => {
    const category = classifications.category('isco-08', '2267');
    return category && { category, probability: 0.9 };
  };

  it.each([
    'do xylographers ever go where plumbers are',
    'zymologists and oenophiles both together',
    '¿cuál es el zimólogo',
  ])('is not given to the coder: %s', (question) => {
    expect(ask(question, place).kind).toBe('unknown');
  });

  it.each([
    'WHO zymologist',
    'IS manager',
    'técnico do laboratório',
    'directeur est',
    'chargé des zymologues',
  ])('but a title is: %s', (title) => {
    expect(isSentence(title)).toBe(false);
  });
});
