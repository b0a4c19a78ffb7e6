/** Proposes the categories of titles that are alike. */
import type { Evidence } from '../coder.ts';
import type { SimilarTitle } from '../matching/similar-titles.ts';
import { REACH_BY_LIKENESS, REACH_BY_LIKENESS_TRANSLATED, SHARPNESS } from './fitted-constants.ts';
import type { Proposal } from './proposal.ts';

/**
 * Probabilities from likeness: the best likeness tells how probable it is that the right category is among the
 * candidates at all, and the differences in likeness share that among them.
 *
 * @param similar best first
 * @example
 * proposeSimilar(similar).probabilities; // the sum is what is probable at the best likeness
 */
export function proposeSimilar(similar: readonly SimilarTitle[]): Proposal {
  const best = similar[0];
  if (!best) return { probabilities: new Map(), evidence: [] };
  const reach = atLikeness(
    best.known.language === 'en' ? REACH_BY_LIKENESS : REACH_BY_LIKENESS_TRANSLATED,
    best.score,
  );
  const weights = similar.map((it) => Math.exp(SHARPNESS * (it.score - best.score)));
  const total = weights.reduce((sum, it) => sum + it, 0);
  const probabilities = new Map(
    similar.map((it, i) => [it.code, (reach * (weights[i] ?? 0)) / total] as const),
  );
  return { probabilities, evidence: similar.map(evidenceOf) };
}

/**
 * Reads a curve that has a value at each tenth, between two tenths in proportion.
 *
 * @example
 * atLikeness([0, 0.5, 1], 0.25); // 0.25
 */
export function atLikeness(curve: readonly number[], likeness: number): number {
  const at = Math.min(1, Math.max(0, likeness)) * (curve.length - 1);
  const below = curve[Math.floor(at)] ?? 0;
  const above = curve[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

function evidenceOf({ known }: SimilarTitle): Evidence {
  return { kind: 'similar-title', text: known.text, code: known.code };
}
