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
  const starts = inIsco(from);
  const goals = inIsco(to);
  const [goal] = goals;
  const [start] = starts;
  if (!start || !goal) return [];
  const own = (text: string): Statement => ({ text, edition: 'isco-08', sources: [OWN_TEXT] });
  const pairs = starts.flatMap((here) => goals.map((there) => ({ here, there })));
  const same = pairs.find(({ here, there }) => here === there);
  if (same)
    return [own(`“${from.phrase}” and “${to.phrase}” stand in the same group, ${shortName(same.here)}.`)];
  for (const { here, there } of pairs) {
    const told = sentencesOn(classifications, here, there).join(' ');
    if (told !== '')
      return [
        own(
          `The text on careers in ${shortName(here)} names ${nameOf(there)}, where “${to.phrase}” stands: “${told}”`,
        ),
      ];
  }
  for (const { here, there } of pairs) {
    const told = sentencesOn(classifications, there, here).join(' ');
    if (told !== '')
      return [
        own(
          `The text on careers in ${shortName(there)}, where “${to.phrase}” stands, names ${nameOf(here)}: “${told}”`,
        ),
      ];
  }
  return [
    own(
      `Not known: the texts on careers held here name no way from ${shortName(start)} to ${shortName(goal)}, where “${to.phrase}” stands.`,
    ),
  ];
}

/** Texts name unit groups; of a broader one, a group in it is named. */
function nameOf(category: Category): string {
  return category.code.length < UNIT_DIGITS ? `a group of ${shortName(category)}` : shortName(category);
}

const UNIT_DIGITS = 4;

function inIsco({ categories }: Topic): readonly Category[] {
  return categories.filter((it) => it.edition === 'isco-08');
}

/** The sentences on careers in a group that name another one, or a unit group in it, by its code. */
function sentencesOn(
  classifications: Classifications,
  category: Category,
  other: Category,
): readonly string[] {
  const text = textOf(classifications, category);
  if (!text || !isOccupationText(text) || !text.career) return [];
  const names = new RegExp(
    `(?<![\\d-])${other.code.padEnd(UNIT_DIGITS, '.').replaceAll('.', '\\d')}(?![\\d-])`,
  );
  return text.career.split(/(?<=\.) (?=\p{Lu})/u).filter((it) => names.test(it));
}
