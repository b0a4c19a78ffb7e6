/** A category: one group of an edition, at some level (GSIM: Classification Item). */
import type { EditionId, LevelNumber } from './edition.ts';

/** ISCO skill level, 1 (simple tasks) to 4 (complex problem-solving). */
export type SkillLevel = 1 | 2 | 3 | 4;

/** A group of an edition. Its identity is `edition` and `code` together. */
export interface Category {
  readonly edition: EditionId;
  /** Text, never a number: `0110` and `29-2072` must survive. */
  readonly code: string;
  readonly title: string;
  readonly level: LevelNumber;
  /** Code of the category one level up; `null` at the top. */
  readonly parent: string | null;
  /** ISCO skill levels that the edition gives the group; empty where it states none. */
  readonly skillLevels: readonly SkillLevel[];
  /** True for a residual group: n.e.c. in ISCO, "All Other" in SOC. */
  readonly residual: boolean;
}

/** Names a category in one line for people, `ISCO-08 3252` style keys aside: `isco-08/3252`. */
export function categoryKey(category: Pick<Category, 'edition' | 'code'>): string {
  return `${category.edition}/${category.code}`;
}
