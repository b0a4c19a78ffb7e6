/** A level given to a code or title: "29-1140 is a minor group", "Cleaners and Helpers are a minor group". */
import { type Category, levelName } from '../../../classification/index.ts';
import { fullName } from '../../wording.ts';
import { categoryTable, claimOver, type Rule } from '../finding.ts';
import type { Span } from '../mention.ts';
import { categoryOf, currentEdition, editionAt, type Reading } from '../reading.ts';

const LEVEL =
  /\b(?:is|are|was|were)\s+(?:an?|the|one of the)\s+(?:ISCO(?:-\d\d)?\s+|SOC\s+)?(?<level>sub-?major|major|minor|unit|broad|detailed)\s+(?:groups?|occupations?)\b(?!\s+(?:\d|code))/gi;

/** Claims about the level of a group. */
export const levelClaim: Rule = (reading) =>
  [...reading.sentence.matchAll(LEVEL)].flatMap((match) => {
    const subject = subjectBefore(reading, match.index);
    if (!subject || subject.categories.length === 0) return [];
    const word = (match.groups?.level ?? '').toLowerCase().replace(/^sub-?major$/, 'sub-major');
    const right = subject.categories.find((it) =>
      levelName(reading.classifications, it).startsWith(`${word} `),
    );
    const shown = right ?? subject.categories[0];
    if (!shown) return [];
    return [
      claimOver(
        reading,
        [subject.span, { start: match.index, end: match.index + match[0].length, text: match[0] }],
        {
          verdict: right ? 'right' : 'wrong',
          says: `${subject.span.text} is a ${word} group.`,
          correct: `${fullName(reading.classifications, shown)}.`,
          category: shown,
          tables: [categoryTable(shown)],
        },
      ),
    ];
  });

function subjectBefore(
  reading: Reading,
  at: number,
): { readonly span: Span; readonly categories: readonly Category[] } | null {
  const code = reading.codes.findLast((it) => it.end <= at && at - it.end < 4);
  if (code) {
    const category = categoryOf(reading, code);
    return { span: code, categories: category ? [category] : [] };
  }
  const title = reading.titles.findLast((it) => it.end <= at && at - it.end < 4);
  if (!title) return null;
  const { family, edition } = editionAt(reading, title);
  const id = edition ?? currentEdition(family);
  const named = title.namings.filter((it) => it.kind === 'title' && it.category.edition === id);
  return { span: title, categories: named.map((it) => it.category) };
}
