/** The colour that goes with a category: one hue for each ISCO major group, never the only sign of anything. */
import type { EditionId } from '../classification/edition.ts';

/** SOC major groups by the ISCO-08 major group that most of their detailed occupations correspond to. */
const ISCO_MAJOR_OF_SOC_MAJOR: Readonly<Record<string, string>> = {
  11: '1',
  13: '3',
  15: '2',
  17: '2',
  19: '2',
  21: '2',
  23: '2',
  25: '2',
  27: '2',
  29: '2',
  31: '5',
  33: '5',
  35: '5',
  37: '9',
  39: '5',
  41: '3',
  43: '4',
  45: '6',
  47: '7',
  49: '7',
  51: '8',
  53: '8',
  55: '0',
};

/**
 * The ISCO major group whose hue a category has.
 *
 * @returns a digit, `0` to `9`
 * @example hueOf({ edition: 'soc-2018', code: '31-1131' }) // '5'
 */
export function hueOf(category: { readonly edition: EditionId; readonly code: string }): string {
  if (category.edition.startsWith('isco')) return category.code.slice(0, 1);
  return ISCO_MAJOR_OF_SOC_MAJOR[category.code.slice(0, 2)] ?? '9';
}
