/** Whether the texts on careers lead from one occupation to another: "can a phlebotomist become a lab technician?" */
import { type Category, type Classifications, isOccupationText, textOf } from '../../classification/index.ts';
import { OWN_TEXT, type Statement } from '../answer.ts';
import { shortName } from '../wording.ts';
import type { Topic } from './topic.ts';

/**
 * What the text on careers of the one group says of the other, and the text of the other of the one; what neither says
 * is not told.
 *
 * @example
 * careerBetween(classifications, phlebotomist, labTechnician)[0]?.text; // 'The text on careers in 5329 ... names 3212 ...'
 */
export function careerBetween(
  classifications: Classifications,
  from: Topic,
  to: Topic,
): readonly Statement[] {
  const here = inIsco(from)[0];
  const goals = inIsco(to);
  const [goal] = goals;
  if (!here || !goal) return [];
  const own = (text: string): Statement => ({ text, edition: 'isco-08', sources: [OWN_TEXT] });
  if (goals.includes(here))
    return [own(`“${from.phrase}” and “${to.phrase}” stand in the same group, ${shortName(here)}.`)];
  const named = goals.find((it) => sentencesOn(classifications, here, it).length > 0);
  if (named)
    return [
      own(
        `The text on careers in ${shortName(here)} names ${shortName(named)}, where “${to.phrase}” stands: “${sentencesOn(classifications, here, named).join(' ')}”`,
      ),
    ];
  const back = sentencesOn(classifications, goal, here);
  if (back.length > 0)
    return [
      own(
        `The text on careers in ${shortName(goal)}, where “${to.phrase}” stands, names ${shortName(here)}: “${back.join(' ')}”`,
      ),
    ];
  return [
    own(
      `Not known: the texts on careers held here name no way from ${shortName(here)} to ${shortName(goal)}, where “${to.phrase}” stands.`,
    ),
  ];
}

function inIsco({ categories }: Topic): readonly Category[] {
  return categories.filter((it) => it.edition === 'isco-08');
}

/** The sentences on careers in a group that name another one by its code. */
function sentencesOn(
  classifications: Classifications,
  category: Category,
  other: Category,
): readonly string[] {
  const text = textOf(classifications, category);
  if (!text || !isOccupationText(text) || !text.career) return [];
  const names = new RegExp(`(?<![\\d-])${other.code}(?![\\d-])`);
  return text.career.split(/(?<=\.) (?=\p{Lu})/u).filter((it) => names.test(it));
}
