/** A group said to hold occupations: "Minor group 325 includes X, Y and Z". */
import type { Category } from '../../../classification/index.ts';
import type { Claim } from '../../claim.ts';
import { claimOver, type Rule } from '../finding.ts';
import type { TitleMention } from '../mention.ts';
import { categoriesNamed } from '../naming-fit.ts';
import { categoryOf, currentEdition, editionAt, type Reading } from '../reading.ts';
import { judgeBelonging } from './belonging.ts';

const INCLUDES =
  /\b(?<verb>includes?|contains?|comprises?|covers?|encompass(?:es)?|consists? of|(?:is|are)\s+(?:made\s+up|composed)\s+of|takes?\s+in|holds?|(?:you|one|we)\s+(?:will\s+|can\s+)?finds?|is home to|excludes?)\b/gi;
/** What may stand between the verb and the first occupation. */
const FILLER =
  /^(?:[\s,:"“'*_]|\b(?:the|jobs?|of|occupations?|titles?|workers?|such as|like|for example|e\.g\.|both|also|mainly|as)\b)*$/i;
/** What may stand between two occupations of a list, a strange one of up to four words among them. */
const SEPARATOR = /^["”'*_)]*\s*(?:,|\band\b|\bor\b|\bas well as\b)[\s\p{L}'-]*$/iu;

/** Claims that a group holds, or does not hold, an occupation. */
export const inclusion: Rule = (reading) =>
  [...reading.sentence.matchAll(INCLUDES)].flatMap((verb) => {
    const group = groupBefore(reading, verb.index);
    if (!group) return [];
    const clause = reading.sentence.slice(0, verb.index);
    const negated = /^excl/i.test(verb[0]) || /\b(?:not|never)\s*$/i.test(clause);
    return listAfter(reading, verb.index + verb[0].length).map((title): Claim => {
      const target = {
        start: title.start,
        end: title.end,
        text: title.text,
        category: group,
        title: null,
        edition: group.edition,
      };
      return claimOver(reading, [title], judgeBelonging(reading, title, target, negated));
    });
  });

function listAfter(reading: Reading, verbEnd: number): readonly TitleMention[] {
  const found: TitleMention[] = [];
  for (const title of reading.titles) {
    if (title.start < verbEnd || title.namings.length === 0) continue;
    const last = found.at(-1);
    const gap = reading.sentence.slice(last?.end ?? verbEnd, title.start);
    if (last ? SEPARATOR.test(gap) && gap.split(/\s+/).length < 8 : FILLER.test(gap)) found.push(title);
    else break;
  }
  return found;
}

function groupBefore(reading: Reading, verbAt: number): Category | null {
  const code = reading.codes.findLast((it) => it.end <= verbAt);
  if (code) return categoryOf(reading, code);
  const title = reading.titles.findLast(
    (it) => it.end <= verbAt && it.namings.some((naming) => naming.kind === 'title'),
  );
  if (title) {
    const { family, edition } = editionAt(reading, title);
    return categoriesNamed(title, edition ?? currentEdition(family))[0] ?? null;
  }
  const clause = reading.sentence.slice(0, verbAt).replace(/^.*[-–—:]\s+(?=(?:this|it)\b)/i, '');
  return /^\W*(?:this|it|the)\b(?:\s+(?:sub-?major|major|minor|unit)?\s*(?:group|category|code|occupation))?(?:\s+(?:does|do))?(?:\s+(?:not|never|also))?\s*$/i.test(
    clause,
  )
    ? reading.context.group
    : null;
}
