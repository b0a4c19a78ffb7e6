/** Managers and support staff of the health workforce, by WHO's fourth group. */
import { type Category, type Classifications, variantsOf } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { publicationsOf } from '../wording.ts';
import { fromPage } from './page-question.ts';

const NAMED =
  /^(?:the )?(?:health(?: ?care)? )?(?:managers?|management|support)(?: (?:and|or|&) support)?(?: (?:staff|personnel|workers?|people))?$/i;
const UNNAMED =
  /^(?:the )?(?:hospital )?(?:admin|administrative|clerical|office|technical|it|ict|finance|financial|non-?(?:clinical|medical)|ancillary|auxiliary) (?:staff|personnel)$/i;

/**
 * True for words that name no one kind of work, but managers and other staff beside those who treat and care.
 *
 * @example
 * isHealthSupport('support staff'); // true
 */
export function isHealthSupport(words: string): boolean {
  return NAMED.test(words) || UNNAMED.test(words);
}

/** What is known of WHO's fourth group, and the examples that an office of WHO gives. */
export function supportStatements(classifications: Classifications, words: string): readonly Statement[] {
  const text = NAMED.test(words)
    ? `Yes: “${words}” in health services go by their name to WHO's fourth group, “Health management and support personnel”. Which jobs it takes in detail is not known here.`
    : `Not settled: “${words}” of health services may belong to WHO's fourth group, “Health management and support personnel”. Which jobs it takes is not known here.`;
  return [
    { text, edition: 'isco-08', sources: publicationsOf(classifications, ['variants/groups.tsv']) },
    ...fromPage(classifications, {
      page: 'health-workforce',
      heading: 'One job, several views',
      first: /South-East Asia gives three examples/,
      only: true,
    }).statements,
  ];
}

/** The groups that WHO's office for South-East Asia names. */
export function supportGroups(classifications: Classifications): readonly Category[] {
  const groups = variantsOf(classifications).find((it) => it.id === 'who-searo-support')?.groups ?? [];
  return groups.flatMap((it) => it.members);
}
