/** That a code went on, or came, unchanged: the correspondence with the edition beside it is one to one. */
import {
  type Category,
  type Classifications,
  correspondencesOf,
  type EditionId,
} from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { linkTables } from '../claims/finding.ts';
import { editionName, shortName } from '../wording.ts';
import { statement } from './statements.ts';

/** The edition before or after each, of those joined by a published table. */
const BESIDE: Partial<Readonly<Record<EditionId, EditionId>>> = {
  'isco-88': 'isco-08',
  'isco-08': 'isco-88',
  'soc-2010': 'soc-2018',
  'soc-2018': 'soc-2010',
};

/**
 * One sentence where the category corresponds to one other and that to it alone, else `undefined`.
 *
 * @param asksWhetherSplit true where the question is whether, or into what, it was split
 * @example
 * unchangedStatement(classifications, category, true)?.text; // 'Not split: SOC 2010 21-1011 ... correspond one to one.'
 */
export function unchangedStatement(
  classifications: Classifications,
  category: Category,
  asksWhetherSplit: boolean,
): Statement | undefined {
  const to = BESIDE[category.edition];
  const links = to ? correspondencesOf(classifications, category, to) : [];
  const [link, ...more] = links;
  if (!link || more.length > 0 || link.relation !== 'equal') return undefined;
  const isOlder = classifications.edition(category.edition).validTo !== '';
  const [older, newer] = isOlder ? [category, link.target] : [link.target, category];
  const named = (it: Category) => `${editionName(classifications, it.edition)} ${shortName(it)}`;
  const text = `${asksWhetherSplit ? 'Not split' : 'Unchanged'}: ${named(older)} and ${named(newer)} correspond one to one.`;
  return statement(classifications, text, category.edition, linkTables(links));
}
