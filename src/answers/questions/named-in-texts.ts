/** What the text of another group says of a title that our tables place: "an auxiliary nurse midwife goes by ...". */
import {
  type Category,
  type Classifications,
  isOccupationText,
  lazyFor,
  readColumns,
  textOf,
  withoutAcronymPlural,
  wordStems,
} from '../../classification/index.ts';
import { OWN_TEXT, type Statement } from '../answer.ts';
import { shortName } from '../wording.ts';

interface TextSentence {
  readonly category: Category;
  readonly text: string;
  /** Its words, without the groups that it names by code and title, between spaces. */
  readonly words: string;
}

/** "3212 Medical and Pathology Laboratory Technicians" names a group, and no title of work. */
const GROUP_NAMED = /\d{2,4}(?: (?:and )?\p{Lu}[\p{L}'-]+| (?:and|in|of)(?= \p{Lu}))+/gu;

const sentences = lazyFor((classifications: Classifications): readonly TextSentence[] =>
  classifications.categories('isco-08').flatMap((category) => {
    const text = textOf(classifications, category);
    if (!text || !isOccupationText(text)) return [];
    return text.boundary.split(/(?<=\.) /).map((it) => ({
      category,
      text: it,
      words: ` ${wordStems(it.replace(GROUP_NAMED, ' . ')).join(' ')} `,
    }));
  }),
);

/**
 * The sentences on a title of several words in the texts on other groups than its own, where they name its own too: work
 * that the title alone does not place.
 *
 * @param home the group where our tables have the title
 * @example
 * namedInTexts(classifications, 'auxiliary nurse midwife', home)[0]?.text;
 * // 'Our text of 3221 Nursing Associate Professionals: “An auxiliary nurse midwife goes by the larger part of the work, ...'
 */
export function namedInTexts(
  classifications: Classifications,
  title: string,
  home: Category,
): readonly Statement[] {
  const words = wordStems(writtenOut(classifications, title));
  if (words.length < 2) return [];
  return sentences(classifications)
    .filter(({ category, text }) => category !== home && text.includes(home.code))
    .filter((it) => it.words.includes(` ${words.join(' ')} `))
    .map(({ category, text }) => ({
      text: `Our text of ${shortName(category)}: “${text}”`,
      edition: category.edition,
      sources: [OWN_TEXT],
    }));
}

/** "Auxiliary nurse midwife" of "Auxiliary Nurse Midwife (ANM)" and of "ANM". */
function writtenOut(classifications: Classifications, title: string): string {
  const plain = withoutAcronymPlural(title.replace(/\s*\(\p{Lu}{2,6}s?\)$/u, ''));
  const columns = ['acronym', 'expansion'] as const;
  const acronyms = readColumns(classifications.readTable('coding/acronyms.tsv'), columns);
  return acronyms.find(([acronym]) => acronym === plain)?.[1] ?? plain;
}
