/** What a page needs to code titles by itself: the coder over tables and a model that the page has fetched. */
import { openClassifications } from '../../src/classification/index.ts';
import { type Coder, createTitleCoder, openTitleModel } from '../../src/coding/index.ts';

/** Opens the coder from the texts of the tables, by name, and the bytes of the model. */
export function coderOf(tables: Readonly<Record<string, string>>, model: Uint8Array): Coder {
  const classifications = openClassifications((name) => {
    const text = tables[name];
    if (text === undefined) throw new Error(`The page has no table "${name}".`);
    return text;
  });
  return createTitleCoder(classifications, openTitleModel(model));
}
