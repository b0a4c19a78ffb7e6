/** A level given to a code or title: "29-1140 is a minor group", "Cleaners and Helpers are a minor group". */
import { type Category, levelName, readCode } from '../../../classification/index.ts';
import { fullName } from '../../wording.ts';
import { categoryTable, claimOver, type Rule } from '../finding.ts';
import { foreignMentions } from '../foreign-mentions.ts';
import type { Span } from '../mention.ts';
import { categoryOf, currentEdition, editionAt, type Reading } from '../reading.ts';

const LEVEL =
  /\b(?:is|are|was|were|makes?\s+up|made\s+up|form(?:s|ed)?|constitutes?)\s+(?<not>not\s+|no\s+)?(?:an?\s+|the\s+|one\s+of\s+(?:the|its)\s+(?:\d+\s+|[a-z]+(?:-[a-z]+)?\s+)??)?(?:(?:real|separate|full|proper|ISCO(?:-\d\d)?|SOC)\s+)*(?<level>sub-?major|major|minor|unit|broad|detailed)\s+(?:groups?|occupations?)\b(?!\s+(?:\d|code))/gi;

/** Claims about the level of a group. */
export const levelClaim: Rule = (reading) =>
  [...reading.sentence.matchAll(LEVEL)].flatMap((match) => {
    const subject = subjectBefore(reading, match.index);
    if (!subject || subject.categories.length === 0) return [];
    const word = (match.groups?.level ?? '').toLowerCase().replace(/^sub-?major$/, 'sub-major');
    const negated = match.groups?.not !== undefined;
    const right = subject.isPadded
      ? undefined
      : subject.categories.find((it) => levelName(reading.classifications, it).startsWith(`${word} `));
    const shown = right ?? subject.categories[0];
    if (!shown) return [];
    return [
      claimOver(
        reading,
        [subject.span, { start: match.index, end: match.index + match[0].length, text: match[0] }],
        {
          verdict: (right !== undefined) !== negated ? 'right' : 'wrong',
          says: `${subject.span.text} is ${negated ? 'not ' : ''}a ${word} group.`,
          correct: subject.isPadded
            ? `${subject.span.text} is no group of its own: it means ${fullName(reading.classifications, shown)}, not further defined.`
            : `${fullName(reading.classifications, shown)}.`,
          category: shown,
          tables: [categoryTable(shown)],
        },
      ),
    ];
  });

interface Subject {
  readonly span: Span;
  readonly categories: readonly Category[];
  /** True for a code such as 2210, which means the category, not further defined. */
  readonly isPadded: boolean;
}

function subjectBefore(reading: Reading, at: number): Subject | null {
  const code = reading.codes.findLast((it) => it.end <= at && at - it.end < 4);
  if (code) {
    const edition = editionAt(reading, code, code.family).edition ?? currentEdition(code.family);
    const read = readCode(reading.classifications, edition, code.code);
    if (read.kind === 'not-further-defined')
      return { span: code, categories: [read.category], isPadded: true };
    const category = categoryOf(reading, code);
    return { span: code, categories: category ? [category] : [], isPadded: false };
  }
  const title = reading.titles.findLast((it) => it.end <= at && at - it.end < 4);
  // "In ANZSCO, registered nurses form a minor group."
  const isForeign = reading.editions.length === 0 && foreignMentions(reading.sentence).length > 0;
  if (!title || isForeign) return null;
  const { family, edition } = editionAt(reading, title);
  const id = edition ?? currentEdition(family);
  const named = title.namings.filter((it) => it.kind === 'title' && it.category.edition === id);
  return { span: title, categories: named.map((it) => it.category), isPadded: false };
}
