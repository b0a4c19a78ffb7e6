/** Whether some work is that of students, of whom ISCO has no group. */
import type { Classifications } from '../../classification/index.ts';
import type { Answer } from '../answer.ts';
import { list, pathReferences, shortName } from '../wording.ts';
import { homesOf } from './belongs.ts';
import { fromPage } from './page-question.ts';
import { placeStatements, statement } from './statements.ts';
import type { Topic } from './topic.ts';

const RULE = {
  page: 'coding-rules',
  heading: 'Trainees, teachers, researchers',
  first: /^Trainees/,
  only: true,
} as const;
const STUDENTS = /^(?:an? )?(?:students?|pupils?)$/i;

/**
 * Says that work which ISCO-08 places is not counted as study; `undefined` where the question is not about students, or
 * no title agrees with the work.
 *
 * @param job found in ISCO-08
 * @example
 * studentAnswer(classifications, text, medicalInterns, students)?.statements[0]?.text; // 'No: “medical interns” ...'
 */
export function studentAnswer(
  classifications: Classifications,
  text: string,
  job: Topic,
  kind: Topic,
): Answer | undefined {
  const homes = homesOf(job, 'isco-08');
  if (!STUDENTS.test(kind.phrase) || homes.length === 0 || job.by === 'similar') return undefined;
  const lead = `No: “${job.phrase}” belongs to ${list(homes.map(shortName), 'or')}. ISCO-08 has no group of students.`;
  return {
    question: text,
    kind: 'belongs',
    understood: `Whether “${job.phrase}” are counted as students.`,
    statements: [
      statement(classifications, lead, 'isco-08', ['isco-08/categories.tsv', 'isco-08/index.tsv']),
      ...fromPage(classifications, RULE).statements,
      ...homes.flatMap((it) => placeStatements(classifications, it).slice(0, 1)),
    ],
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: homes.slice(0, 2).map((it) => `How are ${it.title} categorized?`),
  };
}
