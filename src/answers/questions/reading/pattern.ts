/** A form of question, and the words that several of them share. */
import type { QuestionKind } from '../../answer.ts';

/** The languages that questions are read in. */
export type QuestionLanguage = 'English' | 'French' | 'Spanish' | 'Portuguese';

/**
 * A form of question. Its group `one` is the topic, `other` the second one; a group `rest` holds two topics, to be cut
 * where `cut` matches.
 */
export interface Pattern {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
  readonly cut?: RegExp;
  readonly language?: Exclude<QuestionLanguage, 'English'>;
}

/** A code, with the edition that is named right before it. */
export const CODE = '(?:[\\w-]+:)?(?:\\d\\d-?\\d{4}(?:\\.\\d\\d)?|\\d{1,4})';

export const CLASSIFIED = '(?:categori[sz]ed|classified|coded|grouped|placed|defined|listed)';

export const GROUPS =
  '(?:(?:unit|minor|sub[- ]?major|major|broad|detailed|child|sub-?)[ -]?)?(?:groups?|subgroups?|children|categories|codes)';

/** A form of a kind, whatever the case of its letters. */
export const formOf = (kind: QuestionKind, source: string, cut?: RegExp): Pattern => {
  const pattern = new RegExp(source, 'i');
  return cut ? { kind, pattern, cut } : { kind, pattern };
};
