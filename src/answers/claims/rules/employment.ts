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
import { claimOver, type Rule } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { occupationsSpokenOf } from './occupation-spoken-of.ts';

const FIGURE = /\b(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s+(?<unit>thousand|million))?\b/gi;
const ABOUT_EMPLOYMENT = /\b(?:employ\w*|jobs|workers|work(?:ed|ing)? as|there (?:were|are|will be))\b/i;
/** Counts of other surveys are other figures. */
const OTHER_SURVEY = /\b(?:OEWS|OES|Occupational Employment and Wage|May 20\d\d|census|ACS|CPS)\b/i;
const YEAR = /\b(?:in|by|for|of)\s+(20\d\d)\b/i;

/** Claims of a level of employment in a year. */
export const employment: Rule = (reading) => {
  const { sentence } = reading;
  const year = YEAR.exec(sentence)?.[1];
  if (!year || !ABOUT_EMPLOYMENT.test(sentence) || OTHER_SURVEY.test(sentence)) return [];
  const occupations = occupationsSpokenOf(reading, sentence.length);
  if (occupations.length === 0) return [];
  return [...sentence.matchAll(FIGURE)].flatMap((match) => {
    const thousands = thousandsOf(match);
    if (thousands === null) return [];
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
    return judged(reading, occupations, year, thousands, span);
  });
};

/** The figure in thousands; `null` for a number that is no count of people, such as a code or a year. */
function thousandsOf(match: RegExpMatchArray): number | null {
  const { digits = '', unit } = match.groups ?? {};
  const value = Number(digits.replaceAll(',', ''));
  if (unit) return /million/i.test(unit) ? value * 1000 : value;
  return digits.includes(',') && value >= 1000 ? value / 1000 : null;
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
  thousands: number,
  span: { readonly start: number; readonly end: number; readonly text: string },
): readonly Claim[] {
  const { classifications } = reading;
  const own = occupations.flatMap((it) => figuresOf(classifications, it, year));
  // "About 195,000" is 194.8 thousand.
  const agrees = (it: Figure) =>
    Math.abs(it.thousands - thousands) <= (Number.isInteger(thousands) ? 0.5 : 0.05) + 1e-9;
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
