/** What is said of two titles that lead to one category. */
import {
  type Category,
  type Classifications,
  type EditionId,
  indexTableName,
  isWithin,
  readIndexTitle,
  wordStems,
} from '../../classification/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { editionName, fullName, list, shortName } from '../wording.ts';
import { readQuestion } from './reading/question.ts';
import { statement } from './statements.ts';
import { meaningStatements } from './text-statements.ts';
import { findTopic, type Topic } from './topic.ts';

const NOT_APART = 'does not tell them apart';

/** True for an answer that two titles lead to one category. */
export function saysSameCategory(answer: Answer): boolean {
  return answer.statements[0]?.text.includes(NOT_APART) === true;
}

const IN_FORCE: readonly EditionId[] = ['isco-08', 'soc-2018'];

/** Where two titles lead in each edition in force that has both. */
function pairs(
  classifications: Classifications,
  one: Topic,
  other: Topic,
): readonly (readonly [Category, Category])[] {
  return IN_FORCE.flatMap((edition) => {
    const [a, b] = [one, other].map((it) => inEdition(classifications, it, edition));
    if (!a || !b) return [];
    // A broader group holds the other one: that tells nothing apart.
    const isNested = isWithin(classifications, a, b) || isWithin(classifications, b, a);
    return a === b || !isNested ? [[a, b] as const] : [];
  });
}

/** The categories that two titles lead to, where one edition holds both in one category; else none. */
export function categoriesOfBoth(
  classifications: Classifications,
  one: Topic,
  other: Topic,
): readonly Category[] {
  const all = pairs(classifications, one, other);
  return all.some(([a, b]) => a === b) ? [...new Set(all.flat())] : [];
}

function inEdition(classifications: Classifications, topic: Topic, edition: EditionId): Category | undefined {
  const own = topic.categories.find((it) => it.edition === edition);
  if (own) return own;
  const phrase = readQuestion(topic.phrase).readings[0]?.[0];
  if (!phrase) return undefined;
  const named = { family: edition === 'isco-08' ? 'isco' : 'soc', edition, isForeign: false } as const;
  return findTopic(classifications, { ...phrase, editions: [named] }, []).categories.find(
    (it) => it.edition === edition,
  );
}

/** Both in one category, or apart in the other edition; what it is; and which index titles have the words of each. */
export function sameCategoryStatements(
  classifications: Classifications,
  one: Topic,
  other: Topic,
): readonly Statement[] {
  const all = pairs(classifications, one, other);
  const shared = all.filter(([a, b]) => a === b);
  const says = ({ edition }: Category, text: string) =>
    statement(classifications, `${editionName(classifications, edition)} ${text}`, edition, [
      `${edition}/categories.tsv`,
    ]);
  return [...shared, ...all.filter((it) => !shared.includes(it))].flatMap(([a, b]) =>
    a === b
      ? [
          says(a, `${NOT_APART}: both are in ${fullName(classifications, a)}.`),
          ...meaningStatements(classifications, a),
          ...[one, other].flatMap(({ phrase }) => titlesWith(classifications, a, phrase)),
        ]
      : [
          says(
            a,
            `tells them apart: “${one.phrase}” is in ${shortName(a)}, “${other.phrase}” in ${shortName(b)}.`,
          ),
          ...meaningStatements(classifications, a),
          ...meaningStatements(classifications, b),
        ],
  );
}

function titlesWith(
  classifications: Classifications,
  category: Category,
  words: string,
): readonly Statement[] {
  const table = indexTableName(category.edition);
  const own = wordStems(words);
  const titles = classifications
    .indexEntriesOf(category)
    .filter(({ title }) => own.every((it) => wordStems(title).includes(it)))
    .map(({ title }) => readIndexTitle(title).base.toLowerCase());
  if (!table || titles.length === 0) return [];
  const text = `Index titles of ${shortName(category)} with “${words}”: ${list([...new Set(titles)])}.`;
  return [statement(classifications, text, category.edition, [table])];
}
