/** The main questions about a category, each at an address of its own, and their answers. */
import {
  type Category,
  type Classifications,
  isHealthCategory,
  isOccupationText,
  projectionsOf,
  textOf,
} from '../../classification/index.ts';
import type { Answer, QuestionKind } from '../answer.ts';
import { fullName, pathReferences } from '../wording.ts';
import { kindStatements } from './kind-statements.ts';

/** A question that can be asked of a category. */
export interface MainQuestion {
  /** Its last part of an address: `tasks`. */
  readonly id: MainQuestionId;
  readonly text: string;
}

type MainQuestionId = keyof typeof QUESTIONS;

interface QuestionForm {
  readonly kind: QuestionKind;
  readonly words: (title: string) => string;
  /** Whether there is something to answer it with. */
  readonly has: (classifications: Classifications, category: Category) => boolean;
}

const always = () => true;
const hasText = (classifications: Classifications, category: Category): boolean =>
  textOf(classifications, category) !== undefined;
const hasField =
  (field: 'tasks' | 'education' | 'career' | 'countries') =>
  (classifications: Classifications, category: Category): boolean => {
    const text = textOf(classifications, category);
    return text !== undefined && isOccupationText(text) && text[field] !== undefined;
  };

const QUESTIONS = {
  categorised: { kind: 'categorised', words: (it) => `How are ${it} categorized?`, has: always },
  definition: { kind: 'definition', words: (it) => `How are ${it} defined?`, has: hasText },
  tasks: { kind: 'tasks', words: (it) => `What do ${it} do?`, has: hasField('tasks') },
  included: { kind: 'included', words: (it) => `Which jobs are included under ${it}?`, has: always },
  excluded: {
    kind: 'excluded',
    words: (it) => `Which jobs do not belong to ${it}, and where do they belong?`,
    has: hasField('tasks'),
  },
  education: {
    kind: 'education',
    words: (it) => `What education and training do ${it} need?`,
    has: hasField('education'),
  },
  career: { kind: 'career', words: (it) => `What can ${it} advance to?`, has: hasField('career') },
  countries: {
    kind: 'countries',
    words: (it) => `How do ${it} differ between countries?`,
    has: hasField('countries'),
  },
  outlook: {
    kind: 'outlook',
    words: (it) => `What is the outlook for ${it}?`,
    has: (classifications, category) => projectionsOf(classifications, category).length > 0,
  },
  change: {
    kind: 'change',
    words: (it) => `What became of ${it} between editions?`,
    has: (_, { edition, level }) => edition === 'isco-08' && level === 4,
  },
} as const satisfies Readonly<Record<string, QuestionForm>>;

/**
 * The main questions about a category of the health workforce that can be answered; none about others.
 *
 * @example
 * mainQuestionsOf(classifications, category).map((it) => it.text)[0];
 * // 'How are Medical Records and Health Information Technicians categorized?'
 */
export function mainQuestionsOf(
  classifications: Classifications,
  category: Category,
): readonly MainQuestion[] {
  if (!isHealthCategory(category)) return [];
  return (Object.keys(QUESTIONS) as MainQuestionId[])
    .filter((id) => QUESTIONS[id].has(classifications, category))
    .map((id) => ({ id, text: QUESTIONS[id].words(category.title) }));
}

/**
 * The answer to one of the main questions about a category, or `undefined` where it is none of them.
 *
 * @example
 * answerMainQuestion(classifications, category, 'tasks')?.statements[0]?.text; // 'Their main tasks: ...'
 */
export function answerMainQuestion(
  classifications: Classifications,
  category: Category,
  id: string,
): Answer | undefined {
  const questions = mainQuestionsOf(classifications, category);
  const asked = questions.find((it) => it.id === id);
  if (!asked) return undefined;
  const { kind } = QUESTIONS[asked.id];
  return {
    question: asked.text,
    kind,
    understood: `${fullName(classifications, category)}.`,
    statements: kindStatements(classifications, category, { kind, plain: '', targets: [] }),
    paths: [pathReferences(classifications, category)],
    related: questions.filter((it) => it !== asked).map((it) => it.text),
  };
}
