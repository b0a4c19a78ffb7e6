import { describe, expect, it } from 'vitest';
import { answerQuestion, readQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

/** Questions in other languages: the language, the kind, and the words of the phrases that each is about. */
const WORDINGS: readonly (readonly [question: string, language: string, kind: string, ...words: string[]])[] =
  [
    ['que fait un menuisier ?', 'French', 'tasks', 'menuisier'],
    ['Que font les kinésithérapeutes', 'French', 'tasks', 'kinésithérapeutes'],
    ["Qu'est-ce que fait un pharmacien ?", 'French', 'tasks', 'pharmacien'],
    ["quelles sont les tâches d'une sage-femme", 'French', 'tasks', 'sage-femme'],
    ["en quoi consiste le travail d'un boulanger", 'French', 'tasks', 'boulanger'],
    ['comment définit-on un boulanger', 'French', 'definition', 'boulanger'],
    ['comment est défini un dentiste dans la CITP-08 ?', 'French', 'definition', 'dentiste'],
    ['quelle est la définition de sage-femme', 'French', 'definition', 'sage-femme'],
    ['quels métiers sont inclus dans 3221', 'French', 'included', '3221'],
    ['quels groupes composent 322', 'French', 'children', '322'],
    ['quels groupes composent le personnel de santé ?', 'French', 'health-workforce'],
    ['comment devenir dentiste', 'French', 'education', 'dentiste'],
    ['quels emplois sont exclus de 3252', 'French', 'excluded', '3252'],
    ["quelles sont les perspectives d'emploi d'un boulanger", 'French', 'outlook', 'boulanger'],
    ["quel est le niveau de compétence d'un boulanger", 'French', 'skill-level', 'boulanger'],
    ['à quel groupe appartient une sage-femme', 'French', 'categorised', 'sage-femme'],
    ["qu'est devenu 5132 de la CITP-88", 'French', 'change', '5132'],
    ["quel est le code CITP d'un médecin", 'French', 'categorised', 'médecin'],

    ['sage-femme, dans quel groupe ?', 'French', 'categorised', 'sage-femme'],
    ['boulanger, quel code', 'French', 'categorised', 'boulanger'],

    ['auxiliar de enfermería ¿en qué grupo está?', 'Spanish', 'categorised', 'auxiliar de enfermería'],
    ['panadero, qué código tiene', 'Spanish', 'categorised', 'panadero'],
    ['¿Qué hace una enfermera?', 'Spanish', 'tasks', 'enfermera'],
    ['que hacen los panaderos', 'Spanish', 'tasks', 'panaderos'],
    ['cuáles son las tareas de un albañil', 'Spanish', 'tasks', 'albañil'],
    ['¿Cómo se define un panadero en la CIUO-08?', 'Spanish', 'definition', 'panadero'],
    ['como se define una enfermera', 'Spanish', 'definition', 'enfermera'],
    ['qué trabajos están incluidos en 3221', 'Spanish', 'included', '3221'],
    ['qué trabajos no están incluidos en 3221', 'Spanish', 'excluded', '3221'],
    ['cuáles son las perspectivas de los dentistas', 'Spanish', 'outlook', 'dentistas'],
    ['qué nivel de competencia tiene un panadero', 'Spanish', 'skill-level', 'panadero'],
    ['a qué grupo pertenece una partera', 'Spanish', 'categorised', 'partera'],
    ['¿Qué código tiene un odontólogo?', 'Spanish', 'categorised', 'odontólogo'],
    ['qué pasó con 2230 de la CIUO-88', 'Spanish', 'change', '2230'],
    ['qué grupos componen el personal de salud', 'Spanish', 'health-workforce'],

    ['qual a diferença entre padeiro e cozinheiro?', 'Portuguese', 'difference', 'padeiro', 'cozinheiro'],
    ['Quais as diferenças entre o médico e a enfermeira', 'Portuguese', 'difference', 'médico', 'enfermeira'],
    ['parteira em que grupo está', 'Portuguese', 'categorised', 'parteira'],
    ['o que faz um padeiro?', 'Portuguese', 'tasks', 'padeiro'],
    ['como se define um enfermeiro', 'Portuguese', 'definition', 'enfermeiro'],
    ['onde fica um fisioterapeuta', 'Portuguese', 'categorised', 'fisioterapeuta'],
    ['como é classificado um médico', 'Portuguese', 'categorised', 'médico'],
    ['qual o código de um dentista', 'Portuguese', 'categorised', 'dentista'],
    ['o que é uma parteira', 'Portuguese', 'categorised', 'parteira'],
    ['o que significa 2221', 'Portuguese', 'code', '2221'],
    ['que ocupações estão excluídas de 3221', 'Portuguese', 'excluded', '3221'],
    ['quais as perspectivas de um padeiro', 'Portuguese', 'outlook', 'padeiro'],
    ['qual o nível de competência de um dentista', 'Portuguese', 'skill-level', 'dentista'],
    ['a que grupo pertence um enfermeiro', 'Portuguese', 'categorised', 'enfermeiro'],
    ['o que aconteceu com 29-2071', 'Portuguese', 'change', '29-2071'],
    ['que grupos compõem o pessoal de saúde', 'Portuguese', 'health-workforce'],
  ];

/** Near the wordings above, and read otherwise. */
const NEAR: typeof WORDINGS = [
  ['¿en qué grupo está la auxiliar de enfermería?', 'Spanish', 'categorised', 'auxiliar de enfermería'],
  ['dans quel groupe est un boulanger', 'French', 'categorised', 'boulanger'],
  ['em que grupo está um padeiro', 'Portuguese', 'categorised', 'padeiro'],
  ['chef de groupe', 'English', 'unknown', 'chef de groupe'],
  ['diferencia entre enfermera y médico', 'Spanish', 'difference', 'enfermera', 'médico'],
  ['código de la enfermera', 'Spanish', 'categorised', 'enfermera'],
  ['qué significa 2221', 'Spanish', 'code', '2221'],
  ['différence entre infirmier et médecin', 'French', 'difference', 'infirmier', 'médecin'],
  ['comment est classé un infirmier', 'French', 'categorised', 'infirmier'],
  ['difference between a baker and a cook', 'English', 'difference', 'baker', 'cook'],
  ['sage-femme', 'English', 'unknown', 'sage-femme'],
];

describe.each([
  ['a question in another language', WORDINGS],
  ['a question near to it', NEAR],
])('%s is read', (_, rows) => {
  it.each(rows)('%s', (question, language, kind, ...words) => {
    const read = readQuestion(question);
    expect([read.language, read.kind]).toEqual([language, kind]);
    expect((read.readings[0] ?? []).map((it) => it.words)).toEqual(words);
  });
});

it.each([
  ['qual a diferença entre enfermeiro e técnico de enfermagem?', '2221', '3221'],
  ['que fait un aide-soignant ?', '5321'],
  ['¿Cómo se define un farmacéutico en la CIUO-08?', '2262'],
])('is answered in English, and says so: %s', (question, ...codes) => {
  const answer = answerQuestion(classifications, question);
  expect(answer.paths.map((path) => path.at(-1)?.code)).toEqual(codes);
  expect(answer.understood).toMatch(/^Asked in \w+, answered in English\./);
});
