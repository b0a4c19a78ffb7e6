/** The text of a title before anything is read in it. */
import { fold } from '../../classification/index.ts';

/** Longer text is no title: only its beginning is read. */
export const LONGEST_TITLE = 300;

/** Two spaces, or anything but a space and the visible signs of ASCII without the low line. */
const UNTIDY = / {2}|[^ !-^`-~]/;

/** "M.O.", with or without its last dot. */
const DOTTED = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;

/**
 * Lower case, no accents, no control characters, no dots within acronyms, single spaces, at most {@link LONGEST_TITLE} characters.
 *
 * @example
 * tidyText('  Infirmière\tDiplômée d’État '); // "infirmiere diplomee d'etat"
 */
export function tidyText(title: string): string {
  const beginning = title.slice(0, 4 * LONGEST_TITLE);
  const folded = fold(beginning);
  const spaced = (UNTIDY.test(folded) ? folded.replace(/[\p{Cc}\p{Cf}\s_]+/gu, ' ') : folded).trim();
  const text = spaced.includes('.') ? spaced.replace(DOTTED, (it) => it.replaceAll('.', '')) : spaced;
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE);
  const end = cut.lastIndexOf(' ');
  return end > 0 ? cut.slice(0, end) : cut;
}
