/** Whether those who serve in the armed forces as doctors or nurses count among health workers. */
import {
  type Classifications,
  detailedCategoriesOf,
  type VariantGroup,
  variantsOf,
} from '../../classification/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { pathReferences, publicationsOf, shortName } from '../wording.ts';
import { workOfForces } from './armed-forces.ts';
import { fromPage } from './page-question.ts';
import { phraseFor } from './reading/question.ts';
import { placeStatements } from './statements.ts';

/**
 * The answer for work of the health workforce that is done in the armed forces, or `undefined` for other work. Those who
 * serve are in major group 0, of which it is not known here whether WHO counts it; civilians are counted with their work.
 *
 * @example
 * healthWorkerOfForces(classifications, text, 'army nurses')?.statements[0]?.text; // 'Not settled for those who serve: ...'
 */
export function healthWorkerOfForces(
  classifications: Classifications,
  text: string,
  job: string,
): Answer | undefined {
  const phrase = phraseFor(job);
  const work = workOfForces(classifications, phrase, []);
  if (!work) return undefined;
  const { home, forces } = work;
  const groups = variantsOf(classifications).find((it) => it.id === 'who-health-workforce')?.groups ?? [];
  const units = detailedCategoriesOf(classifications, home);
  const group = groups.find(({ members }) => units.every((it) => members.includes(it)));
  if (!group) return undefined;
  const said = `“${phrase.words}”`;
  const sources = publicationsOf(classifications, ['variants/members.tsv', 'isco-08/categories.tsv']);
  const says = (it: string): Statement => ({ text: it, edition: 'isco-08', sources });
  return {
    question: text,
    kind: 'belongs',
    understood: `Whether ${said} counts among health workers.`,
    statements: [
      says(
        `Not settled for those who serve: ISCO-08 has members of the armed forces in ${shortName(forces)}, whatever their work, and ${shortName(forces)} is in none of WHO's groups of health workers whose members are known.${unknownGroups(groups)}`,
      ),
      says(
        `Yes for civilians: their work belongs to ${shortName(home)}, in WHO's group “${group.title}” (membership reconstructed).`,
      ),
      ...fromPage(classifications, FORCES).statements,
      ...[forces, home].flatMap((it) => placeStatements(classifications, it)),
    ],
    paths: [forces, home].map((it) => pathReferences(classifications, it)),
    related: ['Which groups make up the health workforce?', `How are ${forces.title} categorized?`],
  };
}

const FORCES = {
  page: 'health-workforce',
  heading: 'Health workers outside these groups',
  first: /armed forces/,
  only: true,
} as const;

/** The groups that may yet hold them. */
function unknownGroups(groups: readonly VariantGroup[]): string {
  const titles = groups.filter((it) => it.members.length === 0).map((it) => `“${it.title}”`);
  return titles.length === 0 ? '' : ` The members of ${titles.join(' and ')} are not known here.`;
}
