/** The US occupation that a title names by the SOC's own words. */
import {
  type Category,
  type Classifications,
  correspondencesOf,
  isOccupationText,
  lazyFor,
  textOf,
  withoutAcronymPlural,
} from '../../classification/index.ts';
import { lexiconOf } from '../lexicon.ts';
import { editionName, shortName } from '../wording.ts';

/** An occupation of SOC 2018, and how a title names it. */
export interface SocNaming {
  readonly category: Category;
  /** True for the title of the occupation itself, false for one of its direct match titles. */
  readonly isTitle: boolean;
  /** The title as the publisher prints it. */
  readonly printed: string;
}

/**
 * The occupation of SOC 2018 that has the words for its title or, where there is one alone, for a direct match title.
 *
 * @example
 * socNaming(classifications, 'perfusionist')?.category.code; // '29-2099'
 */
export function socNaming(classifications: Classifications, words: string): SocNaming | undefined {
  const namings = lexiconOf(classifications)
    .namings(words)
    .filter(({ category }) => category.edition === 'soc-2018');
  const titles = namings.filter((it) => it.kind === 'title');
  const own = titles.find(({ category }) => !titles.some((it) => it.category.parent === category.code));
  if (own) return { category: own.category, isTitle: true, printed: own.printed };
  const [only, ...more] = namings.filter((it) => it.kind === 'index-entry');
  if (!only) return acronyms(classifications).get(withoutAcronymPlural(words).toUpperCase());
  return more.length === 0 ? { category: only.category, isTitle: false, printed: only.printed } : undefined;
}

/** Direct match titles by the acronym in brackets at their end: "Certified Nurse Midwife (CNM)". */
const acronyms = lazyFor((classifications: Classifications): ReadonlyMap<string, SocNaming> => {
  const found = new Map<string, SocNaming>();
  for (const { title, code } of classifications.indexEntries('soc-2018')) {
    const acronym = / \(([A-Z]{2,})\)$/.exec(title)?.[1];
    const category = classifications.category('soc-2018', code);
    if (acronym && category) found.set(acronym, { category, isTitle: false, printed: title });
  }
  return found;
});

/** "“Perfusionist” is a direct match title of SOC 2018 29-2099 Health Technologists and Technicians, All Other." */
export function namedInSoc(
  classifications: Classifications,
  { category, isTitle, printed }: SocNaming,
): string {
  const where = `${editionName(classifications, category.edition)} ${shortName(category)}`;
  return isTitle
    ? `“${printed}” is the title of ${where}.`
    : `“${printed}” is a direct match title of ${where}.`;
}

/** True for a group of what has no group of its own: its text is of no one occupation. */
export function isResidual({ title }: Category): boolean {
  return /\b(?:not elsewhere classified|all other)$/i.test(title);
}

/**
 * True where the SOC tells more of the one occupation than ISCO does: it has an occupation of that name, with a text,
 * and the group of ISCO has another name and is a residual one or holds several whole occupations of the SOC.
 */
export function isTolderInSoc(
  classifications: Classifications,
  { category, isTitle, printed }: SocNaming,
  group: Category,
  words: string,
): boolean {
  const text = textOf(classifications, category);
  if (!text || !isOccupationText(text) || isResidual(category)) return false;
  const isItsTitle = [words, printed]
    .flatMap((it) => lexiconOf(classifications).namings(it))
    .some((it) => it.category === group && it.kind !== 'index-entry');
  return !isItsTitle && (isTitle || isResidual(group) || isOneOfSeveral(classifications, category, group));
}

/** True where an occupation lies within a group together with other whole occupations. */
function isOneOfSeveral(classifications: Classifications, category: Category, group: Category): boolean {
  const whole = correspondencesOf(classifications, group, 'soc-2018').filter((it) => it.relation === 'split');
  return whole.length > 1 && whole.some((it) => it.target === category);
}
