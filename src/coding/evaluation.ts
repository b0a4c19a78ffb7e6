/** How well a coder does on titles whose right codes are known. */
import {
  type Category,
  type Classifications,
  type EditionId,
  pathOf,
  readCode,
} from '../classification/index.ts';
import type { EditionResult } from './coder.ts';
import { type Confusion, costliestConfusions } from './confusions.ts';

/** A title that was coded, with the codes that are right for it. */
export interface EvaluatedTitle {
  readonly title: string;
  /** More than one where each is right; a broader code is met by any code under it. */
  readonly right: readonly string[];
  readonly result: EditionResult;
  /** True when the title is no index entry or training title. */
  readonly novel: boolean;
}

/** Shares by the number of digits: ISCO 4, 3, 2, 1; SOC 6, 5, 3, 2. */
export type SharesByDigits = Readonly<Record<string, number>>;

/** How much can be coded without review at a wanted precision. */
export interface CoveragePoint {
  /** The share of decided codes that must be right. */
  readonly precision: number;
  /** The largest share of all titles, decided at the most detailed level, that reaches it; 0 where none does. */
  readonly share: number;
  /** The probability from which they are decided; 1 where none is. */
  readonly threshold: number;
}

/** The figures of an evaluation. */
export interface Evaluation {
  readonly edition: EditionId;
  readonly rows: number;
  /** Share of titles whose best candidate is right, by digits. Ranked without abstention. */
  readonly top1: SharesByDigits;
  /** Share of titles with a right code among the five best candidates, by digits. */
  readonly top5: SharesByDigits;
  /** Titles that are no index entry or training title, at the most detailed level. */
  readonly novel: { readonly rows: number; readonly top1: number; readonly top5: number };
  readonly coverage: readonly CoveragePoint[];
  /** Mean distance between the best candidate's probability and its precision, over ten bins (ECE). */
  readonly calibrationError: number;
  /** The costliest mistakes of the best candidate. */
  readonly confusions: readonly Confusion[];
}

const WANTED_PRECISIONS = [0.9, 0.95, 0.99];
const BINS = 10;
const CONFUSIONS = 10;

/**
 * Compares what a coder answered with what is right.
 *
 * @param titles the coded titles; a row whose right codes the edition does not have counts as wrong
 * @example
 * evaluate(classifications, 'isco-08', titles).top1['4']; // 0.81
 */
export function evaluate(
  classifications: Classifications,
  edition: EditionId,
  titles: readonly EvaluatedTitle[],
): Evaluation {
  const judged = titles.map((it) => judge(classifications, edition, it));
  const novel = judged.filter((_, i) => titles[i]?.novel);
  const levels = classifications.edition(edition).levels.map((it) => it.number);
  const deepest = Math.max(...levels);
  const byDigits = (best: number): SharesByDigits =>
    Object.fromEntries(
      levels
        .toReversed()
        .map((level) => [
          digitsOf(classifications, edition, level),
          share(judged, (it) => it.matches.slice(0, best).some((depth) => depth >= level)),
        ]),
    );
  const hit = (best: number) => (it: Judged) => it.matches.slice(0, best).some((depth) => depth >= deepest);
  return {
    edition,
    rows: titles.length,
    top1: byDigits(1),
    top5: byDigits(5),
    novel: { rows: novel.length, top1: share(novel, hit(1)), top5: share(novel, hit(5)) },
    coverage: WANTED_PRECISIONS.map((precision) => coverageAt(judged, precision, deepest)),
    calibrationError: calibrationError(judged, deepest),
    confusions: costliestConfusions(classifications, edition, titles, CONFUSIONS),
  };
}

interface Judged {
  /** For each candidate, the deepest level at which it agrees with a right code; a right code met in full counts as the deepest. */
  readonly matches: readonly number[];
  /** Probability of the best candidate. */
  readonly probability: number;
  readonly decided: { readonly probability: number; readonly level: number; readonly right: boolean } | null;
}

function judge(
  classifications: Classifications,
  edition: EditionId,
  { right, result }: EvaluatedTitle,
): Judged {
  const rightPaths = right.flatMap((code) => {
    const reading = readCode(classifications, edition, code);
    return reading.kind === 'unknown' ? [] : [pathOf(classifications, reading.category)];
  });
  const depthOf = (code: string): number => {
    const category = classifications.category(edition, code);
    if (!category) return 0;
    const path = pathOf(classifications, category);
    return Math.max(0, ...rightPaths.map((it) => agreement(it, path)));
  };
  const { decided, candidates } = result;
  return {
    matches: candidates.slice(0, 5).map((it) => depthOf(it.code)),
    probability: candidates[0]?.probability ?? 0,
    decided: decided && {
      probability: decided.probability,
      level: decided.level,
      right: depthOf(decided.code) >= decided.level,
    },
  };
}

/** Levels that two paths share; a right code met in full is met at every level below it too. */
function agreement(right: readonly Category[], proposed: readonly Category[]): number {
  let shared = 0;
  while (shared < right.length && right[shared]?.code === proposed[shared]?.code) shared++;
  return shared === right.length ? Number.POSITIVE_INFINITY : shared;
}

function coverageAt(judged: readonly Judged[], precision: number, deepest: number): CoveragePoint {
  const decided = judged
    .flatMap(({ decided: it }) => (it && it.level === deepest ? [it] : []))
    .toSorted((a, b) => b.probability - a.probability);
  let right = 0;
  let best: CoveragePoint = { precision, share: 0, threshold: 1 };
  for (const [i, { probability, right: isRight }] of decided.entries()) {
    if (isRight) right++;
    // Titles of one probability stand or fall together.
    if (decided[i + 1]?.probability === probability) continue;
    if (right / (i + 1) >= precision)
      best = { precision, share: (i + 1) / judged.length, threshold: probability };
  }
  return best;
}

function calibrationError(judged: readonly Judged[], deepest: number): number {
  const bins = Map.groupBy(judged, (it) => Math.min(BINS - 1, Math.floor(it.probability * BINS)));
  let error = 0;
  for (const bin of bins.values()) {
    const precision = share(bin, (it) => (it.matches[0] ?? 0) >= deepest);
    const claimed = bin.reduce((sum, it) => sum + it.probability, 0) / bin.length;
    error += Math.abs(precision - claimed) * (bin.length / judged.length);
  }
  return error;
}

function share<T>(all: readonly T[], matches: (it: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(matches).length / all.length;
}

/** How many digits of a code tell a level (SOC: `29`, `29-2`, `29-207`, `29-2072`). */
function digitsOf(classifications: Classifications, edition: EditionId, level: number): string {
  if (classifications.edition(edition).family === 'isco') return String(level);
  return ['2', '3', '5', '6'][level - 1] ?? String(level);
}
