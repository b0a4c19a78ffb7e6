/** Of the ways in which a question can be cut into its parts, the one whose parts are known best. */
import type { Category, Classifications } from '../../classification/index.ts';
import type { Question } from './reading/question.ts';
import { findTopic, type Topic } from './topic.ts';

const STRENGTH: Readonly<Record<Topic['by'], number>> = {
  code: 3,
  title: 3,
  'index-entry': 3,
  'head-word': 2,
  synonym: 2,
  everyday: 2,
  'look-alike': 2,
  translation: 1,
  similar: 1,
  coded: 1,
  nothing: -4,
};

/** The topics of the best reading, in their order. */
export function bestReading(
  classifications: Classifications,
  question: Question,
  editions: Question['editions'],
): readonly Topic[] {
  const found = question.readings.map((reading) =>
    reading.map((it) => findTopic(classifications, it, editions)),
  );
  const strength = (topics: readonly Topic[]) => topics.reduce((sum, it) => sum + STRENGTH[it.by], 0);
  return found.reduce((best, it) => (strength(it) > strength(best) ? it : best), found[0] ?? []);
}

/** What is taken to be meant by words that are no title; empty where they are one. */
export function noted(topic: Topic, category: Category): string {
  return topic.by === 'similar' || topic.by === 'head-word'
    ? ` By “${topic.phrase}”, ${category.code} ${category.title} is taken to be meant.`
    : '';
}
