/** A group of its own: "podiatrists have no unit group of their own", "a unit group titled X". */
import type { Category } from '../../../classification/index.ts';
import type { Claim } from '../../claim.ts';
import { editionName, fullName, list } from '../../wording.ts';
import { categoryTable, claimOver, type Rule } from '../finding.ts';
import type { TitleMention } from '../mention.ts';
import { categoriesMeant, categoriesNamed, homeOf, homeTables } from '../naming-fit.ts';
import { currentEdition, editionAt, type Reading } from '../reading.ts';

const GROUP =
  '(?:(?:sub-?major|major|minor|unit|broad|detailed|separate|distinct|single|four-digit|ISCO(?:-\\d\\d)?|SOC)\\s+)*(?:groups?|codes?|categor(?:y|ies)|occupations?)';
const OF_ITS_OWN = new RegExp(
  `\\b(?:ha(?:s|ve|d)|gets?|forms?|given|constitutes?)\\s+(?<not>no\\s+|not\\s+(?:an?\\s+)?)?(?:(?:an?|its|their)\\s+)?(?:own\\s+)?${GROUP}(?:\\s+(?:in|of)\\s+ISCO(?:-\\d\\d)?)?\\s+of\\s+(?:its|their)\\s+own\\b|\\b(?:ha(?:s|ve|d)|gets?)\\s+(?<no>no\\s+|not\\s+)?(?:its|their)\\s+own\\s+${GROUP}`,
  'i',
);
const TITLED = new RegExp(
  `\\b(?<not>no\\s+)?${GROUP}(?:\\s+of\\s+(?:its|their)\\s+own)?\\s+(?:(?:is|are|was)\\s+)?(?:titled|called|named|entitled|with\\s+the\\s+title)\\s+["“‘'*]*$`,
  'i',
);

/** Claims that an occupation has, or lacks, a group of its own, and that a group of some title exists. */
export const ownGroup: Rule = (reading) => [...ownGroups(reading), ...titledGroups(reading)];

function ownGroups(reading: Reading): readonly Claim[] {
  const match = OF_ITS_OWN.exec(reading.sentence);
  if (!match) return [];
  const subject =
    reading.titles.findLast((it) => it.end <= match.index && it.namings.length > 0) ??
    reading.context.subject;
  if (!subject) return [];
  const { classifications } = reading;
  const { family, edition: named } = editionAt(reading, {
    ...match,
    start: match.index,
    end: match.index,
    text: '',
  });
  const edition = named ?? currentEdition(family);
  const categories = categoriesMeant(classifications, subject, edition);
  const [home] = categories;
  const owns = home && ownershipOf(home, subject, edition);
  if (!home || owns === null || owns === undefined) return [];
  const isDenied =
    (match.groups?.not ?? match.groups?.no) !== undefined ||
    /\b(?:not|never|n['’]t)\s+$/i.test(reading.sentence.slice(0, match.index));
  const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
  return [
    claimOver(reading, [span], {
      verdict: owns !== isDenied ? 'right' : 'wrong',
      says: `“${subject.text}” ${isDenied ? 'has no' : 'has a'} group of its own in ${editionName(classifications, edition)}.`,
      correct: homeOf(classifications, subject, edition),
      category: home,
      tables: homeTables(subject, edition),
    }),
  ];
}

/** True for a title that a group bears, false for one job among others of a residual group; else it cannot be told. */
function ownershipOf(home: Category, subject: TitleMention, edition: string): boolean | null {
  const namings = subject.namings.filter((it) => it.category.edition === edition);
  if (namings.some((it) => it.kind === 'title')) return true;
  return namings.length > 0 && namings.every((it) => it.kind === 'index-entry') && isResidual(home)
    ? false
    : null;
}

function isResidual({ title }: Category): boolean {
  return /not elsewhere classified|all other|^other /i.test(title);
}

function titledGroups(reading: Reading): readonly Claim[] {
  return reading.titles.flatMap((title) => {
    const before = TITLED.exec(reading.sentence.slice(0, title.start));
    // With a code, the code decides.
    if (!before || reading.codes.some((it) => it.end <= title.start && title.start - it.end < 60)) return [];
    const { classifications } = reading;
    const { family, edition: named } = editionAt(reading, title);
    if (reading.editions.length === 0) return [];
    const edition = named ?? currentEdition(family);
    const held = categoriesNamed(title, edition).filter((it) =>
      title.namings.some((naming) => naming.kind === 'title' && naming.category === it),
    );
    const exists = held.length > 0;
    const isDenied = before.groups?.not !== undefined;
    return [
      claimOver(reading, [title], {
        verdict: exists !== isDenied ? 'right' : 'wrong',
        says: `${editionName(classifications, edition)} has ${isDenied ? 'no' : 'a'} group titled “${title.text}”.`,
        correct: exists
          ? `${list(held.map((it) => fullName(classifications, it)))}.`
          : homeOf(classifications, title, edition),
        category: held[0] ?? categoriesNamed(title, edition)[0],
        tables: held[0] ? [categoryTable(held[0])] : homeTables(title, edition),
      }),
    ];
  });
}
