/** A checked text with what is so set in brackets after each claim that is not right, to be taken along. */
import type { Claim, Verdict } from '../answers/claim.ts';

const CORRECTED: ReadonlySet<Verdict> = new Set(['wrong', 'superseded', 'imprecise']);

/** What closes a quotation, an emphasis or a bracket belongs to the words before it. */
const CLOSING = /^["”’»*_)\]]+/;

/**
 * The text with its corrections; every character of the text is kept. A correction is given once.
 *
 * @example correctedText('321 is "HIT".', [claim]) // '321 is "HIT" [wrong: 321 is …].'
 */
export function correctedText(text: string, claims: readonly Claim[]): string {
  const given = new Set<string>();
  let corrected = '';
  let done = 0;
  for (const claim of claims.toSorted((a, b) => a.end - b.end)) {
    if (!CORRECTED.has(claim.verdict) || given.has(claim.correct)) continue;
    given.add(claim.correct);
    const end = Math.max(done, claim.end + (CLOSING.exec(text.slice(claim.end))?.[0].length ?? 0));
    corrected += `${text.slice(done, end)} [${claim.verdict}: ${claim.correct}]`;
    done = end;
  }
  return corrected + text.slice(done);
}
