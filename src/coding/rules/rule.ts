/** A rule: what the field knows of a title that matching alone would get wrong. */
import type { EditionId } from '../../classification/index.ts';

/** What a rule may look at. */
export interface Situation {
  /** Word forms of the barest reading of the title. */
  readonly title: ReadonlySet<string>;
  /** Word forms of the brackets, tasks, industry, facility and qualification. */
  readonly context: ReadonlySet<string>;
  /** BCP 47 tag as given or recognised. */
  readonly language: () => string;
  /** True when the context is one of health care. */
  readonly inHealthCare: boolean;
}

/** What a rule answers: codes with their probabilities for the editions that it knows. */
export interface RuleAnswer {
  readonly probabilities: Partial<Record<EditionId, Readonly<Record<string, number>>>>;
  readonly question?: string;
}

/** A named rule with its source. */
export interface Rule {
  readonly name: string;
  /** Where the rule is published. */
  readonly source: string;
  /** Word forms that it looks for beside the title; the coder reads no others there. */
  readonly contextWords?: readonly string[];
  /** The answer, or `undefined` where the rule does not apply. */
  readonly apply: (situation: Situation) => RuleAnswer | undefined;
}

/**
 * True when the words have at least one of these.
 *
 * @example
 * hasAny(new Set(['theatre', 'nurse']), ['theatre', 'theater']); // true
 */
export function hasAny(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.some((word) => words.has(word));
}

/**
 * True when the words are these and no others.
 *
 * @example
 * areExactly(new Set(['nurse']), ['nurse']); // true
 */
export function areExactly(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return words.size === wanted.length && wanted.every((word) => words.has(word));
}
