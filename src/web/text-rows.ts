/** Cuts a checked text into paragraphs and pieces, so that findings can stand level with what they are about. */
import type { Claim, Verdict } from '../answers/claim.ts';
import { VERDICTS } from './verdict.ts';

/** A claim with its number on the page, from 1. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: Claim;
  /** True where a finding before this one, on a claim that is not right, shows the same path. */
  readonly pathIsKnown: boolean;
}

/** A piece of a paragraph; it carries the gravest verdict of the claims that cover it, if any. */
export interface TextPiece {
  readonly text: string;
  readonly verdict: Verdict | null;
  /** Claims that end with this piece: their numbers are printed after it. */
  readonly ending: readonly NumberedClaim[];
}

/** A paragraph of the text and the claims that begin in it. */
export interface TextRow {
  readonly pieces: readonly TextPiece[];
  readonly claims: readonly NumberedClaim[];
}

/**
 * Cuts a text at its line ends, and each line where a claim begins or ends.
 *
 * @param claims in any order; they may overlap
 * @returns one row a line that holds more than white space
 */
export function textRows(text: string, claims: readonly Claim[]): readonly TextRow[] {
  const numbered = numberedClaims(claims);
  const rows: TextRow[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      rows.push({
        pieces: piecesOf(text, start, end, numbered),
        claims: numbered.filter((it) => it.claim.start >= start && it.claim.start < end + 1),
      });
    }
    start = end + 1;
  }
  return rows;
}

function numberedClaims(claims: readonly Claim[]): readonly NumberedClaim[] {
  const shown = new Set<string>();
  return claims
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((claim, place) => {
      const path = claim.path.map((it) => `${it.edition}/${it.code}`).join(' ');
      const pathIsKnown = shown.has(path);
      if (claim.verdict !== 'right') shown.add(path);
      return { number: place + 1, claim, pathIsKnown };
    });
}

function piecesOf(
  text: string,
  start: number,
  end: number,
  claims: readonly NumberedClaim[],
): readonly TextPiece[] {
  const here = claims.filter((it) => it.claim.start < end && it.claim.end > start);
  const cuts = new Set([start, end]);
  for (const { claim } of here) {
    cuts.add(Math.max(start, claim.start));
    cuts.add(Math.min(end, claim.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    const covering = here.filter((it) => it.claim.start <= from && it.claim.end >= to);
    return {
      text: text.slice(from, to),
      verdict: VERDICTS.find((verdict) => covering.some((it) => it.claim.verdict === verdict)) ?? null,
      ending: covering.filter((it) => it.claim.end === to),
    };
  });
}
