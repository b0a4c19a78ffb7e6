/** Answers questions that are about no category: levels, editions, terms, the health workforce, comparability. */
import type { Classifications } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { editionStatements } from './editions.ts';
import { comparabilityStatements, healthWorkforceStatements, levelStatements } from './overview.ts';
import type { Question } from './reading/question.ts';
import { termStatements } from './terms.ts';

/** What answers a question of such a kind; `null` for one of any other. */
export function generalAnswer(
  classifications: Classifications,
  { kind, readings, editions, plain }: Question,
): { readonly understood: string; readonly statements: readonly Statement[] } | null {
  switch (kind) {
    case 'levels':
      return {
        understood: 'How many levels and groups an edition has.',
        statements: levelStatements(classifications, editions),
      };
    case 'edition':
      return {
        understood: 'What the edition is, who publishes it and since when it is in force.',
        statements: editionStatements(classifications, editions),
      };
    case 'term':
      return {
        understood: 'What the term means.',
        statements: termStatements(classifications, readings[0]?.[0]?.words || plain),
      };
    case 'health-workforce':
      return {
        understood: 'Which groups make up the health workforce.',
        statements: healthWorkforceStatements(classifications),
      };
    case 'comparability':
      return {
        understood: 'How the classification makes figures comparable.',
        statements: comparabilityStatements(classifications),
      };
    default:
      return null;
  }
}
