/** Answers whether an occupation belongs to a group, or is a kind of work. */
import type { Classifications } from '../../classification/index.ts';
import type { Answer } from '../answer.ts';
import { fullName, list, pathReferences } from '../wording.ts';
import { aboutTopic } from './about-topic.ts';
import { belongsStatements, homesOf } from './belongs.ts';
import { bestReading, noted } from './best-reading.ts';
import { namedBesides } from './health-worker.ts';
import { formerMajorGroup } from './kind-by-title.ts';
import { kindOfWork } from './kind-of-work.ts';
import { notKnown } from './not-known.ts';
import { phraseFor, type Question } from './reading/question.ts';
import { studentAnswer } from './student.ts';
import { findTopic, type Topic } from './topic.ts';

const ISCO_08: Question['editions'] = [{ family: 'isco', edition: 'isco-08', isForeign: false }];

/**
 * The answer to a question of the kind `belongs`; that of the occupation alone where the group is not known.
 *
 * @example
 * belongsAnswer(classifications, text, readQuestion('does a midwife belong to 222')).kind; // 'belongs'
 */
export function belongsAnswer(classifications: Classifications, text: string, question: Question): Answer {
  const [first, ...rest] = bestReading(classifications, question, question.editions);
  const groups = rest.filter((it) => it.by === 'code' || it.by === 'title' || it.by === 'index-entry');
  const [group] = groups.flatMap((it) => it.categories.slice(0, 1));
  const phrase = question.readings.find(
    ([it]) => it?.words === first?.phrase || it?.code === first?.phrase,
  )?.[0];
  const [kind] = rest;
  if (first && kind && question.editions.every((it) => it.family === 'isco')) {
    const of = (it: Topic) => findTopic(classifications, { ...phraseFor(it.phrase), editions: ISCO_08 }, []);
    // "A therapist" is no group, though some title of an edition is so.
    const kindOf = kind.by === 'code' ? kind : of(kind);
    const isNamed = group && kindOf.by !== 'head-word';
    const wasNamed = !question.editions.some((it) => it.edition === 'isco-88');
    const answer =
      isNamed && !(wasNamed && formerMajorGroup(classifications, kind.phrase))
        ? undefined
        : kindOfWork(classifications, text, first.by === 'code' ? first : of(first), kindOf);
    if (answer) return answer;
    const student = studentAnswer(classifications, text, of(first), kind);
    if (student) return student;
    if (kindOf.by === 'head-word' && first.categories.length > 0)
      return aboutTopic(classifications, text, { ...question, kind: 'unknown' }, first);
  }
  if (!first || !group || !phrase || first.categories.length === 0)
    return first && first.categories.length > 0
      ? aboutTopic(classifications, text, { ...question, kind: 'unknown' }, first)
      : notKnown(classifications, text, first);
  const { family } = classifications.edition(group.edition);
  const job = findTopic(
    classifications,
    { ...phrase, editions: [{ family, edition: group.edition, isForeign: false }] },
    [],
  );
  const all = groups.flatMap((it) =>
    it.categories.filter((one) => one.edition === group.edition).slice(0, 1),
  );
  const homes = homesOf(job, group.edition);
  const isOutsideHealth =
    all.some((it) => it.edition === 'isco-08' && it.code === '22') &&
    !homes.some((it) => it.code.startsWith('22'));
  if (homes.length === 0) return notKnown(classifications, text, job);
  return {
    question: text,
    kind: 'belongs',
    understood: `Whether “${job.phrase}” belongs to ${list(
      all.map((it) => fullName(classifications, it)),
      'or',
    )}.${job.by === 'similar' ? noted(job, homes[0] ?? group) : ''}`,
    statements: [
      ...all.flatMap((it) => belongsStatements(classifications, job, it)),
      ...(isOutsideHealth ? namedBesides(classifications, job.phrase) : []),
    ],
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: [`How are ${group.title} categorized?`, `Which jobs are included under ${group.title}?`],
  };
}
