/** What stands near a category: no list of related occupations is held, but the tree has neighbours. */
import {
  type Category,
  type Classifications,
  childrenOf,
  levelName,
  parentOf,
  pathOf,
} from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { editionName, list, shortName } from '../wording.ts';
import { statement } from './statements.ts';

/**
 * Says that no list of related occupations is held, and which groups stand beside the category in the one above it.
 *
 * @example
 * relatedStatements(classifications, category)[0]?.text; // 'No list of related occupations is held; beside ...'
 */
export function relatedStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  // A group that is alone in the one above it says nothing: then its neighbours a level up.
  const [own = category, parent] = pathOf(classifications, category)
    .toReversed()
    .flatMap((it) => {
      const above = parentOf(classifications, it);
      return above && childrenOf(classifications, above).length > 1 ? [it, above] : [];
    });
  const beside = parent ? childrenOf(classifications, parent).filter((it) => it !== own) : [];
  const near =
    parent && beside.length > 0
      ? `in ${editionName(classifications, category.edition)} ${levelName(classifications, parent)} ${shortName(parent)} ${own === category ? 'it' : shortName(own)} stands beside ${list(beside.map(shortName))}`
      : `in the classification no group stands beside ${shortName(category)}`;
  const text = `No list of related occupations is held; ${near}.`;
  return [statement(classifications, text, category.edition, [`${category.edition}/categories.tsv`])];
}
