/** The coder with its trained model, opened from this machine's files. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Classifications } from '../classification/index.ts';
import {
  type Coder,
  createTitleCoder,
  type OwnCoding,
  openTitleModel,
  type TitleModel,
} from '../coding/index.ts';

const MODEL_FILE = fileURLToPath(new URL('../../models/titles.bin', import.meta.url));

/**
 * Opens the trained model that comes with the program.
 *
 * @throws Error with one sentence when the model file is missing or damaged
 * @example
 * openModel().known('Hebamme')?.isco; // ['2222']
 */
export function openModel(): TitleModel {
  return openTitleModel(readModelFile());
}

/**
 * Opens the coder that comes with the program.
 *
 * @param model where it is open already
 * @param codings what the user coded, where it is to be used
 * @throws Error with one sentence when the model file is missing or damaged
 * @example
 * openCoder(openClassifications(readTable)).code({ title: 'Hebamme' }, ['isco-08']).results[0]?.decided?.code; // '2222'
 */
export function openCoder(
  classifications: Classifications,
  model: TitleModel = openModel(),
  codings: readonly OwnCoding[] = [],
): Coder {
  return createTitleCoder(classifications, model, codings);
}

function readModelFile(): Uint8Array {
  try {
    return readFileSync(MODEL_FILE);
  } catch {
    throw new Error(
      `The trained model ${MODEL_FILE} is missing; restore the file, or build it as models/MODEL_CARD.md says.`,
    );
  }
}
