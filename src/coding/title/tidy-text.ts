/** The text of a title before anything is read in it. */
import { fold } from '../../classification/index.ts';

/** Longer text is no title: only its beginning is read. */
export const LONGEST_TITLE = 300;

/**
 * Lower case, no accents, no control characters, single spaces, at most {@link LONGEST_TITLE} characters.
 *
 * @example
 * tidyText('  Infirmière\tDiplômée d’État '); // "infirmiere diplomee d'etat"
 */
export function tidyText(title: string): string {
  const beginning = title.slice(0, 4 * LONGEST_TITLE);
  const text = fold(beginning)
    .replace(/[\p{Cc}\p{Cf}\s_]+/gu, ' ')
    .trim();
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE);
  const end = cut.lastIndexOf(' ');
  return end > 0 ? cut.slice(0, end) : cut;
}
