/** A title that the index gives to several groups, each with words of its own: "Driver, taxi: bike". */
import {
  type Category,
  type Classifications,
  indexTableName,
  matchKey,
  readIndexTitle,
} from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { list, shortName } from '../wording.ts';
import { statement } from './statements.ts';
import type { Topic } from './topic.ts';

/**
 * Says which index title leads to each of several groups; nothing for a title of one group alone.
 *
 * @example
 * sameTitleStatements(classifications, topic, topic.categories)[0]?.text;
 * // '“taxi driver” stands in 3 groups of the index: 8322 Car, Taxi and Van Drivers (“Driver, taxi”), ...'
 */
export function sameTitleStatements(
  classifications: Classifications,
  { by, phrase }: Topic,
  about: readonly Category[],
): readonly Statement[] {
  const [first] = about;
  const table = first && indexTableName(first.edition);
  if ((by !== 'index-entry' && by !== 'title') || about.length < 2 || !table) return [];
  const key = matchKey(phrase);
  const named = about.flatMap((category) => {
    const printed = classifications
      .indexEntriesOf(category)
      .filter(({ title }) => matchKey(readIndexTitle(title).base) === key)
      .map((it) => `“${it.title}”`);
    return printed.length > 0 ? [`${shortName(category)} (${printed.join(', ')})`] : [];
  });
  if (named.length < 2) return [];
  const text = `“${phrase}” stands in ${named.length} groups of the index: ${list(named)}.`;
  return [statement(classifications, text, first.edition, [table])];
}
