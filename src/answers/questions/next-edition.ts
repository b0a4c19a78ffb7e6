/** What is known of an edition that is not out yet. */
import { type Category, type Classifications, topicPages } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { editionName, shortName } from '../wording.ts';
import { statement } from './statements.ts';

const NEXT =
  /\b(?:in|under|with|after|at|by) (?:the|its|a) (?:next|coming|upcoming|future|planned) (?:revision|edition|version|update|one|@(?:isco|soc)\b)/i;

/**
 * True for a question about what an edition after the one in force will hold.
 *
 * @example
 * asksForNext('what becomes of 3252 in the next revision'); // true
 */
export function asksForNext(text: string): boolean {
  return NEXT.test(text.replace(/\b(?:ISCO|SOC)\b/gi, (it) => `@${it.toLowerCase()}`));
}

const PAGE = 'editions';
const HEADING = 'Revisions under way';
/** Words by which a statement on a revision tells whose it is. */
const FAMILY = { isco: /\bISCO\b/, soc: /\bSOC\b/ } as const;

/** That nothing is known of a category in the next edition, and what the page on editions says of the revision. */
export function nextEditionStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const { family, validTo } = classifications.edition(category.edition);
  if (validTo !== '' || category.edition.startsWith('onet')) return [];
  const name = editionName(classifications, category.edition);
  const plans = topicPages(classifications)
    .filter((it) => it.id === PAGE)
    .flatMap((it) => it.sections)
    .filter((it) => it.heading === HEADING)
    .flatMap((it) => it.statements)
    .filter((it) => FAMILY[family].test(it.text));
  return [
    statement(
      classifications,
      `No edition after ${name} is held here: what will become of ${shortName(category)} in the next one is not known.`,
      category.edition,
      ['editions.tsv'],
    ),
    ...plans.map(({ text, sources }) => ({ text, edition: null, sources })),
  ];
}
