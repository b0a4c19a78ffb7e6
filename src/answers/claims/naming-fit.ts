/** How well a title fits a category, and where the title is at home. */
import {
  type Category,
  type Classifications,
  type EditionId,
  editDistance,
  indexTableName,
  isWithin,
  lazyFor,
  lazyMap,
  searchCategories,
  wordStems,
} from '../../classification/index.ts';
import { headWordHomes, mainHome } from '../head-word.ts';
import type { Naming } from '../lexicon.ts';
import { fullName, list } from '../wording.ts';
import type { TitleMention } from './mention.ts';

/** How a title relates to a category: its own title, an index entry of it, of a group below it, above it, or none. */
export type Fit = 'title' | 'index-entry' | 'within' | 'above' | 'none';

/** The best fit of a title to a category among all that the title names in that edition. */
export function fitOf(classifications: Classifications, category: Category, title: TitleMention): Fit {
  const inEdition = title.namings.filter((it) => it.category.edition === category.edition);
  // Half of a broader group's title says nothing where the phrase is the whole title of another group.
  const hasTitle = inEdition.some((it) => it.kind === 'title');
  const namings = inEdition.filter((it) => !(hasTitle && it.kind === 'title-part'));
  if (namings.some((it) => it.kind === 'title' && it.category === category)) return 'title';
  if (title.namings.length === 0 && sameWords(title.text, category.title)) return 'title';
  if (isOnlyChild(classifications, category, namings)) return 'title';
  if (namings.some((it) => it.kind !== 'head-word' && it.category === category)) {
    // "Medical Assistants" is the title of 3256, and with "(family planning)" an index title of 3253.
    const isAnothers = namings.some((it) => it.kind === 'title' && it.category.level === category.level);
    return isAnothers ? 'within' : 'index-entry';
  }
  if (namings.some((it) => it.category === category) && isMainHome(classifications, category, title.text))
    return 'index-entry';
  if (isNearestOfAll(classifications, category, namings)) return 'index-entry';
  if (namings.some((it) => isWithin(classifications, it.category, category))) return 'within';
  if (namings.some((it) => isWithin(classifications, category, it.category))) return 'above';
  return 'none';
}

/** "Physicians" are index titles of 2211 and 2212 alike: 221 is the group that holds them. */
function isNearestOfAll(
  classifications: Classifications,
  category: Category,
  namings: readonly Naming[],
): boolean {
  const homes = [...new Set(namings.map((it) => it.category))];
  return (
    homes.length > 1 &&
    homes.every((it) => isWithin(classifications, it, category)) &&
    !classifications
      .children(category.edition, category.code)
      .some((child) => homes.every((it) => isWithin(classifications, it, child)))
  );
}

/** "Midwives" alone means midwifery professionals first. */
function isMainHome(classifications: Classifications, category: Category, word: string): boolean {
  const homes = headWordHomes(classifications, category.edition, word);
  return mainHome(classifications, word, homes) === category;
}

/** A group that is not divided shares its work, and often its title, with the only group below it. */
function isOnlyChild(
  classifications: Classifications,
  category: Category,
  namings: readonly Naming[],
): boolean {
  return namings.some((it) => {
    const children = classifications.children(category.edition, category.code);
    return (
      it.kind === 'title' &&
      children.length === 1 &&
      children[0] === it.category &&
      it.category.title === category.title
    );
  });
}

/** Word for word the same but for the order, the plural and words such as "and" or "n.e.c.". */
function sameWords(one: string, other: string): boolean {
  const key = (text: string) =>
    wordStems(text.replace(/n\.\s?e\.\s?c\.?/i, 'not elsewhere classified'))
      .filter((it) => !/^(and|or|the|of|in|other)$/.test(it))
      .toSorted()
      .join(' ');
  return key(one) === key(other);
}

/** The category whose title differs from a phrase by spelling alone: "Dietitians" and "Dieticians". */
function nearTitle(
  classifications: Classifications,
  title: TitleMention,
  edition: EditionId,
): readonly Category[] {
  const stems = wordStems(title.text);
  const near = titlesByLength(classifications)(edition)
    .get(stems.length)
    ?.findLast((it) => stems.every((stem, place) => isAlike(stem, it.stems[place] ?? '')));
  return near ? [near.category] : [];
}

