/** Checks the categories of an edition: counts per level, the tree, skill levels and residual marks. */
import { isResidualTitle, statedSkillLevels } from './category-rules.ts';
import type { Finding } from './finding.ts';
import { rowFinding, type TableRow, type TableRows } from './table-rows.ts';

/** The categories of one edition and what `levels.tsv` says of its levels. */
export interface EditionTables {
  readonly edition: string;
  readonly categories: TableRows;
  readonly levels: TableRows;
}

/** Checks the categories of one edition. */
export function checkCategories(tables: EditionTables): readonly Finding[] {
  const { edition, categories } = tables;
  const isIsco = edition.startsWith('isco-');
  const levelOf = new Map(categories.rows.map((row) => [row.get('code'), Number(row.get('level'))]));
  const parents = new Set(categories.rows.map((row) => row.get('parent')));
  const finest = Math.max(...levelOf.values());
  const codesAt = codesByLevel(categories);
  return [
    ...checkLevelCounts(tables),
    ...categories.rows.flatMap((row) => [
      ...checkParent(categories, row, levelOf),
      ...(isIsco ? checkIscoCode(categories, row) : checkSocCode(categories, row, codesAt)),
      ...checkChildren(categories, row, finest, parents),
      ...checkSkillLevels(categories, row, edition),
      ...checkResidual(categories, row),
    ]),
  ];
}

function codesByLevel(categories: TableRows): ReadonlyMap<number, readonly string[]> {
  const rows = Map.groupBy(categories.rows, (row) => Number(row.get('level')));
  return new Map([...rows].map(([level, atLevel]) => [level, atLevel.map((row) => row.get('code'))]));
}

function checkLevelCounts({ edition, categories, levels }: EditionTables): readonly Finding[] {
  const counts = Map.groupBy(categories.rows, (row) => row.get('level'));
  const stated = levels.rows.filter((row) => row.get('edition') === edition);
  const wrong = stated.flatMap((row) => {
    const count = counts.get(row.get('level'))?.length ?? 0;
    if (String(count) === row.get('count')) return [];
    const message = `data/${categories.name} has ${count} categories at level ${row.get('level')}, not ${row.get('count')}.`;
    return [rowFinding(levels, row, 'count', message)];
  });
  const known = new Set(stated.map((row) => row.get('level')));
  const unknown = categories.rows
    .filter((row) => !known.has(row.get('level')))
    .map((row) =>
      rowFinding(categories, row, 'level', `levels.tsv has no level ${row.get('level')} of ${edition}.`),
    );
  return [...wrong, ...unknown];
}

function checkParent(
  table: TableRows,
  row: TableRow,
  levelOf: ReadonlyMap<string, number>,
): readonly Finding[] {
  const parent = row.get('parent');
  const level = Number(row.get('level'));
  if (parent === '') {
    return level === 1
      ? []
      : [rowFinding(table, row, 'parent', 'A category below the top level needs a parent.')];
  }
  const parentLevel = levelOf.get(parent);
  if (parentLevel === undefined || parentLevel === level - 1) return [];
  const message = `The parent ${parent} is at level ${parentLevel}; it must be one level above ${level}.`;
  return [rowFinding(table, row, 'parent', message)];
}

/** In ISCO a code has one digit a level, and begins with its parent's code. */
function checkIscoCode(table: TableRows, row: TableRow): readonly Finding[] {
  const code = row.get('code');
  if (code.length !== Number(row.get('level'))) {
    return [
      rowFinding(table, row, 'level', `${code} has ${code.length} digits, so its level is ${code.length}.`),
    ];
  }
  const parent = code.slice(0, -1);
  if (row.get('parent') === parent) return [];
  return [rowFinding(table, row, 'parent', `The parent of ${code} must be ${parent || 'empty'}.`)];
}

/** In the SOC the end of a code tells its level, and the parent is the nearest code before it one level up. */
function checkSocCode(
  table: TableRows,
  row: TableRow,
  codesAt: ReadonlyMap<number, readonly string[]>,
): readonly Finding[] {
  if (codesAt.size === 1) return [];
  const code = row.get('code');
  const level = Number(row.get('level'));
  const ending = [/-0000$/, /00$/, /0$/, /[1-9]$/][level - 1];
  if (ending && !ending.test(code)) {
    return [rowFinding(table, row, 'level', `The code ${code} is not that of a category at level ${level}.`)];
  }
  const parent = codesAt.get(level - 1)?.findLast((before) => before < code) ?? '';
  if (row.get('parent') === parent) return [];
  return [rowFinding(table, row, 'parent', `The parent of ${code} must be ${parent || 'empty'}.`)];
}

function checkChildren(
  table: TableRows,
  row: TableRow,
  finest: number,
  parents: ReadonlySet<string>,
): readonly Finding[] {
  if (Number(row.get('level')) === finest || parents.has(row.get('code'))) return [];
  return [rowFinding(table, row, 'code', `No category has ${row.get('code')} as its parent.`)];
}

function checkSkillLevels(table: TableRows, row: TableRow, edition: string): readonly Finding[] {
  const stated = edition === 'isco-08' ? statedSkillLevels(row.get('code')) : '';
  if (row.get('skill_levels') === stated) return [];
  const message = `The skill level of ${row.get('code')} must be ${stated || 'empty'}.`;
  return [rowFinding(table, row, 'skill_levels', message)];
}

function checkResidual(table: TableRows, row: TableRow): readonly Finding[] {
  const title = row.get('title');
  const isResidual = isResidualTitle(title);
  if ((row.get('residual') === 'yes') === isResidual) return [];
  const message = `"${title}" is ${isResidual ? '' : 'not '}a residual category.`;
  return [rowFinding(table, row, 'residual', message)];
}
