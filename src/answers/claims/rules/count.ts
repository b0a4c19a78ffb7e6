/** How many groups an edition has: "ISCO-08 has 436 unit groups". */
import { isWithin, levelName } from '../../../classification/index.ts';
import type { Claim } from '../../claim.ts';
import { editionName, fullName } from '../../wording.ts';
import { claimOver, type Rule } from '../finding.ts';
import { categoryOf, currentEdition, editionAt, type Reading } from '../reading.ts';

const COUNT =
  /\b(?<number>\d{1,3}(?:,\d{3})?|\d+|ten|twenty-three)\s+(?<level>sub-?major|major|minor|unit|broad|detailed)\s+(?<noun>groups|occupations|occupational groups)\b/gi;

const WORDS: Readonly<Record<string, number>> = { ten: 10, 'twenty-three': 23 };

/** Claims about the number of categories at a level, of an edition or below a group, and of levels. */
export const count: Rule = (reading) => [
  ...totals(reading),
  ...below(reading),
  ...levels(reading),
  ...skillLevels(reading),
];

const BELOW =
  /^[^.;]{0,60}?\b(?:has|have|contains?|comprises?|consists?\s+of|(?:is|was)\s+(?:sub-?divided|divided|split|broken\s+down)\s+into|(?:is|was)\s+(?:made\s+up|composed)\s+of|falls?\s+into|includes?)\s+(?<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<level>sub-?major|minor|unit|broad|detailed)\s+(?:groups?|occupations?)/i;
/** "the four unit groups of minor group 321" */
const OF_GROUP =
  /\b(?:the|its|has|have|defines?|lists?|distinguishes|there\s+are|with)\s+(?<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<level>sub-?major|minor|unit|broad|detailed)\s+(?:groups?|occupations?)\s+(?:of|in|within|under)\s+(?:the\s+)?$/i;
const LEVELS =
  /\b(?<number>\d|two|three|four|five|six)\s+(?:hierarchical\s+|nested\s+)?levels?\b(?!\s+of\s+skill)/i;

function below(reading: Reading): readonly Claim[] {
  return reading.codes.flatMap((code, i) => {
    const next = reading.codes[i + 1]?.start ?? reading.sentence.length;
    const after = BELOW.exec(reading.sentence.slice(code.end, next));
    const before = after ? null : OF_GROUP.exec(reading.sentence.slice(0, code.start));
    const match = after ?? before;
    const category = categoryOf(reading, code);
    if (!match || !category) return [];
    const word = (match.groups?.level ?? '').toLowerCase().replace(/^sub-?major$/, 'sub-major');
    const value = numberOf(match.groups?.number ?? '');
    const { classifications } = reading;
    const held = classifications
      .categories(category.edition)
      .filter(
        (it) =>
          it !== category &&
          levelName(classifications, it).startsWith(`${word} `) &&
          isWithin(classifications, it, category),
      ).length;
    const start = before ? before.index : code.start;
    const end = after ? code.end + after.index + after[0].length : code.end;
    return [
      claimOver(reading, [{ start, end, text: '' }], {
        verdict: value === held ? 'right' : 'wrong',
        says: `${fullName(classifications, category)} has ${value} ${word} groups.`,
        correct: `${fullName(classifications, category)} has ${held} ${word} groups.`,
        category,
        tables: [`${category.edition}/categories.tsv`],
      }),
    ];
  });
}

function levels(reading: Reading): readonly Claim[] {
  const match = LEVELS.exec(reading.sentence);
  if (!match || reading.editions.length === 0 || /skill/i.test(reading.sentence)) return [];
  const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
  const { family, edition: named } = editionAt(reading, span);
  const edition = reading.classifications.edition(named ?? currentEdition(family));
  const value = numberOf(match.groups?.number ?? '');
  return [
    claimOver(reading, [span], {
      verdict: value === edition.levels.length ? 'right' : 'wrong',
      says: `${edition.name} has ${value} levels.`,
      correct: `${edition.name} has ${edition.levels.length} levels: ${edition.levels.map((it) => it.name).join(', ')}.`,
      tables: ['levels.tsv'],
    }),
  ];
}

const SKILL_LEVELS =
  /\b(?:has|have|had|uses?|defines?|distinguish(?:es|ed)?|recogni[sz]e[sd]?|knows?|sets?|with|and|there\s+are)\s+(?<number>\d|two|three|four|five|six|seven|eight|nine|ten)\s+(?:broad\s+|different\s+)?skill\s+levels\b/i;
/** Both editions of ISCO know four. */
const SKILL_LEVEL_COUNT = 4;

/** "ISCO-08 has four skill levels": of the classification, and not of an occupation or group. */
function skillLevels(reading: Reading): readonly Claim[] {
  const match = SKILL_LEVELS.exec(reading.sentence);
  const [mention] = reading.editions;
  if (!match || mention?.family !== 'isco' || reading.codes.length > 0) return [];
  if (reading.titles.some((it) => it.namings.length > 0)) return [];
  const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
  const edition = reading.classifications.edition(editionAt(reading, span).edition ?? currentEdition('isco'));
  const value = numberOf(match.groups?.number ?? '');
  return [
    claimOver(reading, [span], {
      verdict: value === SKILL_LEVEL_COUNT ? 'right' : 'wrong',
      says: `${edition.name} has ${value} skill levels.`,
      correct: `${edition.name} has ${SKILL_LEVEL_COUNT} skill levels.`,
      tables: [`${edition.id}/categories.tsv`],
    }),
  ];
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberOf(text: string): number {
  const word = NUMBERS.indexOf(text.toLowerCase());
  return word >= 0 ? word : Number(text);
}

const totals: Rule = (reading) =>
  [...reading.sentence.matchAll(COUNT)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const { number = '', level = '' } = match.groups ?? {};
    const { family, edition: named } = editionAt(reading, span);
    const edition = reading.classifications.edition(named ?? currentEdition(family));
    const word = level.toLowerCase().replace(/^sub-?major$/, 'sub-major');
    const found = edition.levels.find((it) => it.name.startsWith(`${word} `));
    // "three minor groups" of a group is another statement: only totals of an edition are judged.
    if (!found || reading.editions.length === 0) return [];
    const value = WORDS[number.toLowerCase()] ?? Number(number.replace(',', ''));
    const name = editionName(reading.classifications, edition.id);
    return [
      claimOver(reading, [span], {
        verdict: value === found.count ? 'right' : 'wrong',
        says: `${name} has ${value} ${found.name}s.`,
        correct: `${name} has ${found.count} ${found.name}s.`,
        tables: ['levels.tsv', `${edition.id}/categories.tsv`],
      }),
    ];
  });
