/** Yes or no, lists, counts and next steps in French, Spanish and Portuguese. */
import { describe, expect, it } from 'vitest';
import { answerQuestion, readQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);

const WORDINGS: readonly (readonly [question: string, language: string, kind: string, ...words: string[]])[] =
  [
    ['¿Qué ocupaciones incluye el grupo 3230?', 'Spanish', 'included', '3230'],
    ['quels métiers comprend le groupe 3230', 'French', 'included', '3230'],
    ['que ocupações inclui o grupo 3230', 'Portuguese', 'included', '3230'],
    ['¿A qué puede ascender un panadero?', 'Spanish', 'career', 'panadero'],
    ['vers quoi peut évoluer une sage-femme', 'French', 'career', 'sage-femme'],
    ['para onde pode progredir um padeiro', 'Portuguese', 'career', 'padeiro'],
    ['quantos grupos principais tem a CIUO-08', 'Portuguese', 'levels'],
    ['combien de grandes groupes', 'French', 'levels'],
    ['une sage-femme est-elle dans 222', 'French', 'belongs', 'sage-femme', '222'],
    ['el panadero está en 7512', 'Spanish', 'belongs', 'panadero', '7512'],
    ['o padeiro está no 7512', 'Portuguese', 'belongs', 'padeiro', '7512'],
    // Near to these, and questions of their own.
    ['quantos grupos tem a CIUO-08', 'Portuguese', 'levels'],
    ['qué trabajos están incluidos en 3221', 'Spanish', 'included', '3221'],
    ['comment classifier une sage-femme', 'French', 'categorised', 'sage-femme'],
    ['Qui fait partie du personnel de santé ?', 'French', 'health-workforce'],
    ['quiénes forman parte del personal de salud', 'Spanish', 'health-workforce'],
    ['o que é 2221', 'Portuguese', 'categorised', '2221'],
  ];

describe('a form of question', () => {
  it.each(WORDINGS)('%s', (question, language, kind, ...words) => {
    const read = readQuestion(question);
    expect([read.language, read.kind]).toEqual([language, kind]);
    if (words.length > 0) expect(read.readings[0]?.map((it) => it.words)).toEqual(words);
  });
});

describe('an answer', () => {
  it.each([
    ['Une sage-femme est-elle un professionnel de santé ?', /^Yes: “sage-femme” belongs to 2222 /],
    ["est-ce qu'un pharmacien est un professionnel de santé", /^Yes: “pharmacien” belongs to 2262 /],
    ['la partera es personal de salud', /^Yes: “partera” belongs to 3222 /],
    ['o enfermeiro é profissional de saúde', /^Yes: “enfermeiro” belongs to 2221 /],
    ['o enfermeiro é profissional de nível superior na CIUO?', /^Yes: .* 2221 .* \(level 4\)/],
    ['o padeiro é profissional de nível superior', /^No: .* 7512 .* \(level 2\)/],
  ])('%s', (question, words) => {
    const answer = ask(question);
    expect(answer.understood).toMatch(/^Asked in (?:French|Spanish|Portuguese)/);
    expect(answer.statements[0]?.text).toMatch(words);
  });

  it('says what else a synonym means in some countries', () => {
    const texts = ask('nivel de competencia de auxiliar de enfermeria').statements.map((it) => it.text);
    expect(texts.join('\n')).toMatch(/may also be 3221 .*\(skill level 3\)/);
    expect(ask('auxiliar de enfermagem').statements.some((it) => /may also be/.test(it.text))).toBe(false);
  });
});
