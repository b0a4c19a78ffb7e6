/** Kinds of work that the titles of broad groups name: "clerks", "technicians", "labourers". */
import { type Category, type Classifications, isWithin, wordStems } from '../../classification/index.ts';

/**
 * The major group of ISCO-08 that bears another title now than the word which was its whole title in ISCO-88; `undefined`
 * where no title went so. "Clerk" alone is an index title of one of its unit groups, but "clerks" are all of them.
 *
 * @example
 * formerMajorGroup(classifications, 'a clerk')?.title; // 'Clerical Support Workers'
 */
export function formerMajorGroup(classifications: Classifications, words: string): Category | undefined {
  const said = wordStems(words.replace(ARTICLE, '')).join(' ');
  const former = classifications
    .categories('isco-88')
    .find((it) => it.level === 1 && said !== '' && wordStems(it.title).join(' ') === said);
  const now = former && classifications.category('isco-08', former.code);
  return now && now.title !== former.title ? now : undefined;
}

const ARTICLE = /^(?:an?|the) /i;
/** Words that stand in the titles of more groups than these name no kind of work: "workers". */
const MOST_GROUPS = 2;

/**
 * The broadest groups of ISCO-08 that have a word in their titles, and those around the homes of some work that have it
 * too; none where no major or sub-major group has it, or too many have.
 *
 * @example
 * groupsTitled(classifications, 'technician', []).map((it) => it.code); // ['3']
 */
export function groupsTitled(
  classifications: Classifications,
  words: string,
  homes: readonly Category[],
): readonly Category[] {
  const [word, ...more] = wordStems(words.replace(ARTICLE, ''));
  if (word === undefined || more.length > 0) return [];
  // In the plural only: "support" and "sales" are no people.
  const named = classifications
    .categories('isco-08')
    .filter((it) => it.title.split(/[\s,]+/).some((its) => /[^s]s$/.test(its) && wordStems(its)[0] === word));
  const level = [1, 2].find((at) => named.some((it) => it.level === at));
  const broadest = named.filter((it) => it.level === level);
  if (broadest.length === 0 || broadest.length > MOST_GROUPS) return [];
  const around = named.filter(
    (it) =>
      homes.some((home) => isWithin(classifications, home, it)) &&
      !broadest.some((group) => isWithin(classifications, it, group)),
  );
  return [...broadest, ...around];
}
