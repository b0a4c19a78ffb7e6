/** A code asked about in an older edition, which may have been that of the newer one: the digits are the same. */
import { type Classifications, correspondencesOf } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { linkTables } from '../claims/finding.ts';
import { editionName, fullName, successors } from '../wording.ts';
import type { Question } from './reading/question.ts';
import { statement } from './statements.ts';
import { editionsOf, type Topic } from './topic.ts';

/**
 * What the newer edition's group of the same code was in the older edition asked for: "what was 3213 called in ISCO-88?"
 *
 * @example
 * sameDigitsStatements(classifications, readQuestion('what was 3213 called in ISCO-88'), topic)[0]?.text;
 * // 'If ISCO-08 unit group 3213 ... is meant: in ISCO-88 its work is found in 3228 Pharmaceutical assistants.'
 */
export function sameDigitsStatements(
  classifications: Classifications,
  { kind, editions, readings }: Question,
  { by, categories, phrase }: Topic,
): readonly Statement[] {
  const [asked, ...others] = editions;
  const [found] = categories;
  // An edition right before the code is that of the code.
  const isBeside = (readings[0]?.[0]?.editions.length ?? 0) > 0;
  if (kind !== 'code' || by !== 'code' || isBeside || !asked || others.length > 0 || !found) return [];
  const [newest] = editionsOf({ ...asked, edition: null });
  if (!newest || found.edition === newest || found.edition !== asked.edition) return [];
  const namesake = classifications.category(newest, phrase);
  const links = namesake ? correspondencesOf(classifications, namesake, found.edition) : [];
  const isSame = links.length === 1 && links[0]?.target === found;
  if (!namesake || links.length === 0 || isSame) return [];
  const text = `If ${fullName(classifications, namesake)} is meant: in ${editionName(classifications, found.edition)} its work is found in ${successors(links)}.`;
  return [statement(classifications, text, found.edition, linkTables(links))];
}
