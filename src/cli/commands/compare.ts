/** `cadre compare ONE OTHER`: two categories side by side. */
import { differenceOf } from '../../answers/index.ts';
import { compareCategories } from '../../classification/index.ts';
import { printJson, printLines, wrapped } from '../print.ts';
import { editionNamed, findCategory, openTables } from '../tables.ts';

interface Options {
  readonly edition: string;
  readonly json?: true;
}

/** Prints where two categories part, and by what. */
export function compare(one: string, other: string, options: Options): void {
  const classifications = openTables();
  const edition = editionNamed(options.edition);
  const { category: a } = findCategory(classifications, one, edition);
  const { category: b } = findCategory(classifications, other, edition);
  if (options.json) printJson(compareCategories(classifications, a, b));
  else
    printLines([
      `${a.code} ${a.title}`,
      `${b.code} ${b.title}`,
      '',
      ...differenceOf(classifications, a, b).map((it) => wrapped(it.text, 2)),
    ]);
}
