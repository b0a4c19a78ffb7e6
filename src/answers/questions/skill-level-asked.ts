/** Whether some work is at a skill level: answers that begin with Yes or No. */
import type { Classifications } from '../../classification/index.ts';
import type { Answer } from '../answer.ts';
import { list, pathReferences, shortName } from '../wording.ts';
import { homesOf } from './belongs.ts';
import { readQuestion } from './reading/question.ts';
import { GRADUATE_PORTUGUESE } from './reading/romance-health-work.ts';
import { placeStatements, statement } from './statements.ts';
import { findTopic, type PlaceTitle, placed } from './topic.ts';

const FORM =
  /^(?:is|are|does|do) (?<job>.+?) (?:(?:at|on|in|of|have|belong to|classified|coded|an?|the) )*(?:skill[- ])?level (?<level>[1-4])(?: or (?:level )?(?<or>[1-4]))?(?: (?:jobs?|occupations?|workers?|professions?|groups?))?$/i;

/**
 * Says whether some work is at a skill level of ISCO-08, or `undefined` where the question is another one or the work is
 * not known.
 *
 * @example
 * aboutSkillLevel(classifications, text, 'is a pharmacist skill level 4')?.statements[0]?.text; // 'Yes: ...'
 */
export function aboutSkillLevel(
  classifications: Classifications,
  text: string,
  plain: string,
  place?: PlaceTitle,
): Answer | undefined {
  const graduate = GRADUATE_PORTUGUESE.exec(plain)?.groups?.one;
  const { job, level, or } =
    graduate === undefined ? (FORM.exec(plain)?.groups ?? {}) : { job: graduate, level: '4' };
  const phrase = job === undefined ? undefined : readQuestion(job).readings[0]?.[0];
  if (!phrase || level === undefined) return undefined;
  const isco = [{ family: 'isco', edition: 'isco-08', isForeign: false }] as const;
  const topic = placed(findTopic(classifications, { ...phrase, editions: isco }, []), place);
  const homes = homesOf(topic, 'isco-08').filter((it) => it.skillLevels.length > 0);
  if (homes.length === 0) return undefined;
  const at = homes.filter((it) => it.skillLevels.some((its) => String(its) === level));
  const isAll = at.length === homes.length && at.every((it) => it.skillLevels.length === 1);
  const named = homes.map((it) => `${shortName(it)} (level ${list(it.skillLevels.map(String), 'or')})`);
  const verdict = at.length === 0 ? 'No: ' : isAll ? 'Yes: ' : 'In part: ';
  const work = topic.by === 'code' ? `${topic.phrase} stands for` : `“${topic.phrase}” belongs to`;
  return {
    question: text,
    kind: 'skill-level',
    understood: `Whether “${topic.phrase}” is at ISCO skill level ${list([level, ...(or === undefined ? [] : [or])], 'or')}.`,
    statements: [
      statement(
        classifications,
        `${or === undefined ? verdict : ''}${work} ${list(named, 'or')}.`,
        'isco-08',
        ['isco-08/categories.tsv', 'isco-08/index.tsv'],
      ),
      ...homes.flatMap((it) => placeStatements(classifications, it).slice(0, 1)),
    ],
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: ['What are the four ISCO skill levels?', `How are ${homes[0]?.title} categorized?`],
  };
}
