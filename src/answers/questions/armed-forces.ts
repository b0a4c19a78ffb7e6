/** Members of the armed forces by the work that they do: "army doctor", "nurses in the navy". */
import { type Category, type Classifications, childrenOf, topicPages } from '../../classification/index.ts';
import type { Answer, QuestionKind, Statement } from '../answer.ts';
import { fullName, list, pathReferences, shortName } from '../wording.ts';
import type { Phrase, Question } from './reading/question.ts';
import { placeStatements, statement } from './statements.ts';
import { meaningStatements } from './text-statements.ts';
import { findTopic, type Topic } from './topic.ts';

const FORCE = '(?:military|army|navy|naval|air[ -]force|armed[ -]forces)';
const FORMS: readonly RegExp[] = [
  new RegExp(`^${FORCE} (.+)$`, 'i'),
  new RegExp(`^(.+?) (?:in|of|with|serving in) (?:the|an) ${FORCE}$`, 'i'),
];
/** Those who serve nowhere: civilians, and those whose subject or workplace is military. */
const CIVIL =
  /\b(?:civilian|former|retired|ex)\b|^(?:hospital|clinic|base|academy|school|museum|workshop|equipment|vehicle|aircraft)\b|\b(?:historian|analyst|journalist|correspondent|writer|contractor|scientist|architect|designer|surveyor)s?$/i;

/** Kinds of question that ask for a place; what the work is stays with the civilian group. */
const PLACING: ReadonlySet<QuestionKind> = new Set(['unknown', 'categorised', 'parent']);
const KNOWN: ReadonlySet<Topic['by']> = new Set(['title', 'index-entry', 'head-word', 'synonym', 'everyday']);

/**
 * Answers where someone of the armed forces stands who does the work of a civilian occupation, or `undefined` where the
 * question is about none: ranks and titles of the forces themselves are in the index.
 *
 * @example
 * armedForcesAnswer(classifications, text, readQuestion('army doctor'))?.paths[0]?.[0]?.code; // '0'
 */
export function armedForcesAnswer(
  classifications: Classifications,
  text: string,
  { kind, readings, editions }: Question,
): Answer | undefined {
  const [phrase] = readings[0] ?? [];
  const asksForIsco = editions.every((it) => it.family === 'isco' && it.edition !== 'isco-88');
  const serving =
    phrase && PLACING.has(kind) && asksForIsco ? servingIn(classifications, phrase, editions) : null;
  if (!serving) return undefined;
  const { forces, home } = serving;
  return {
    question: text,
    kind: 'categorised',
    understood: `How it is categorised: ${fullName(classifications, forces)}, by rank, for those who serve; ${fullName(classifications, home)} for civilians.`,
    statements: [
      ...placeStatements(classifications, forces),
      byRank(classifications, forces),
      ...rules(classifications),
      ...placeStatements(classifications, home),
      ...meaningStatements(classifications, home),
    ],
    paths: [forces, home].map((it) => pathReferences(classifications, it)),
    related: [`How are ${forces.title} categorized?`, `How are ${home.title} categorized?`],
  };
}

/** Work of a civilian occupation that someone of the armed forces does. */
export interface Serving {
  /** Major group 0 of ISCO-08. */
  readonly forces: Category;
  /** What civilians of that work are found by. */
  readonly civil: Topic;
  /** Their main group. */
  readonly home: Category;
}

/** The work that those in the forces do whom a phrase names; `null` where it names none, or a title of the forces. */
export function servingIn(
  classifications: Classifications,
  phrase: Phrase,
  editions: Question['editions'],
): Serving | null {
  if (phrase.code !== null) return null;
  const work = FORMS.map((it) => it.exec(phrase.words)?.[1]).find((it) => it !== undefined);
  if (work === undefined || CIVIL.test(work)) return null;
  const whole = findTopic(classifications, phrase, editions);
  if (whole.by === 'title' || whole.by === 'index-entry' || whole.categories.some(isMilitary)) return null;
  const civil = findTopic(classifications, { ...phrase, words: work }, editions);
  const [home] = civil.categories.filter((it) => it.edition === 'isco-08');
  const forces = classifications.category('isco-08', '0');
  if (!home || !forces || !KNOWN.has(civil.by) || isMilitary(home)) return null;
  return { forces, civil, home };
}

function isMilitary({ edition, code }: Category): boolean {
  return edition.startsWith('isco') ? code.startsWith('0') : code.startsWith('55');
}

function byRank(classifications: Classifications, forces: Category): Statement {
  const ranks = list(childrenOf(classifications, forces).map(shortName), 'or');
  const text = `Within it the rank decides: ${ranks}.`;
  return statement(classifications, text, forces.edition, ['isco-08/categories.tsv']);
}

/** What the page on coding rules says of the armed forces; there of doctors, whose case is that of any work. */
function rules(classifications: Classifications): readonly Statement[] {
  const sections = topicPages(classifications).flatMap((it) => it.sections);
  const said = sections.filter((it) => it.heading === 'Armed forces').flatMap((it) => it.statements);
  const sources = [...new Set(said.flatMap((it) => it.sources))];
  return [
    'Major group 0 takes all jobs of members of the armed forces, conscripts included. Civilians who work for a defence ministry are not among them.',
    'For international comparison a job in the forces goes to it where possible, even if a civilian does the same work. A national classification may put it with the civilian one; a report should say which way was taken.',
  ].map((text) => ({ text, edition: 'isco-08', sources }));
}
