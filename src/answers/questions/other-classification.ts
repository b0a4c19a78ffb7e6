/** What the other classification says of two titles that were told apart in one. */
import {
  type Category,
  type Classifications,
  compareCategories,
  type EditionId,
  indexTableName,
  levelName,
} from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { editionName, list, shortName } from '../wording.ts';
import type { Question } from './reading/question.ts';
import { statement } from './statements.ts';
import { meaningStatements } from './text-statements.ts';
import { findTopic, type Topic } from './topic.ts';

/** Where two titles stand in the classification that was not told of. */
export interface OtherClassification {
  /** Where they stand and part. */
  readonly lead: readonly Statement[];
  /** What each of the groups is. */
  readonly meanings: readonly Statement[];
  readonly categories: readonly Category[];
}

const NOTHING: OtherClassification = { lead: [], meanings: [], categories: [] };

/**
 * Where the two titles stand in ISCO-08, if SOC 2018 was told of, or the other way round; nothing where the question
 * names an edition or a code, or one of the two has no title there.
 *
 * @example
 * otherClassification(classifications, question, one, other, 'soc-2018').lead[0]?.text;
 * // 'In ISCO-08 “programmers” is in 2514 Applications Programmers ...'
 */
export function otherClassification(
  classifications: Classifications,
  { editions, readings }: Question,
  one: Topic,
  other: Topic,
  told: EditionId,
): OtherClassification {
  const isNamed =
    editions.length > 0 || readings.some((it) => it.some((phrase) => phrase.editions.length > 0));
  const to = told === 'soc-2018' ? 'isco-08' : told === 'isco-08' ? 'soc-2018' : undefined;
  if (isNamed || !to || one.by === 'code' || other.by === 'code') return NOTHING;
  const [ones, others] = [one, other].map((it) => homesIn(classifications, it, to));
  if (!ones || !others || ones.length === 0 || others.length === 0) return NOTHING;
  const [a, b] = [ones[0], others[0]];
  const isOne = ones.length === 1 && others.length === 1 && a && b;
  const where = `“${one.phrase}” is in ${list(ones.map(shortName), 'or')}, “${other.phrase}” in ${list(others.map(shortName), 'or')}`;
  const text =
    isOne && a === b
      ? `${editionName(classifications, to)} does not tell them apart: both are in ${shortName(a)}.`
      : `In ${editionName(classifications, to)} ${where}${isOne ? partingOf(classifications, a, b) : ''}.`;
  const categories = [...new Set([...ones, ...others])];
  return {
    lead: [statement(classifications, text, to, [`${to}/categories.tsv`])],
    // The SOC divides what was told already; ISCO groups it in another way.
    meanings: to === 'isco-08' ? categories.flatMap((it) => namedMeaning(classifications, it)) : [],
    categories,
  };
}

/** What a group is, with its name, since groups of the other classification are spoken of beside it. */
function namedMeaning(classifications: Classifications, category: Category): readonly Statement[] {
  const name = `${editionName(classifications, category.edition)} ${shortName(category)}`;
  return meaningStatements(classifications, category).map((it) => ({ ...it, text: `${name}: ${it.text}` }));
}

/** Every group of the edition that a title may stand in; none where no title agrees. */
function homesIn(classifications: Classifications, topic: Topic, edition: EditionId): readonly Category[] {
  const { american } = topic;
  // By a title of its own, not by a word that stands in many.
  if (edition === 'soc-2018') return american ? [american.category] : [];
  const named = { family: 'isco', edition, isForeign: false } as const;
  const found = findTopic(classifications, { words: topic.phrase, code: null, editions: [named] }, []);
  return found.by === 'similar' || found.by === 'translation'
    ? []
    : found.categories.filter((it) => it.edition === edition);
}

function partingOf(classifications: Classifications, one: Category, other: Category): string {
  const { commonAncestor, partAt } = compareCategories(classifications, one, other);
  const [a, b] = partAt ?? [];
  if (!a || !b) return '';
  return commonAncestor
    ? `; they part at ${levelName(classifications, a)}s ${shortName(a)} and ${shortName(b)}, both in ${shortName(commonAncestor)}`
    : `; they part at the top, at ${levelName(classifications, a)}s ${shortName(a)} and ${shortName(b)}`;
}

/**
 * Says where else a title stands that was compared by one group alone.
 *
 * @example
 * alsoIn(classifications, paramedics, category)[0]?.text; // '“paramedics” may also mean ISCO-08 3258 Ambulance Workers.'
 */
export function alsoIn(
  classifications: Classifications,
  { by, phrase, categories }: Topic,
  taken: Category,
): readonly Statement[] {
  const others = categories.filter((it) => it.edition === taken.edition && it !== taken);
  if (by === 'code' || by === 'similar' || others.length === 0 || !categories.includes(taken)) return [];
  const text = `“${phrase}” may also mean ${editionName(classifications, taken.edition)} ${list(others.map(shortName), 'or')}; here it is taken for ${shortName(taken)}.`;
  return [
    statement(classifications, text, taken.edition, [
      indexTableName(taken.edition) ?? `${taken.edition}/categories.tsv`,
    ]),
  ];
}
