/** Whether some work has a skill level at all: "are the armed forces given a skill level". */
import type { Classifications } from '../../classification/index.ts';
import type { Answer } from '../answer.ts';
import { list, pathReferences, shortName } from '../wording.ts';
import { homesOf } from './belongs.ts';
import { fromPage } from './page-question.ts';
import { readQuestion } from './reading/question.ts';
import { placeStatements, statement } from './statements.ts';
import { findTopic } from './topic.ts';

const LEVEL = '(?:an? |any |one |its own |their own )*skill levels?';
const FORMS: readonly RegExp[] = [
  `^(?:is|are) (?<job>.+?) (?:given|assigned|put at|placed at|ranked at|set at) ${LEVEL}$`,
  `^(?:does|do|has|have) (?<job>.+?) (?:have|get|carry|hold|been given|got) ${LEVEL}$`,
  `^is there ${LEVEL} (?:for|of) (?<job>.+)$`,
].map((it) => new RegExp(it, 'i'));

const ISCO_08 = [{ family: 'isco', edition: 'isco-08', isForeign: false }] as const;
const FORCES = {
  page: 'skill-level',
  heading: 'The four levels',
  first: /armed forces|major group 0/i,
  only: true,
} as const;

/**
 * Says whether ISCO-08 gives some work a skill level, and which; `undefined` where the question is another one, or the
 * work is not known.
 *
 * @example
 * skillLevelGiven(classifications, text, 'do bakers have a skill level')?.statements[0]?.text; // 'Yes: ...'
 */
export function skillLevelGiven(
  classifications: Classifications,
  text: string,
  plain: string,
): Answer | undefined {
  const job = FORMS.map((it) => it.exec(plain)?.groups?.job).find((it) => it !== undefined);
  const phrase = job === undefined ? undefined : readQuestion(job).readings[0]?.[0];
  if (!phrase) return undefined;
  const topic = findTopic(classifications, { ...phrase, editions: ISCO_08 }, []);
  const isForces = FORCE.test(topic.phrase);
  const forces = isForces ? classifications.category('isco-08', '0') : undefined;
  const homes = forces ? [forces] : topic.by === 'similar' ? [] : homesOf(topic, 'isco-08');
  if (homes.length === 0) return undefined;
  const named = homes.map((it) => `${shortName(it)} (level ${list(it.skillLevels.map(String), 'or')})`);
  const isGiven = homes.every((it) => it.skillLevels.length > 0);
  const verdict = isGiven
    ? [
        statement(classifications, `Yes: “${topic.phrase}” belongs to ${list(named, 'or')}.`, 'isco-08', [
          'isco-08/categories.tsv',
        ]),
      ]
    : fromPage(classifications, FORCES).statements;
  return {
    question: text,
    kind: 'skill-level',
    understood: `Whether “${topic.phrase}” has a skill level in ISCO-08.`,
    statements: [...verdict, ...homes.flatMap((it) => placeStatements(classifications, it).slice(0, 1))],
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: ['What are the four ISCO skill levels?', `How are ${homes[0]?.title} categorized?`],
  };
}

/** All of the forces, by the names that the two editions have for them. */
const FORCE = /^(?:the )?(?:armed forces(?: occupations)?|military(?: occupations)?|0\d*)$/i;
