/** Acronyms that are short for more than one title: a PA is a personal assistant, and a physician assistant. */
import {
  type Category,
  type Classifications,
  everydayGroup,
  isHealthCategory,
  synonymsLike,
  withoutAcronymPlural,
} from '../../classification/index.ts';

/** A title of SOC 2018 that an acronym is short for, and the group of ISCO-08 where our tables have it. */
export interface AcronymMeaning {
  readonly title: Category;
  readonly home: Category;
}

const ACRONYM = /^\p{Lu}{2,4}$/u;

/**
 * The occupation of the health workforce that an acronym is short for beside the group where our list has it: its title
 * in the SOC has these first letters, and our list has the acronym in its group where a field in brackets tells it.
 *
 * @param own the group where our list has the acronym alone
 * @example
 * otherMeaning(classifications, 'PA', own)?.title.code; // '29-1071'
 */
export function otherMeaning(
  classifications: Classifications,
  words: string,
  own: Category,
): AcronymMeaning | undefined {
  const acronym = withoutAcronymPlural(words);
  if (!ACRONYM.test(acronym)) return undefined;
  const withField = new RegExp(`^${acronym} \\([^\\t\\n]+\\)\\ten\\t(\\d{4})$`, 'gm');
  const codes = [...classifications.readTable('coding/everyday-titles.tsv').matchAll(withField)].map(
    ([, code]) => code,
  );
  return classifications
    .categories('soc-2018')
    .filter((it) => it.level === 4 && isHealthCategory(it) && firstLetters(it.title) === acronym)
    .flatMap((title): readonly AcronymMeaning[] => {
      const code =
        synonymsLike(classifications, title.title)[0]?.code ?? everydayGroup(classifications, title.title);
      const home = code === undefined ? undefined : classifications.category('isco-08', code);
      return home && home !== own && codes.includes(home.code) ? [{ title, home }] : [];
    })[0];
}

function firstLetters(title: string): string {
  return title
    .split(/[\s-]+/)
    .map((it) => it.charAt(0))
    .join('');
}
