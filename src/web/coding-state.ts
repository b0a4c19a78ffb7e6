/** How far a coding got: the three states that a reviewer sorts by. */
import type { EditionId, LevelNumber } from '../classification/edition.ts';
import type { EditionResult } from '../coding/coder.ts';

/** Every edition that titles are coded to has four levels. */
const DEEPEST: Readonly<Partial<Record<EditionId, LevelNumber>>> = { 'isco-08': 4, 'soc-2018': 4 };

/** True when the title is decided at the edition's most detailed level (in ISCO: four digits). */
export function isSettled(result: Pick<EditionResult, 'edition' | 'decided'>): boolean {
  return result.decided !== null && result.decided.level === DEEPEST[result.edition];
}
