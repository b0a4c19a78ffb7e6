/** The codes that a user gave to titles: the user's own list, kept apart from the shipped tables and model. */
import type { EditionId } from '../../classification/index.ts';
import { withoutGenderForms } from '../title/gender-forms.ts';
import { tidyText } from '../title/tidy-text.ts';
import { titleKey } from '../title/title-words.ts';

/** A code that a user gave to a title, and how many times. */
export interface OwnCoding {
  /** As the user wrote it. */
  readonly title: string;
  readonly edition: EditionId;
  /** A category of any level. */
  readonly code: string;
  /** A whole number above 0. */
  readonly times: number;
}

/**
 * The key by which own titles are compared: that of a title's fullest reading, so that case, accents, order, number
 * and gender do not matter.
 *
 * @returns an empty text where the title has no word, and so can never be found
 * @example
 * ownKey('Infirmier(e)s') === ownKey('infirmière'); // true
 */
export function ownKey(title: string): string {
  const key = titleKey(withoutGenderForms(tidyText(title)));
  return /\p{L}/u.test(key) ? key : '';
}
