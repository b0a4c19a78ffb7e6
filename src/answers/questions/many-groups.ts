/** What is said of a bare word that stands in too many groups to tell of each. */
import {
  type Classifications,
  type EditionId,
  everydayGroup,
  indexTableName,
} from '../../classification/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { type HeadWordHome, headWordHomes } from '../head-word.ts';
import { editionName, list, shortName } from '../wording.ts';
import { statement } from './statements.ts';
import type { Topic } from './topic.ts';

/** Of more groups than these the reader wants to choose, not to read. */
const MOST_TOLD = 5;
const MOST_NAMED = 10;

/**
 * Names the groups that have most titles of a bare word, such as "technician", where no group is the main one and there
 * are many; else `undefined`.
 *
 * @example
 * manyGroups(classifications, 'technician', topic)?.paths; // []
 */
export function manyGroups(classifications: Classifications, text: string, topic: Topic): Answer | undefined {
  const [first] = topic.categories;
  const its = topic.categories.filter((it) => it.edition === first?.edition);
  if (topic.by !== 'head-word' || its.length <= MOST_TOLD) return undefined;
  const homes = headWordHomes(classifications, 'isco-08', topic.phrase);
  const editions: readonly EditionId[] = ['isco-08', 'soc-2018'];
  const statements = editions.flatMap((it) => groupsOf(classifications, it, topic.phrase));
  if (statements.length === 0) return undefined;
  return {
    question: text,
    kind: 'categorised',
    understood: `“${topic.phrase}” alone names no one group; say which kind is meant.${everyday(classifications, topic.phrase)}`,
    statements,
    paths: [],
    related: homes.slice(0, 3).map(({ category }) => `How are ${category.title} categorized?`),
  };
}

/** Where most people called so work, by our list. */
function everyday(classifications: Classifications, word: string): string {
  const code = everydayGroup(classifications, word);
  const category = code === undefined ? undefined : classifications.category('isco-08', code);
  return category ? ` In our list of everyday titles it stands under ${shortName(category)}.` : '';
}

function groupsOf(classifications: Classifications, edition: EditionId, word: string): readonly Statement[] {
  const homes = headWordHomes(classifications, edition, word);
  const table = indexTableName(edition);
  if (homes.length === 0 || !table) return [];
  const named = homes.slice(0, MOST_NAMED).map(nameOf);
  const rest = homes.length - named.length;
  const groups = rest > 0 ? [...named, `${rest} more`] : named;
  const text = `In ${editionName(classifications, edition)} titles of this word stand in ${homes.length} groups; with the number of such titles in the index of each: ${list(groups)}.`;
  return [statement(classifications, text, edition, [table])];
}

function nameOf({ category, titles }: HeadWordHome): string {
  return `${shortName(category)} (${titles})`;
}
