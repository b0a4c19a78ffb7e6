import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { TOPIC_IDS, topicFile, topicPages } from '../../src/classification/index.ts';
import { checkTopics } from '../../src/data/check-topics.ts';
import { readTable } from '../../src/data/data-folder.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);

describe('a question on the model of the classification', () => {
  it.each([
    ['What is NHWA?', /National Health Workforce Accounts/],
    ['What is a skill level?', /skill/i],
    ['How does ISCO relate to ISCED?', /ISCED/],
    ['how do I code trainees', /Trainees are usually coded by the tasks/],
    ['difference between a job and an occupation', /bundle of tasks/],
    ['why are codes text', /text/],
    ['how reliable is coding between coders', /agreement/],
  ])('%s', (question, sentence) => {
    const answer = ask(question);
    expect(answer.kind).toBe('topic');
    expect(answer.statements.map((it) => it.text).join('\n')).toMatch(sentence);
    expect(answer.statements.every((it) => it.sources.length > 0)).toBe(true);
  });

  it('is found by most of the questions that each page says it answers', () => {
    const questions = topicPages(classifications).flatMap((page) => page.questions);
    const unknown = questions.filter((it) => ask(it).kind === 'unknown');
    expect(unknown).toEqual([]);
  });

  it.each([
    'what is the weather',
    'who won the world cup',
    'how are moon pilots classified',
    'what is time',
    'asdf qwer',
  ])('is not taken from %j', (question) => {
    expect(ask(question).kind).toBe('unknown');
  });
});

describe('the check of the pages', () => {
  const files = new Map(TOPIC_IDS.map((id) => [id as string, topicFile(id)]));
  const isCode = (code: string) =>
    code.includes('-') ||
    (['isco-08', 'isco-88'] as const).some((it) => classifications.category(it, code) !== undefined);
  const messages = (alter: (page: Record<string, unknown>) => unknown) =>
    checkTopics(
      (name) =>
        name === topicFile('nhwa') ? JSON.stringify(alter(JSON.parse(readTable(name)))) : readTable(name),
      files,
      isCode,
    ).map((it) => it.message);

  it('finds nothing in the pages as they are', () => {
    expect(messages((it) => it)).toEqual([]);
  });

  it.each<[string, (page: Record<string, unknown>) => unknown, RegExp]>([
    [
      'a statement without a source',
      (it) => ({
        ...it,
        sections: [
          { heading: 'x', statements: [{ text: 'x', sources: [] }] },
          { heading: 'y', statements: [{ text: 'y', sources: ['z'] }] },
        ],
      }),
      />=1|at least|small/i,
    ],
    ['a page that is not there', (it) => ({ ...it, related: ['x'] }), /no other page x/],
    [
      'a code that no edition has',
      (it) => ({
        ...it,
        sections: [1, 2].map((n) => ({
          heading: `h${n}`,
          statements: [{ text: 'ISCO-08 9999', sources: ['z'] }],
        })),
      }),
      /names 9999/,
    ],
    ['another id', (it) => ({ ...it, id: 'x' }), /must be nhwa/],
  ])('finds %s', (_, alter, message) => {
    expect(
      messages(alter).some((it) => message.test(it)),
      messages(alter).join('\n'),
    ).toBe(true);
  });
});
