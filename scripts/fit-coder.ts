/**
 * Fits `src/coding/ranking/fitted-constants.ts` on titles held back from the index, and prints the figures.
 *
 *     node_modules/.bin/node scripts/fit-coder.ts [FILE ...]
 *
 * Held back: every fifth index entry in turn (the coder then knows the other four), and the titles of the other
 * publisher (a US direct match title coded to ISCO-08 is right when its SOC code corresponds, and the reverse).
 * FILE is a TSV with the columns `title` and `isco-08` in another language than English: these fit the curve for
 * titles that only the translated titles of categories can match. Prints the new constants; paste them by hand.
 */
import { readFileSync } from 'node:fs';
import {
  type Classifications,
  correspondencesOf,
  detailedCategoriesOf,
  type EditionId,
  openClassifications,
  readIndexTitle,
} from '../src/classification/index.ts';
import { indexTitles } from '../src/coding/matching/known-title.ts';

import type { SimilarTitle } from '../src/coding/matching/similar-titles.ts';
import { matcherOf } from '../src/coding/matching/title-matcher.ts';
import { proposeAgreed } from '../src/coding/ranking/derived-proposal.ts';
import { atDetailedLevel, type Proposal } from '../src/coding/ranking/proposal.ts';
import { proposeSimilar } from '../src/coding/ranking/similar-proposal.ts';
import { headWord } from '../src/coding/title/head-word.ts';
import { recogniseLanguage } from '../src/coding/title/language.ts';
import { titleKey, titleWords } from '../src/coding/title/title-words.ts';
import { readTable } from '../src/data/data-folder.ts';

interface HeldBack {
  readonly title: string;
  readonly right: ReadonlySet<string>;
}

interface Outcome {
  readonly similar: readonly SimilarTitle[];
  readonly right: ReadonlySet<string>;
}

type ExactClass = 'full' | 'bare';

const classifications = openClassifications(readTable);
const exact: Record<ExactClass, boolean[]> = { full: [], bare: [] };
const english: Outcome[] = [];
const FOLDS = 5;

for (const edition of ['isco-08', 'soc-2018'] as const) {
  const partner = edition === 'isco-08' ? 'soc-2018' : 'isco-08';
  const fromFolds: Outcome[] = [];
  const alone: number[] = [];
  const joined: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = withoutFold(edition, fold);
    const held = classifications
      .indexEntries(edition)
      .filter((_, i) => i % FOLDS === fold)
      .map((it) => {
        const { base, qualifiers } = readIndexTitle(it.title);
        return { title: [...qualifiers.slice(0, 1), base].join(' '), right: new Set([it.code]) };
      });
    for (const it of held) {
      if (isExact(known, edition, it)) continue;
      const outcome = outcomeOf(known, edition, it, 'en');
      fromFolds.push(outcome);
      const own = proposeSimilar(outcome.similar);
      const other = proposeSimilar(outcomeOf(classifications, partner, it, 'en').similar);
      alone.push(likelihoodOf(edition, own, it));
      joined.push(likelihoodOf(edition, proposeAgreed(classifications, partner, other, edition, own), it));
    }
  }
  report(`${edition}, index entries held back`, fromFolds);
  console.log(
    `${edition}, mean log-likelihood: alone ${average(alone)}, joined with ${partner} ${average(joined)}`,
  );
  const fromOthers: Outcome[] = [];
  for (const it of titlesOfOtherPublisher(edition)) {
    if (!isExact(classifications, edition, it, true)) {
      fromOthers.push(outcomeOf(classifications, edition, it, 'en'));
    }
  }
  report(`${edition}, titles of the other publisher`, fromOthers);
  english.push(...fromFolds, ...fromOthers);
}

const translated = process.argv.slice(2).flatMap((file) => {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line): Outcome => {
    const [title = '', code = ''] = line.split('\t');
    const held = { title, right: new Set(code.split('|')) };
    return outcomeOf(classifications, 'isco-08', held, recogniseLanguage(classifications, title));
  });
});

const corrections = classifications.indexEntries('isco-08').flatMap((entry) => {
  const words = titleWords(readIndexTitle(entry.title).base);
  const corrected = matcherOf(classifications)('isco-08').corrected(words.map(withTypo));
  return corrected ? [corrected.every((word, i) => word === words[i])] : [];
});
const sharpness = bestSharpness(english);
console.log(`EXACT_PRECISION: ${JSON.stringify(mapValues(exact, (it) => round(mean(it))))} on`);
console.log(`                 ${JSON.stringify(mapValues(exact, (it) => it.length))} titles`);
console.log(
  `share of keys with one code: ${round(ownConsistency('isco-08'))}, ${round(ownConsistency('soc-2018'))}`,
);
console.log(`CORRECTION_PRECISION: ${round(mean(corrections))} on ${corrections.length} titles`);
console.log(`SHARPNESS: ${sharpness}`);
console.log(`REACH_BY_LIKENESS: ${JSON.stringify(reachCurve(english))}`);
if (translated.length > 0) {
  report('translated', translated);
  const foreign = translated.filter((it) => it.similar[0]?.known.language !== 'en');
  console.log(`REACH_BY_LIKENESS_TRANSLATED: ${JSON.stringify(reachCurve(foreign))}`);
}

