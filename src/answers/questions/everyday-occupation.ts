/** Where an everyday title stands in the SOC, which the correspondence of a whole group of ISCO-08 does not tell. */
import {
  type Category,
  type Classifications,
  correspondencesOf,
  type EditionId,
  everydayOccupation,
} from '../../classification/index.ts';
import { OWN_TEXT, type Statement } from '../answer.ts';
import { editionName, list, shortName } from '../wording.ts';
import type { Topic } from './topic.ts';

/**
 * The one occupation of SOC 2018 that our list has for a title, where SOC 2018 is asked for and the correspondence has
 * it among several.
 *
 * @param about the groups that the title was found in
 * @param targets the editions asked for
 * @example
 * everydayOccupationStatements(classifications, topic, [nurses], ['soc-2018'])[0]?.text; // 'Our list of everyday ...'
 */
export function everydayOccupationStatements(
  classifications: Classifications,
  { by, phrase }: Topic,
  about: readonly Category[],
  targets: readonly EditionId[],
): readonly Statement[] {
  const code = by === 'everyday' ? everydayOccupation(classifications, phrase) : undefined;
  const occupation = code === undefined ? undefined : classifications.category('soc-2018', code);
  if (!occupation || !targets.includes('soc-2018')) return [];
  const found = about.flatMap((it) =>
    correspondencesOf(classifications, it, 'soc-2018').map(({ target }) => target),
  );
  if (found.length < 2 || !found.includes(occupation)) return [];
  return [
    {
      text: `Our list of everyday titles has “${phrase}” under ${editionName(classifications, 'soc-2018')} ${shortName(occupation)}. What follows is for the whole of ${list(about.map(shortName))}.`,
      edition: 'soc-2018',
      sources: [OWN_TEXT],
    },
  ];
}
