/** The categories of one edition, from `<edition>/categories.tsv`. */
import type { Category, SkillLevel } from './category.ts';
import type { EditionId, LevelNumber } from './edition.ts';
import { type ReadTable, readColumns } from './table.ts';

/** The categories of an edition, by code and by parent, in the order of their codes. */
export interface CategoryTable {
  readonly all: readonly Category[];
  readonly byCode: ReadonlyMap<string, Category>;
  /** Children by the parent's code; the empty text holds the top level. */
  readonly byParent: ReadonlyMap<string, readonly Category[]>;
}

/** Reads the categories of one edition. */
export function readCategories(readTable: ReadTable, edition: EditionId): CategoryTable {
  const byCode = new Map<string, Category>();
  const byParent = new Map<string, Category[]>();
  const rows = readColumns(readTable(`${edition}/categories.tsv`), [
    'code',
    'level',
    'parent',
    'title',
    'skill_levels',
    'residual',
  ]);
  for (const [code, level, parent, title, skillLevels, residual] of rows) {
    const category: Category = {
      edition,
      code,
      title,
      level: Number(level) as LevelNumber,
      parent: parent === '' ? null : parent,
      skillLevels: skillLevels === '' ? [] : skillLevels.split('|').map((it) => Number(it) as SkillLevel),
      residual: residual === 'yes',
    };
    byCode.set(code, category);
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(category);
    else byParent.set(parent, [category]);
  }
  return { all: [...byCode.values()], byCode, byParent };
}
