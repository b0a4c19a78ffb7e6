/** What a category means, in the project's own words: `data/<edition>/texts/`. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import type { EditionId } from './edition.ts';
import { lazyFor, lazyMap } from './lazy.ts';

/** A look-alike that belongs to another category of the same edition. */
export interface BelongsElsewhere {
  readonly title: string;
  readonly code: string;
  /** What decides, in a few words. */
  readonly why?: string;
}

/** What the people of a category are called in a country. */
export interface NamesInCountry {
  readonly where: string;
  readonly titles: readonly string[];
}

/** The text of a category of the most detailed level. */
export interface OccupationText {
  readonly code: string;
  /** Who they are and what they do. */
  readonly definition: string;
  /** Main tasks, each a phrase that begins with a verb in -ing. */
  readonly tasks: readonly string[];
  /** Typical job titles that belong here. */
  readonly titles: readonly string[];
  readonly elsewhere: readonly BelongsElsewhere[];
  /** The boundary that most often goes wrong, and how to decide. */
  readonly boundary: string;
  /** Skill level, and the usual education and training. */
  readonly education: string;
  /** Of the health workforce alone: how the group differs between countries. */
  readonly countries?: string;
  readonly names?: readonly NamesInCountry[];
  /** What became of it from ISCO-88 to ISCO-08. */
  readonly isco88?: string;
  /** Usual steps of a career, and the groups that they lead to. */
  readonly career?: string;
}

/** The text of a broader category. */
export interface GroupText {
  readonly code: string;
  /** What the categories under it have in common. */
  readonly unites: string;
  /** What sets it apart from its neighbours. */
  readonly apart: string;
}

/** The text of a category of any level. */
export type CategoryText = OccupationText | GroupText;

/** Of SOC 2018, the occupations of the health workforce and its neighbours have texts. */
const SOC_WITH_TEXT = /^(?:29-|31-|11-9111|15-1211|19-104|21-102|43-6013)/;

/** The file of an edition that holds the text of a category; none where it has no text. */
const FILES: Partial<Readonly<Record<EditionId, (category: Category) => string | undefined>>> = {
  'isco-08': ({ code, level }) => (level < 3 ? 'groups' : code.slice(0, 3)),
  'soc-2018': ({ code, level }) => (level === 4 && SOC_WITH_TEXT.test(code) ? code.slice(0, 4) : undefined),
};

const textsOf = lazyFor((classifications: Classifications) =>
  lazyMap((file: string): ReadonlyMap<string, CategoryText> => {
    // The check of the tables holds the files to their schema.
    const texts = JSON.parse(classifications.readTable(file)) as readonly CategoryText[];
    return new Map(texts.map((it) => [it.code, it]));
  }),
);

/**
 * The file of `data/` that holds the text of a category, or `undefined` where its edition has no texts.
 *
 * @example
 * textFileOf(classifications.category('isco-08', '3252')); // 'isco-08/texts/325.json'
 */
export function textFileOf(category: Category): string | undefined {
  const name = FILES[category.edition]?.(category);
  return name === undefined ? undefined : `${category.edition}/texts/${name}.json`;
}

/**
 * The text of a category, or `undefined` where there is none.
 *
 * @example
 * textOf(classifications, category)?.code; // '3252'
 */
export function textOf(classifications: Classifications, category: Category): CategoryText | undefined {
  const file = textFileOf(category);
  return file === undefined ? undefined : textsOf(classifications)(file).get(category.code);
}

/** True for the text of a category of the most detailed level. */
export function isOccupationText(text: CategoryText): text is OccupationText {
  return 'definition' in text;
}
