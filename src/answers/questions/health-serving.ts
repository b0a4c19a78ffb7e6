/** Whether those who serve in the armed forces count among health workers: "are army nurses health workers". */
import { type Classifications, isWithin, variantsOf } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { list, publicationsOf, shortName } from '../wording.ts';
import type { Serving } from './armed-forces.ts';
import { homesOf } from './belongs.ts';
import { fromPage } from './page-question.ts';

/**
 * The place of those who serve, which decides nothing about WHO's groups, and that of civilians of the same work.
 *
 * @example
 * servingStatements(classifications, 'army nurses', serving)[0]?.text; // 'Not settled: “army nurses” belongs to ...'
 */
export function servingStatements(
  classifications: Classifications,
  phrase: string,
  { forces, civil }: Serving,
): readonly Statement[] {
  const groups = variantsOf(classifications).find((it) => it.id === 'who-health-workforce')?.groups ?? [];
  const civilian = homesOf(civil, 'isco-08').map((home) => {
    const group = groups.find((it) => it.members.some((one) => isWithin(classifications, one, home)));
    return `${shortName(home)}${group ? `, in WHO's group “${group.title}” (membership reconstructed)` : ''}`;
  });
  return [
    {
      text: `Not settled: “${phrase}” belongs to ${shortName(forces)} for those who serve, which is in none of WHO's groups whose members are known. A civilian of the same work belongs to ${list(civilian, 'or')}.`,
      edition: 'isco-08',
      sources: publicationsOf(classifications, ['variants/members.tsv', 'isco-08/index.tsv']),
    },
    ...fromPage(classifications, {
      page: 'health-workforce',
      heading: 'Health workers outside these groups',
      first: /armed forces/,
      only: true,
    }).statements,
    ...fromPage(classifications, {
      page: 'coding-rules',
      heading: 'Armed forces',
    }).statements,
  ];
}
