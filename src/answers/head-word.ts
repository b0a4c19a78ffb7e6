/** Words such as "nurse" that name a kind of work and no one group. */
import {
  type Category,
  type Classifications,
  type EditionId,
  lazyFor,
  lazyMap,
  matchKey,
  pathOf,
  readIndexTitle,
} from '../classification/index.ts';

/** A group, and how many of its titles have the word for their head. */
export interface HeadWordHome {
  readonly category: Category;
  readonly titles: number;
}

/**
 * The detailed groups of an edition that have index titles with this head word, most titles first.
 *
 * @example
 * headWordHomes(classifications, 'isco-08', 'nurses').map((it) => it.category.code); // ['2221', '3221', '3222', '3240']
 */
export function headWordHomes(
  classifications: Classifications,
  edition: EditionId,
  word: string,
): readonly HeadWordHome[] {
  const key = matchKey(word);
  if (key === '' || key.includes(' ')) return [];
  const counts = countsByHead(classifications)(edition).get(key) ?? new Map<string, number>();
  return [...counts]
    .flatMap(([code, titles]) => {
      const category = classifications.category(edition, code);
      return category && !isMilitary(category) ? [{ category, titles }] : [];
    })
    .toSorted((a, b) => b.titles - a.titles || (a.category.code < b.category.code ? -1 : 1));
}

/** "Cat and " of "Cat and Dog Bather", where no comma puts the head first. */
const JOINED_MODIFIERS = /^[^,:]+ and (?=[^,:]+$)/;

/** How many titles each code has, by their head word. */
const countsByHead = lazyFor((classifications: Classifications) =>
  lazyMap((edition: EditionId) => {
    const byHead = new Map<string, Map<string, number>>();
    for (const { title, code } of classifications.indexEntries(edition)) {
      // "Time and Attendance Clerk": the word before "and" is no worker.
      const head = matchKey(readIndexTitle(title.replace(JOINED_MODIFIERS, '')).head);
      const counts = byHead.get(head) ?? new Map<string, number>();
      byHead.set(head, counts.set(code, (counts.get(code) ?? 0) + 1));
    }
    return byHead;
  }),
);

/** Military ranks are ordinary words: "major", "general". */
function isMilitary(category: Category): boolean {
  return /^(?:0|55)/.test(category.code);
}

/**
 * The group that a head word means first: that of the plain professional ("Midwife, professional"); else the deepest
 * group that holds most of its titles; else the one with the most, where that is no small share of them; else, in
 * ISCO, the sub-major group that holds most.
 */
export function mainHome(
  classifications: Classifications,
  word: string,
  homes: readonly HeadWordHome[],
): Category | undefined {
  const plain = matchKey(`${word}, professional`);
  const professional = homes.find(({ category }) =>
    classifications.indexEntriesOf(category).some((it) => matchKey(it.title) === plain),
  );
  if (professional) return professional.category;
  const all = homes.reduce((sum, it) => sum + it.titles, 0);
  const counts = new Map<Category, number>();
  for (const { category, titles } of homes) {
    for (const it of pathOf(classifications, category)) counts.set(it, (counts.get(it) ?? 0) + titles);
  }
  const held = [...counts].filter(([it, titles]) => titles >= 0.7 * all && it.level > 1).map(([it]) => it);
  const [narrow] = held.filter((it) => it.level > 2).toSorted((a, b) => b.level - a.level);
  const [most] = homes.filter((it) => it.titles >= 0.4 * all);
  // "Teacher" alone is all of 23 Teaching Professionals, and none of its groups; a minor group of the SOC is too wide.
  return narrow ?? most?.category ?? held.find((it) => it.edition.startsWith('isco'));
}
