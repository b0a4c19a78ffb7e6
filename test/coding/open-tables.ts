/** The program's own tables, opened once a test file. */
import { openClassifications } from '../../src/classification/index.ts';
import { readTable } from '../../src/data/data-folder.ts';

export const classifications = openClassifications(readTable);
