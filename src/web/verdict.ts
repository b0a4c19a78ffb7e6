/** The verdicts on claims, in words. */
import type { Claim, Verdict } from '../answers/claim.ts';

/** Verdicts from the gravest to the least. */
export const VERDICTS = [
  'wrong',
  'superseded',
  'imprecise',
  'unknown',
  'right',
] as const satisfies readonly Verdict[];

/** What each verdict means, for the reader. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  right: 'agrees with the official tables',
  wrong: 'disagrees with the official tables',
  superseded: 'was right in an earlier edition',
  imprecise: 'right as far as it goes, but misleading',
  unknown: 'cannot be told from the tables',
};

/**
 * How many claims of each kind, in one sentence.
 *
 * @example verdictCounts([]) // 'No statement about a classification was found in this text.'
 */
export function verdictCounts(claims: readonly Claim[]): string {
  if (claims.length === 0) return 'No statement about a classification was found in this text.';
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((it) => it.verdict === verdict).length,
  })).filter((it) => it.count > 0);
  const all = claims.length === 1 ? 'One statement' : `${claims.length} statements`;
  return `${all}: ${counts.map((it) => `${it.count} ${it.verdict}`).join(', ')}.`;
}
