/** How far a coding got: what a reviewer may pass over, and what is to be looked at. */
import type { EditionId, LevelNumber } from '../classification/edition.ts';
import type { EditionResult } from '../coding/coder.ts';

/** Every edition that titles are coded to has four levels. */
const DEEPEST: Readonly<Partial<Record<EditionId, LevelNumber>>> = { 'isco-08': 4, 'soc-2018': 4 };

/** From this probability on, a code is right often enough to be passed over. */
const SURE_FROM = 0.8;

/** True when the title is decided at the edition's most detailed level (in ISCO: four digits). */
export function isDetailed(result: Pick<EditionResult, 'edition' | 'decided'>): boolean {
  return result.decided !== null && result.decided.level === DEEPEST[result.edition];
}

/**
 * True when the code is sure: decided at the most detailed level, with a probability of 0.8 or more, and with no
 * question open.
 *
 * @example isSettled(coding.results[0]) // false for 3221 at 60 %
 */
export function isSettled(result: Pick<EditionResult, 'edition' | 'decided' | 'question'>): boolean {
  return isDetailed(result) && (result.decided?.probability ?? 0) >= SURE_FROM && !result.question;
}
