/** Which categories a coder takes for which, the costliest mistakes first. */
import { type Classifications, type EditionId, pathOf, readCode } from '../classification/index.ts';
import type { EvaluatedTitle } from './evaluation.ts';

/** Titles of one category that were taken for another. */
export interface Confusion {
  /** The right code; where several are right, the one that agrees most with what was said. */
  readonly right: string;
  /** The code of the best candidate; empty where there is none. */
  readonly said: string;
  readonly rows: number;
  /** Rows times the levels on which the two differ: another major group costs four times another unit group. */
  readonly cost: number;
  /** One of the titles. */
  readonly title: string;
}

/**
 * The costliest confusions of best candidates with right codes.
 *
 * @param most how many are wanted
 * @example
 * costliestConfusions(classifications, 'isco-08', titles, 10)[0];
 * // { right: '4110', said: '3343', rows: 12, cost: 48, title: 'Office assistant' }
 */
export function costliestConfusions(
  classifications: Classifications,
  edition: EditionId,
  titles: readonly EvaluatedTitle[],
  most: number,
): readonly Confusion[] {
  const found = new Map<
    string,
    { confusion: Omit<Confusion, 'rows' | 'cost'>; rows: number; levels: number }
  >();
  for (const { title, right, result } of titles) {
    const said = result.candidates[0]?.code ?? '';
    const nearest = right
      .map((code) => ({ code, levels: levelsLost(classifications, edition, code, said) }))
      .reduce((one, other) => (other.levels < one.levels ? other : one));
    if (nearest.levels === 0) continue;
    const key = `${nearest.code} ${said}`;
    const known = found.get(key);
    if (known) known.rows += 1;
    else
      found.set(key, {
        confusion: { right: nearest.code, said, title },
        rows: 1,
        levels: nearest.levels,
      });
  }
  return [...found.values()]
    .map(({ confusion, rows, levels }) => ({ ...confusion, rows, cost: rows * levels }))
    .toSorted((a, b) => b.cost - a.cost || b.rows - a.rows || (a.right + a.said < b.right + b.said ? -1 : 1))
    .slice(0, most);
}

/** Levels of the right code on which what was said differs; a right code that the edition lacks loses all. */
function levelsLost(
  classifications: Classifications,
  edition: EditionId,
  right: string,
  said: string,
): number {
  const reading = readCode(classifications, edition, right);
  const deepest = classifications.edition(edition).levels.length;
  if (reading.kind === 'unknown') return deepest;
  const wanted = pathOf(classifications, reading.category);
  const category = classifications.category(edition, said);
  const path = category ? pathOf(classifications, category) : [];
  const shared = wanted.filter((it, level) => it.code === path[level]?.code).length;
  return wanted.length - shared;
}
