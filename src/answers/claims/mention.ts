/** What a sentence mentions: editions, codes with their level words, and titles. */
import type { EditionId } from '../../classification/index.ts';
import type { Naming } from '../lexicon.ts';

/** A stretch of a sentence; places count UTF-16 code units from the sentence's beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A classification named, with its edition where the text says which. */
export interface EditionMention extends Span {
  readonly family: 'isco' | 'soc';
  readonly edition: EditionId | null;
}

/** A code, with the level word that stands before it where there is one. */
export interface CodeMention extends Span {
  readonly code: string;
  readonly family: 'isco' | 'soc';
  /** `major`, `sub-major`, `minor`, `unit`, `broad`, `detailed`; empty where the text names no level. */
  readonly levelWord: string;
}

/** A phrase that is a title of some category, or that stands where a title should. */
export interface TitleMention extends Span {
  /** Empty for a phrase that no edition knows. */
  readonly namings: readonly Naming[];
}