function withoutFold(edition: EditionId, fold: number): Classifications {
  const kept = classifications.indexEntries(edition).filter((_, i) => i % FOLDS !== fold);
  return {
    ...classifications,
    indexEntries: (id) => (id === edition ? kept : classifications.indexEntries(id)),
  };
}

function titlesOfOtherPublisher(edition: EditionId): readonly HeldBack[] {
  const other: EditionId = edition === 'isco-08' ? 'soc-2018' : 'isco-08';
  return classifications.indexEntries(other).flatMap((entry) => {
    const category = classifications.category(other, entry.code);
    const links = category ? correspondencesOf(classifications, category, edition) : [];
    const right = new Set(
      links.flatMap((it) => detailedCategoriesOf(classifications, it.target)).map((it) => it.code),
    );
    const { base, qualifiers } = readIndexTitle(entry.title);
    return right.size > 0 ? [{ title: [...qualifiers.slice(0, 1), base].join(' '), right }] : [];
  });
}

/** True when the title is matched exactly; notes whether rightly, where asked to. */
function isExact(known: Classifications, edition: EditionId, held: HeldBack, note = false): boolean {
  const matches = matcherOf(known)(edition).exactInIndex(titleKey(held.title));
  if (matches.length === 0) return false;
  const full = matches.filter((it) => !it.bare);
  const codes = new Set((full.length > 0 ? full : matches).map((it) => it.known.code));
  if (note) exact[full.length > 0 ? 'full' : 'bare'].push([...codes].some((it) => held.right.has(it)));
  return true;
}

function outcomeOf(known: Classifications, edition: EditionId, held: HeldBack, language: string): Outcome {
  const query = {
    words: titleWords(held.title),
    head: headWord(held.title.toLowerCase(), language),
    language,
  };
  return { similar: matcherOf(known)(edition).similar(query, 10), right: held.right };
}

/** Logarithm of the probability that a proposal gives the right code, at least a thousandth. */
function likelihoodOf(edition: EditionId, proposal: Proposal, held: HeldBack): number {
  const detailed = atDetailedLevel(classifications, edition, proposal.probabilities);
  return Math.log(Math.max(0.001, ...[...held.right].map((code) => detailed.get(code) ?? 0)));
}

function report(name: string, outcomes: readonly Outcome[]): void {
  const within = (best: number): number =>
    mean(outcomes.map(({ similar, right }) => similar.slice(0, best).some((it) => right.has(it.code))));
  console.log(`${name}: ${outcomes.length} titles, top-1 ${round(within(1))}, top-5 ${round(within(5))}`);
}

/** The sharpness under which the right candidates, where there are any, are likeliest. */
function bestSharpness(outcomes: readonly Outcome[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let sharpness = 2; sharpness <= 30; sharpness += 0.5) {
    let sum = 0;
    for (const { similar, right } of outcomes) {
      const weights = similar.map((it) => Math.exp(sharpness * it.score));
      const total = weights.reduce((a, b) => a + b, 0);
      const rightly = similar.reduce((a, it, i) => a + (right.has(it.code) ? (weights[i] ?? 0) : 0), 0);
      if (rightly > 0) sum += Math.log(rightly / total);
    }
    if (sum > most) [best, most] = [sharpness, sum];
  }
  return best;
}

/** Share of outcomes with the right category among the candidates around each tenth of likeness, never falling. */
function reachCurve(outcomes: readonly Outcome[]): readonly number[] {
  const bins = Map.groupBy(outcomes, (it) => Math.round((it.similar[0]?.score ?? 0) * 10));
  const blocks: { sum: number; count: number; width: number }[] = [];
  for (let bin = 0; bin <= 10; bin++) {
    const all = bins.get(bin) ?? [];
    const rights = all.filter((it) => it.similar.some((hit) => it.right.has(hit.code))).length;
    blocks.push({ sum: rights, count: all.length, width: 1 });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (!last || !before) break;
      const falls = last.count === 0 || before.sum / Math.max(1, before.count) > last.sum / last.count;
      if (!falls) break;
      blocks.splice(-2, 2, {
        sum: before.sum + last.sum,
        count: before.count + last.count,
        width: before.width + last.width,
      });
    }
  }
  return blocks.flatMap((it) =>
    Array.from({ length: it.width }, () => round(it.sum / Math.max(1, it.count))),
  );
}

/** Share of the index's exact keys that lead to one code: how far the publisher agrees with itself. */
function ownConsistency(edition: EditionId): number {
  const codesByKey = new Map<string, Set<string>>();
  for (const known of indexTitles(classifications)(edition)) {
    if (known.kind !== 'index-entry') continue;
    for (const key of known.keys) codesByKey.set(key, (codesByKey.get(key) ?? new Set()).add(known.code));
  }
  return mean([...codesByKey.values()].map((it) => it.size === 1));
}

/** A word of six letters or more with its third letter left out. */
function withTypo(word: string): string {
  return word.length < 6 ? word : word.slice(0, 2) + word.slice(3);
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function average(values: readonly number[]): number {
  return round(values.reduce((sum, it) => sum + it, 0) / values.length);
}

function mean(values: readonly boolean[]): number {
  return values.length === 0 ? 0 : values.filter(Boolean).length / values.length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
