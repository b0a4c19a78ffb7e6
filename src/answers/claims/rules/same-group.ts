/** Two occupations said to share a group: "X are in the same minor group as Y". */
import { type Category, type EditionId, pathOf } from '../../../classification/index.ts';
import { fullName, pathCodes } from '../../wording.ts';
import { categoryTable, claimOver, type Rule } from '../finding.ts';
import type { TitleMention } from '../mention.ts';
import { categoriesMeant } from '../naming-fit.ts';
import { currentEdition, editionAt, type Reading } from '../reading.ts';

const SAME =
  /\b(?<how>same|different|separate|distinct)\s+(?<level>sub-?major|major|minor|unit|broad)\s+(?:group|occupation)s?\b/i;
const LEVELS: Readonly<Record<string, number>> = { major: 1, 'sub-major': 2, submajor: 2, minor: 3, unit: 4 };
const SOC_LEVELS: Readonly<Record<string, number>> = { major: 1, minor: 2, broad: 3 };

/** Claims that two occupations belong to one group. */
export const sameGroup: Rule = (reading) => {
  const match = SAME.exec(reading.sentence);
  if (!match) return [];
  const [one, other] = reading.titles.filter((it) => it.namings.length > 0);
  if (!one || !other) return [];
  const inForce = editionAt(reading, one, reading.codes[0]?.family);
  const edition = inForce.edition ?? currentEdition(inForce.family);
  const level = (inForce.family === 'isco' ? LEVELS : SOC_LEVELS)[match.groups?.level?.toLowerCase() ?? ''];
  const pair = level && pairAt(reading, edition, level, one, other);
  if (!pair) return [];
  const { a, b, shares } = pair;
  const negated =
    /\bnot\b/i.test(reading.sentence.slice(0, match.index)) !== (match.groups?.how?.toLowerCase() !== 'same');
  return [
    claimOver(
      reading,
      [one, { start: match.index, end: match.index + match[0].length, text: match[0] }, other],
      {
        verdict: shares !== negated ? 'right' : 'wrong',
        says: `“${one.text}” and “${other.text}” ${negated ? 'do not share' : 'share'} a ${match.groups?.level} group.`,
        correct: `${fullName(reading.classifications, a)} (${pathCodes(reading.classifications, a)}); ${fullName(reading.classifications, b)} (${pathCodes(reading.classifications, b)}).`,
        category: a,
        tables: [categoryTable(a)],
      },
    ),
  ];
};

/** Of the categories that two titles may mean, two that share a group where there are such. */
function pairAt(
  reading: Reading,
  edition: EditionId,
  level: number,
  one: TitleMention,
  other: TitleMention,
): { readonly a: Category; readonly b: Category; readonly shares: boolean } | undefined {
  const [ones, others] = [one, other].map((it) => categoriesMeant(reading.classifications, it, edition));
  const pairs = (ones ?? []).flatMap((a) =>
    (others ?? []).map((b) => {
      const group = groupAt(reading, a, level);
      return { a, b, shares: group !== undefined && group === groupAt(reading, b, level) };
    }),
  );
  return pairs.find((it) => it.shares) ?? pairs[0];
}

function groupAt(reading: Reading, category: Category, level: number): Category | undefined {
  return pathOf(reading.classifications, category).find((it) => it.level === level);
}
