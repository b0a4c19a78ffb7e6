/** How many people are said to work in an occupation in a year: against the figures of the projections held. */
import {
  type Category,
  type Classifications,
  type EditionId,
  PROJECTIONS_TABLE,
  projectionsOf,
} from '../../../classification/index.ts';
import type { Claim } from '../../claim.ts';
import { editionName, fullName, shortName } from '../../wording.ts';
import { isElsewhere } from '../elsewhere.ts';
import { claimOver, type Rule } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { occupationsSpokenOf } from './occupation-spoken-of.ts';

const FIGURE =
  /(?<![$€£]\s?|[\d,.])\b(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s+(?<unit>thousand|million))?\b/gi;
const ABOUT_EMPLOYMENT = /\b(?:employ\w*|jobs|workers|work(?:ed|ing)? as|there (?:were|are|will be))\b/i;
/** Counts of other surveys are other figures. */
const OTHER_SURVEY = /\b(?:OEWS|OES|Occupational Employment and Wage|May 20\d\d|census|ACS|CPS)\b/i;
const YEAR = /\b(?:in|by|for|of|to|until|through)\s+(20\d\d)\b/gi;
/** "208,600 in 2034", "111,500 jobs in 2024": the year stands with its figure. */
const YEAR_AT_ONCE = /^\s+(?:(?!and\b|to\b)[\p{L}-]+\s+){0,3}?(?:in|by)\s+(20\d\d)\b/iu;
/** "an increase of 13,800", "15,300 openings", "of the nation's 18 million": a count of something else. */
const NO_LEVEL_BEFORE =
  /\b(?:by|(?:increase|rise|growth|gain|decline|drop|fall|loss)\s+of|adds?|added|adding|another|additional|lose|loses|losing|of\s+(?:the|all)(?:\s+\w+['’]s)?|out\s+of)\s+(?:about\s+|some\s+|around\s+|nearly\s+|almost\s+|over\s+|more\s+than\s+)?$/i;
const NO_LEVEL_AFTER =
  /^\s+(?:annual\s+|yearly\s+|job\s+|new\s+|additional\s+|more\s+)*(?:openings|vacancies|new|additional|more|dollars|euros)\b/i;

/** Claims of a level of employment in a year. */
export const employment: Rule = (reading) => {
  const { sentence } = reading;
  if (!ABOUT_EMPLOYMENT.test(sentence) || OTHER_SURVEY.test(sentence) || isElsewhere(reading)) return [];
  const occupations = occupationsSpokenOf(reading, sentence.length);
  if (occupations.length === 0) return [];
  const figures = [...sentence.matchAll(FIGURE)].filter((it) => countOf(it) !== null);
  return figures.flatMap((match, i) => {
    const count = countOf(match);
    const end = match.index + match[0].length;
    const isLevel =
      !NO_LEVEL_BEFORE.test(sentence.slice(0, match.index)) && !NO_LEVEL_AFTER.test(sentence.slice(end));
    const year = isLevel ? yearOf(sentence, figures, i) : undefined;
    if (!count || !year) return [];
    return judged(reading, occupations, year, count, { start: match.index, end, text: match[0] });
  });
};

/** The year of one figure of several: at once after it, else after or before it as the sentence has the years. */
function yearOf(sentence: string, figures: readonly RegExpExecArray[], i: number): string | undefined {
  const start = figures[i]?.index ?? 0;
  const end = start + (figures[i]?.[0].length ?? 0);
  const atOnce = YEAR_AT_ONCE.exec(sentence.slice(end))?.[1];
  if (atOnce) return atOnce;
  const before = [...sentence.slice(0, start).matchAll(YEAR)].at(-1)?.[1];
  const after = [...sentence.slice(end, figures[i + 1]?.index).matchAll(YEAR)][0]?.[1];
  const isBefore = YEAR_FIRST.test(sentence.slice(0, figures[0]?.index));
  return isBefore ? (before ?? after) : (after ?? before);
}

/** "In 2018, 215,500 ...": the years of such a sentence stand before their figures. */
const YEAR_FIRST = /\b(?:in|by|for|of)\s+20\d\d\b/i;

interface Count {
  readonly thousands: number;
  /** How far the figure held may be off, in thousands: "about 195,000" is 194.8 thousand. */
  readonly slack: number;
}

/** The figure in thousands; `null` for a number that is no count of people, such as a code or a year. */
function countOf(match: RegExpMatchArray): Count | null {
  const { digits = '', unit } = match.groups ?? {};
  const value = Number(digits.replaceAll(',', ''));
  if (unit && /million/i.test(unit))
    return { thousands: value * 1000, slack: 500 / 10 ** (digits.split('.')[1]?.length ?? 0) };
  if (!unit && !(digits.includes(',') && value >= 1000)) return null;
  const thousands = unit ? value : value / 1000;
  return { thousands, slack: Number.isInteger(thousands) ? 0.5 : 0.05 };
}

interface Figure {
  readonly occupation: Category;
  readonly vintage: string;
  readonly thousands: number;
}

function judged(
  reading: Reading,
  occupations: readonly Category[],
  year: string,
  { thousands, slack }: Count,
  span: { readonly start: number; readonly end: number; readonly text: string },
): readonly Claim[] {
  const { classifications } = reading;
  const own = occupations.flatMap((it) => figuresOf(classifications, it, year));
  const agrees = (it: Figure) => Math.abs(it.thousands - thousands) <= slack + 1e-9;
  const right = own.find(agrees);
  const others = right
    ? []
    : recordsOccupations(classifications).flatMap((it) => figuresOf(classifications, it, year));
  const taken = others.find((it) => agrees(it) && !occupations.includes(it.occupation));
  const [known] = own;
  const [occupation] = occupations;
  if (!occupation || (!right && !taken && !known)) return [];
  const say = (it: Figure) =>
    `${it.thousands} thousand in ${year} in the projections ${it.vintage} for ${editionName(classifications, it.occupation.edition)} ${shortName(it.occupation)}`;
  const correct = right
    ? `${say(right)}.`
    : taken
      ? `The figure is of another code: ${say(taken)}. ${known ? `Of the occupation named it is ${say(known)}.` : 'None is held for the occupation named in that year.'} Figures of different codes must not be joined.`
      : `The projections held have ${known ? say(known) : 'none'}; other surveys may count otherwise.`;
  return [
    claimOver(reading, [span], {
      verdict: right ? 'right' : taken ? 'wrong' : 'imprecise',
      says: `${span.text} people worked in ${fullName(classifications, occupation)} in ${year}.`,
      correct,
      category: occupation,
      tables: [PROJECTIONS_TABLE],
    }),
  ];
}

function figuresOf(classifications: Classifications, occupation: Category, year: string): readonly Figure[] {
  return projectionsOf(classifications, occupation).flatMap((it) => {
    const printed = it.vintage.startsWith(year)
      ? it.baseEmployment
      : it.vintage.endsWith(year.slice(2))
        ? it.projectedEmployment
        : '';
    return printed === '' ? [] : [{ occupation, vintage: it.vintage, thousands: Number(printed) }];
  });
}

/** The codes of the one series that a change of codes broke, whose figures are given to one another. */
const RECORDS: readonly (readonly [EditionId, string])[] = [
  ['soc-2010', '29-2071'],
  ['soc-hybrid-2019', '29-2098'],
  ['soc-2018', '29-2072'],
  ['soc-hybrid-2019', '29-9098'],
  ['soc-2018', '29-9021'],
];

function recordsOccupations(classifications: Classifications): readonly Category[] {
  return RECORDS.flatMap(([edition, code]) => classifications.category(edition, code) ?? []);
}