function isAlike(stem: string, other: string): boolean {
  return stem === other || (stem.length > 5 && editDistance(stem, other, 1) <= 1);
}

/** The titles of an edition, whole and in halves, by how many words they have. */
const titlesByLength = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId) => {
    const titles = classifications.categories(edition).flatMap((category) =>
      [category.title, ...category.title.split(/\s+and\s+/i)].map((it) => ({
        category,
        stems: wordStems(it),
      })),
    );
    return Map.groupBy(titles, (it) => it.stems.length);
  }),
);

/** Like {@link categoriesNamed}, forgiving a letter a word where nothing matches. */
export function categoriesMeant(
  classifications: Classifications,
  title: TitleMention,
  edition: EditionId,
): readonly Category[] {
  const named = categoriesNamed(title, edition);
  return named.length > 0 ? named : nearTitle(classifications, title, edition);
}

/** The categories that a title names in an edition: by title where it can, else by index entry. */
export function categoriesNamed(title: TitleMention, edition: EditionId): readonly Category[] {
  const namings = title.namings.filter((it) => it.category.edition === edition);
  for (const kind of ['title', 'index-entry', 'title-part', 'head-word'] as const) {
    const named = namings.filter((it) => it.kind === kind).map((it) => it.category);
    if (named.length > 0)
      return named.filter(
        (it) => !named.some((other) => other.parent === it.code && other.title === it.title),
      );
  }
  return [];
}

/** The tables that {@link homeOf} rests on. */
export function homeTables(title: TitleMention, edition: EditionId): readonly string[] {
  const namings =
    categoriesNamed(title, edition).length > 0
      ? title.namings.filter((it) => it.category.edition === edition)
      : title.namings;
  const tables = namings.flatMap((it) => {
    const index =
      it.kind === 'index-entry' || it.kind === 'head-word' ? indexTableName(it.category.edition) : undefined;
    return [`${it.category.edition}/categories.tsv`, ...(index ? [index] : [])];
  });
  return [...new Set([`${edition}/categories.tsv`, ...tables])];
}

/** Where a title is at home, in one sentence; says so when no edition has it. */
export function homeOf(classifications: Classifications, title: TitleMention, edition: EditionId): string {
  const quoted = `“${title.text}”`;
  const own = categoriesNamed(title, edition);
  if (own.length > 4) {
    const some = own.slice(0, 4).map((it) => `${it.code} ${it.title}`);
    return `${classifications.edition(edition).name} has ${quoted} in ${own.length} groups, among them ${list(some)}.`;
  }
  if (own.length > 0) {
    const asTitle = title.namings.some((it) => it.kind === 'title' && own.includes(it.category));
    return asTitle
      ? `${quoted} is ${list(own.map((it) => fullName(classifications, it)))}.`
      : `${quoted} is an index title of ${list(own.map((it) => fullName(classifications, it)))}.`;
  }
  const others = title.namings.filter((it) => it.kind === 'title' || it.kind === 'title-part');
  const name = classifications.edition(edition).name;
  if (others.length === 0) {
    if (title.namings.length > 0) return `${name} has no group and no index entry “${title.text}”.`;
    return `No edition held here has a group titled ${quoted}.`;
  }
  const newest = others.filter((it) => it.category.edition === others[0]?.category.edition);
  const most = newest.findLast(
    (it) => it.category.level === Math.max(...newest.map((n) => n.category.level)),
  );
  if (!most) return '';
  const how = most.kind === 'title-part' ? 'is part of the title of' : 'is the title of';
  return `${quoted} ${how} ${fullName(classifications, most.category)}; ${name} has no group of that title.`;
}

/** The category that a phrase without a match most likely means in an edition, where one is near enough. */
export function likelyCategory(
  classifications: Classifications,
  title: TitleMention,
  edition: EditionId,
): Category | undefined {
  const [best] = searchCategories(classifications, title.text, { editions: [edition], limit: 1 });
  return best && best.score >= 0.76 ? best.category : undefined;
}
