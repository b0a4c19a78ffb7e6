/** What the SOC tells of one occupation, where the group of ISCO-08 holds several. */
import {
  type Category,
  type Classifications,
  correspondencesOf,
  requirementsOf,
} from '../../classification/index.ts';
import { OWN_TEXT, type QuestionKind, type Statement } from '../answer.ts';
import { shortName } from '../wording.ts';
import { kindStatements, type Wanted } from './kind-statements.ts';
import type { Question } from './reading/question.ts';
import { isResidual, isTolderInSoc } from './soc-naming.ts';
import { correspondenceStatements, placeStatements } from './statements.ts';
import { educationStatements, entryStatement, meaningStatements, taskStatements } from './text-statements.ts';
import type { Topic } from './topic.ts';

/**
 * The occupation of SOC 2018 that tells more of a topic than its group of ISCO-08 does, or `undefined`.
 *
 * @example
 * tolderInSoc(classifications, findTopic(classifications, phraseOf('chiropractors'), []))?.code; // '29-1011'
 */
export function tolderInSoc(classifications: Classifications, topic: Topic): Category | undefined {
  const { american, phrase, categories } = topic;
  const [first] = categories;
  if (!american || first?.edition !== 'isco-08' || !categories.includes(american.category)) return undefined;
  return isTolderInSoc(classifications, american, first, phrase) ? american.category : undefined;
}

/** True for a kind of question about the work itself, which the text of the one occupation answers best. */
export function isAboutWork(kind: QuestionKind): boolean {
  return kind === 'tasks' || kind === 'definition' || kind === 'education';
}

/** The occupation first, then the group of ISCO-08 that it lies in, which is said to be more than the occupation. */
export function workStatements(
  classifications: Classifications,
  occupation: Category,
  group: Category,
  wanted: Wanted,
): readonly Statement[] {
  const first = kindStatements(classifications, occupation, wanted);
  switch (wanted.kind) {
    case 'tasks':
      return [
        ...first,
        ...placeStatements(classifications, group),
        ...taskStatements(classifications, group, `The main tasks of the whole group ${shortName(group)}`),
      ];
    case 'definition':
      return [
        ...first,
        ...placeStatements(classifications, group),
        ...meaningStatements(classifications, group),
      ];
    default:
      return [...first, ...kindStatements(classifications, group, wanted)];
  }
}

/** The tasks of a residual group are not those of each title in it. */
export function wholeGroupNote({ by, phrase, categories }: Topic, kind: QuestionKind): readonly Statement[] {
  const [first] = categories;
  if (kind !== 'tasks' || by === 'code' || by === 'title' || !first || !isResidual(first)) return [];
  const text = `No tasks of “${phrase}” alone are held; these are the tasks of the whole group ${shortName(first)}.`;
  return [{ text, edition: first.edition, sources: [OWN_TEXT] }];
}

/** A group that corresponds to more occupations than this asks no one thing of those who enter it. */
const MOST_OCCUPATIONS = 3;

/**
 * What is asked of those who enter the work in the United States, where the answer does not tell of it yet: by the
 * occupation of that name, or by the few to which the group corresponds.
 */
export function entryStatements(
  classifications: Classifications,
  { american, categories, by }: Topic,
  question: Pick<Question, 'kind' | 'editions'>,
  told: readonly Category[],
): readonly Statement[] {
  const [first] = categories;
  if (question.kind !== 'education' || first?.edition !== 'isco-08' || by === 'code') return [];
  if (american && categories.includes(american.category)) {
    const { category } = american;
    return told.includes(category) || isResidual(category)
      ? []
      : educationStatements(classifications, category);
  }
  const isForSoc = question.editions.every((it) => it.family === 'soc');
  const links = isForSoc ? correspondencesOf(classifications, first, 'soc-2018') : [];
  // What an occupation asks of all says nothing of the few who have their group here.
  const occupations = links
    .filter((it) => it.relation !== 'partial')
    .map((it) => it.target)
    .filter((it) => requirementsOf(classifications, it));
  if (occupations.length === 0 || links.length > MOST_OCCUPATIONS) return [];
  return [
    ...correspondenceStatements(classifications, first, 'soc-2018'),
    ...occupations.map((it) => entryStatement(classifications, it)).filter((it) => it !== undefined),
  ];
}
