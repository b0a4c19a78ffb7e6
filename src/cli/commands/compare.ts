/** `cadre compare ONE OTHER`: two categories side by side. */
import { differenceOf } from '../../answers/index.ts';
import {
  type Category,
  type Classifications,
  compareCategories,
  type EditionId,
  holdersOf,
} from '../../classification/index.ts';
import { printJson, printLines, wrapped } from '../print.ts';
import { editionNamed, findCategory, openTables } from '../tables.ts';

interface Options {
  readonly edition?: string;
  readonly json?: true;
}

/** Prints where two categories part, and by what. */
export function compare(one: string, other: string, options: Options): void {
  const classifications = openTables();
  const edition = options.edition === undefined ? undefined : editionNamed(options.edition);
  const a = readSide(classifications, one, edition);
  const b = readSide(classifications, other, edition);
  if (options.json) {
    printJson(compareCategories(classifications, a, b));
    return;
  }
  const named = (it: Category) => `${classifications.edition(it.edition).name} ${it.code} ${it.title}`;
  printLines([
    named(a),
    named(b),
    '',
    ...differenceOf(classifications, a, b).map((it) => wrapped(it.text, 2)),
  ]);
}

/** Each code is read in its own edition; the one named only decides where several have the code. */
function readSide(classifications: Classifications, code: string, edition: EditionId | undefined): Category {
  const holders = holdersOf(classifications, code);
  const decides = holders.length === 0 || holders.some((it) => it.edition === edition);
  return findCategory(classifications, code, decides ? edition : undefined).category;
}
