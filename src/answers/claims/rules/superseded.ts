/** A code of the edition before: what took its place. */
import { type Category, correspondencesOf, type EditionId, readCode } from '../../../classification/index.ts';
import { editionName, successors, withArticle } from '../../wording.ts';
import { categoryTable, type Finding, linkTables } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** Words by which a text speaks of the edition before. */
const PAST =
  /\b(?:until|before|prior to|formerly|previously|used to|earlier|old|was|were|had|moved from|before that|no longer|former|dropped|abolished|deleted|withdrew|withdrawn|discontinued|retired|existed|lost|gave up|given up|did away with|done away with|foresaw|merged|ceased)\b/i;

/** The finding that a code and its title belong to the edition before. */
export function superseded(
  reading: Reading,
  old: Category,
  current: EditionId,
  editionNamed: boolean,
): Omit<Finding, 'says'> {
  const { classifications } = reading;
  const links = correspondencesOf(classifications, old, current);
  const newName = editionName(classifications, current);
  const holder = readCode(classifications, current, old.code);
  const another =
    holder.kind === 'category' ? ` In ${newName} the code ${old.code} is ${holder.category.title}.` : '';
  const now =
    links.length === 0
      ? `${newName} has no successor to it.`
      : `${newName} replaced it by ${successors(links)}.`;
  const isPast = PAST.test(reading.sentence);
  return {
    verdict: isPast && !editionNamed ? 'right' : editionNamed ? 'wrong' : 'superseded',
    correct: `${old.code} ${old.title} is ${withArticle(editionName(classifications, old.edition))} code. ${now}${another}`,
    category: links[0]?.target ?? old,
    tables: [categoryTable(old), ...linkTables(links)],
  };
}
