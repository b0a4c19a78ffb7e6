/** How many groups an edition has: "ISCO-08 has 436 unit groups". */
import { editionName } from '../../wording.ts';
import { claimOver, type Rule } from '../finding.ts';
import { currentEdition, editionAt } from '../reading.ts';

const COUNT =
  /\b(?<number>\d{1,3}(?:,\d{3})?|\d+|ten|twenty-three)\s+(?<level>sub-?major|major|minor|unit|broad|detailed)\s+(?<noun>groups|occupations|occupational groups)\b/gi;

const WORDS: Readonly<Record<string, number>> = { ten: 10, 'twenty-three': 23 };

/** Claims about the number of categories at a level. */
export const count: Rule = (reading) =>
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
