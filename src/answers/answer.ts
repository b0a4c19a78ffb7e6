/** An answer to a question about the classifications. */
import type { EditionId } from '../classification/index.ts';
import type { CategoryReference } from './claim.ts';

/** Kinds of question that can be answered from the tables. */
export type QuestionKind =
  | 'categorised'
  | 'code'
  | 'difference'
  | 'change'
  | 'correspondence'
  | 'included'
  | 'excluded'
  | 'related'
  | 'belongs'
  | 'valid'
  | 'parent'
  | 'children'
  | 'skill-level'
  | 'definition'
  | 'tasks'
  | 'education'
  | 'career'
  | 'outlook'
  | 'countries'
  | 'edition'
  | 'term'
  | 'levels'
  | 'health-workforce'
  | 'comparability'
  | 'topic'
  | 'unknown';

/** How the project's own sentences are named among the sources. */
export const OWN_TEXT = 'Cadre, in its own words';

/** One sentence of an answer, with the edition that it speaks of and its sources. */
export interface Statement {
  readonly text: string;
  readonly edition: EditionId | null;
  readonly sources: readonly string[];
}

/** The answer to one question. */
export interface Answer {
  readonly question: string;
  readonly kind: QuestionKind;
  /** What the question was taken to ask, in one sentence. */
  readonly understood: string;
  readonly statements: readonly Statement[];
  /** Paths, each from the top level down, of the categories that the answer is about. */
  readonly paths: readonly (readonly CategoryReference[])[];
  /** Questions that a reader may ask next. */
  readonly related: readonly string[];
}
