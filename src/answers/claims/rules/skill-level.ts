/** A skill level given to an occupation or group: "dentists are at the fourth skill level". */
import type { Category } from '../../../classification/index.ts';
import { fullName, list } from '../../wording.ts';
import { categoryTable, claimOver, type Finding, type Rule } from '../finding.ts';
import { categoriesNamed } from '../naming-fit.ts';
import { categoryOf, type Reading } from '../reading.ts';

const SKILL_LEVEL =
  /\b(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)\s+(?:ISCO\s+)?skill\s+level|(?:ISCO\s+)?skill\s+levels?\s*(?:of\s+|is\s+)?(?:the\s+)?(?<number>[1-4]|one|two|three|four|first|second|third|fourth)\b)/gi;

const VALUES: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  one: 1,
  second: 2,
  '2nd': 2,
  two: 2,
  third: 3,
  '3rd': 3,
  three: 3,
  fourth: 4,
  '4th': 4,
  four: 4,
};

/** Claims about skill levels. */
export const skillLevel: Rule = (reading) =>
  [...reading.sentence.matchAll(SKILL_LEVEL)].flatMap((match) => {
    const category = categorySpokenOf(reading, match.index) ?? categoryAfter(reading, match);
    if (!category) return [];
    if (isFirstOfList(reading.sentence, match)) return [];
    const word = (match.groups?.ordinal ?? match.groups?.number ?? '').toLowerCase();
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
    return [claimOver(reading, [span], judge(reading, category, VALUES[word] ?? Number(word)))];
  });

/** "skill levels 3, 4 and 2": one each of several groups. */
function isFirstOfList(sentence: string, match: RegExpExecArray): boolean {
  return (
    /levels/i.test(match[0]) && /^\s*(?:,|and\b)\s*\d/.test(sentence.slice(match.index + match[0].length))
  );
}

function categorySpokenOf(reading: Reading, at: number): Category | null {
  const code = reading.codes.findLast((it) => it.end <= at && it.family === 'isco');
  if (code) return categoryOf(reading, code);
  const title =
    reading.titles.findLast((it) => it.end <= at && it.namings.length > 0) ?? reading.context.subject;
  return (title && categoriesNamed(title, 'isco-08')[0]) ?? null;
}

/** "Skill level 4 applies to specialist medical practitioners." */
function categoryAfter(reading: Reading, match: RegExpExecArray): Category | null {
  const end = match.index + match[0].length;
  const title = reading.titles.find((it) => it.start >= end && it.namings.length > 0);
  if (!title || !APPLIES_TO.test(reading.sentence.slice(end, title.start))) return null;
  return categoriesNamed(title, 'isco-08')[0] ?? null;
}

const APPLIES_TO =
  /^\s+(?:applies|apply|is\s+(?:required|needed|that)|belongs)\s+(?:to|for|of)\s+(?:all\s+)?$/i;

function judge(reading: Reading, category: Category, level: number): Finding {
  const name = fullName(reading.classifications, category);
  const stated = category.skillLevels;
  return {
    verdict:
      stated.length === 0
        ? 'unknown'
        : (stated as readonly number[]).includes(level)
          ? stated.length === 1
            ? 'right'
            : 'imprecise'
          : 'wrong',
    says: `${name} is at skill level ${level}.`,
    correct:
      stated.length === 0
        ? `The edition states no skill level for ${name}.`
        : `${name} is at skill level ${list(stated.map(String), 'or')}.`,
    category,
    tables: [categoryTable(category)],
  };
}
