/** Which unit groups of a group are about human health, and which are not: "which groups of 22 are no health workers?" */
import {
  type Category,
  type Classifications,
  detailedCategoriesOf,
  variantsOf,
} from '../../classification/index.ts';
import type { Answer } from '../answer.ts';
import { fullName, list, pathReferences, shortName } from '../wording.ts';
import { fromPage } from './page-question.ts';
import { markedText } from './reading/question-text.ts';
import { statement } from './statements.ts';

const GROUPS =
  '(?:(?:unit |minor )?(?:groups?|codes?|categor(?:y|ies))|occupations?|jobs?|professions?|workers?|ones?)';
const HEALTH_WORKERS =
  '(?:(?:human )?health(?: ?care)? ?(?:workers?|workforce|professionals?|personnel|staff|occupations?|jobs?)|(?:for|about) human health)';
const IN =
  '(?:(?:of|in|under|within|from) )(?:the )?(?:@isco(?:-08)? )?(?:(?:unit|minor|sub-?major|major)? ?(?:groups? )?)?(?:@isco(?:-08)? )?(?<code>\\d{1,3})\\b(?: [a-z ]*?professionals)?';
const FORMS: readonly RegExp[] = [
  `^(?:which|what) (?:of the )?${GROUPS} ${IN} (?:is|are|do|does|would)(?<not> not| no)? (?:be |belong to |count(?:ed)? (?:as|among) |part of |considered |about |in )?(?:the |an? )?${HEALTH_WORKERS}$`,
  `^(?:which|what) (?:of the )?${GROUPS} ${IN} (?<not>do not|does not|should not|must not) (?:belong to|count (?:as|among)|form part of) (?:the |an? )?${HEALTH_WORKERS}$`,
].map((it) => new RegExp(it, 'i'));

/**
 * Parts the unit groups of a group of ISCO-08 into those of WHO's groups whose members are known and the others;
 * `undefined` for another question, or a group that has none of the former.
 *
 * @example
 * healthWithinAnswer(classifications, 'which groups of 22 are not human health workers')?.statements[0]?.text;
 * // 'Not among WHO's groups of health workers ...: 2250 Veterinarians.'
 */
export function healthWithinAnswer(classifications: Classifications, text: string): Answer | undefined {
  const asked = askedIn(markedText(text));
  const group = asked && classifications.category('isco-08', asked.code);
  if (!group) return undefined;
  const groups = variantsOf(classifications).find((it) => it.id === 'who-health-workforce')?.groups ?? [];
  const isMember = (it: Category) => groups.some(({ members }) => members.includes(it));
  const units = detailedCategoriesOf(classifications, group);
  const inside = units.filter(isMember);
  const outside = units.filter((it) => !isMember(it));
  if (inside.length === 0) return undefined;
  const says = (words: string, its: readonly Category[]) =>
    statement(
      classifications,
      `${words} (membership reconstructed): ${its.length === 0 ? 'none' : list(its.map(shortName))}.`,
      'isco-08',
      ['variants/members.tsv', 'isco-08/categories.tsv'],
    );
  const without = says(
    `Unit groups of ${shortName(group)} that are not among WHO's groups of health workers whose members are known`,
    outside,
  );
  const within = says(
    `Unit groups of ${shortName(group)} that are among WHO's groups of health workers`,
    inside,
  );
  const isVeterinary = outside.some((it) => /^(?:225|324)/.test(it.code));
  return {
    question: text,
    kind: 'health-workforce',
    understood: `Which unit groups of ${fullName(classifications, group)} are ${asked.isNot ? 'not ' : ''}among health workers, as far as the members of WHO's groups are known.`,
    statements: [
      ...(asked.isNot ? [without, within] : [within, without]),
      ...(isVeterinary
        ? fromPage(classifications, { page: 'health-workforce', heading: 'Veterinary groups' }).statements
        : []),
      // Health work also lies in groups that are not about health.
      ...fromPage(classifications, {
        page: 'health-workforce',
        heading: 'Health workers outside these groups',
        first: /^ISCO-08 itself warns|^Their places|^Managers of/,
        only: true,
      }).statements.filter((it) => outside.some(({ code }) => it.text.includes(`ISCO-08 ${code}`))),
    ],
    paths: (asked.isNot ? outside : inside)
      .slice(0, MOST_PATHS)
      .map((it) => pathReferences(classifications, it)),
    related: ['Which groups make up the health workforce?'],
  };
}

const MOST_PATHS = 3;

function askedIn(marked: string): { readonly code: string; readonly isNot: boolean } | undefined {
  for (const form of FORMS) {
    const { code, not } = form.exec(marked)?.groups ?? {};
    if (code !== undefined) return { code, isNot: not !== undefined };
  }
  return undefined;
}
