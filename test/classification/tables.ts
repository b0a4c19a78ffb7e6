/** The real tables, opened once a test file. */
import { type Category, type EditionId, openClassifications } from '../../src/classification/index.ts';
import { readTable } from '../../src/data/data-folder.ts';

export const classifications = openClassifications(readTable);

/** A category that a test is sure of. */
export function categoryOf(edition: EditionId, code: string): Category {
  const category = classifications.category(edition, code);
  if (!category) throw new Error(`The tables lack ${edition}/${code}.`);
  return category;
}
