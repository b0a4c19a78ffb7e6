/** Managers and support staff of the health workforce, by WHO's fourth group. */
import { type Category, type Classifications, variantsOf } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { publicationsOf } from '../wording.ts';
import { fromPage } from './page-question.ts';

const SUPPORT =
  /^(?:the )?(?:health(?: ?care)? )?(?:managers?|management|administrators?|administration|support)(?: (?:and|or|&) support)?(?: (?:staff|personnel|workers?|people))?$/i;

/**
 * True for words that name no work but what WHO's fourth group is called.
 *
 * @example
 * isHealthSupport('support staff'); // true
 */
export function isHealthSupport(words: string): boolean {
  return SUPPORT.test(words);
}

/** What is known of WHO's fourth group, and the examples that an office of WHO gives. */
export function supportStatements(classifications: Classifications, words: string): readonly Statement[] {
  return [
    {
      text: `Yes: “${words}” of health services go by their name to WHO's fourth group, “Health management and support personnel”. Which jobs it takes in detail is not known here.`,
      edition: 'isco-08',
      sources: publicationsOf(classifications, ['variants/groups.tsv']),
    },
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
