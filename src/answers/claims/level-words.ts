/** Claims that stand right but for the word for the level of their code: "Audiologists are minor group 2266". */
import { levelName } from '../../classification/index.ts';
import type { Claim } from '../claim.ts';
import { categoryOf, type Reading } from './reading.ts';

/** Words for levels, by the family whose levels they name: a "group" of the SOC is none of ISCO's. */
const LEVELS: Readonly<Record<'isco' | 'soc', readonly string[]>> = {
  isco: ['major', 'sub-major', 'minor', 'unit'],
  soc: ['major', 'minor', 'broad', 'detailed'],
};

/**
 * The claims of a sentence, those wrong that give their code another level's word.
 *
 * @example
 * withLevelWords(reading, claims)[0]?.verdict; // 'wrong' for "Audiologists belong to minor group 2266"
 */
export function withLevelWords(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    if (claim.verdict !== 'right') return claim;
    const code = reading.codes.find((it) => it.start < claim.end && claim.start < it.end);
    const category = code && categoryOf(reading, code);
    if (!category || !LEVELS[code.family].includes(code.levelWord)) return claim;
    const level = levelName(reading.classifications, category);
    if (level.startsWith(`${code.levelWord} `)) return claim;
    const correct = `${code.code} is a ${level}, not a ${code.levelWord} group. ${claim.correct}`;
    return { ...claim, verdict: 'wrong', correct };
  });
}
