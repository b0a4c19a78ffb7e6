/** Answers what distinguishes two categories, occupations or words. */
import type { Category, Classifications } from '../../classification/index.ts';
import type { Answer } from '../answer.ts';
import { fullName, pathReferences } from '../wording.ts';
import { bestReading, noted } from './best-reading.ts';
import { differenceStatements } from './difference.ts';
import { notKnown } from './not-known.ts';
import { alsoIn, otherClassification } from './other-classification.ts';
import type { Question } from './reading/question.ts';
import { categoriesOfBoth, sameCategoryStatements } from './same-category.ts';
import type { Topic } from './topic.ts';

/**
 * The answer to a question of the kind `difference`; of the kind `unknown` where one of the two is not known.
 *
 * @example
 * differenceAnswer(classifications, text, readQuestion('nurse vs midwife')).kind; // 'difference'
 */
export function differenceAnswer(classifications: Classifications, text: string, question: Question): Answer {
  const pair = bestReading(classifications, question, []);
  const [one, other] = pair;
  const [a, b] = one && other ? pairOf(one, other) : [];
  if (!one || !other || !a || !b)
    return notKnown(
      classifications,
      text,
      pair.find((it) => it.by === 'nothing'),
    );
  const both = a === b ? categoriesOfBoth(classifications, one, other) : [];
  if (both.length > 0)
    return {
      question: text,
      kind: 'difference',
      understood: `How “${one.phrase}” differs from “${other.phrase}”.`,
      statements: sameCategoryStatements(classifications, one, other),
      paths: both.map((it) => pathReferences(classifications, it)),
      related: [`How are ${a.title} categorized?`],
    };
  const elsewhere = otherClassification(classifications, question, one, other, a.edition);
  const [first, ...more] = differenceStatements(classifications, a, b);
  return {
    question: text,
    kind: 'difference',
    understood: `How ${fullName(classifications, a)} differs from ${fullName(classifications, b)}.${noted(one, a)}${noted(other, b)}`,
    statements: [
      ...(first ? [first] : []),
      ...alsoIn(classifications, one, a),
      ...alsoIn(classifications, other, b),
      ...elsewhere.lead,
      ...more,
      ...elsewhere.meanings,
    ],
    paths: [a, b, ...elsewhere.categories].map((it) => pathReferences(classifications, it)),
    related: [`How are ${a.title} categorized?`, `How are ${b.title} categorized?`],
  };
}

/** Our own titles lead to ISCO-08; what the publishers name stands in the others. */
function iscoLast(one: Category, other: Category): number {
  return Number(one.edition === 'isco-08') - Number(other.edition === 'isco-08');
}

/** Two topics are compared within one edition where they can be: best in one that has both titles itself. */
function pairOf(one: Topic, other: Topic): readonly (Category | undefined)[] {
  const isOurs = ({ by }: Topic) => by === 'synonym' || by === 'everyday';
  const ones = isOurs(one) || isOurs(other) ? one.categories.toSorted(iscoLast) : one.categories;
  for (const it of ones) {
    const same = other.categories.find((that) => that.edition === it.edition);
    if (same) return [it, same];
  }
  return [one.categories[0], other.categories[0]];
}
