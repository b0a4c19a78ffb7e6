/** The first half of a step: what the network says of a title, and how the loss changes with it. */
import type { NumberLists, TrainingTitles } from './corpus.ts';
import type { Head, Network } from './network.ts';
import type { HeadSlopes, Scratch } from './scratch.ts';

/** Share of a title's weight when its category is one of several. */
const UNSURE_WEIGHT = 0.5;
/** Weight of each edition, ISCO-08 and SOC 2018. */
const EDITION_WEIGHTS = [1, 0.5];
/** Smaller slopes are left out: they cost more time than they teach. */
const SMALLEST_SLOPE = 5e-4;

/** Reads title `title` of the corpus into place `place` of the batch. Returns the ISCO-08 loss, or -1 without a category. */
export function readTitle(
  corpus: TrainingTitles,
  network: Network,
  scratch: Scratch,
  scores: Float32Array,
  title: number,
  place: number,
): number {
  const { dimension } = network;
  const from = place * dimension;
  pool(corpus.features, network, title, scratch.pooled, from);
  scratch.slope.fill(0, from, from + dimension);
  let loss = -1;
  network.heads.forEach((head, edition) => {
    const slopes = scratch.heads[edition];
    const lists = corpus.categories[edition];
    if (slopes === undefined || lists === undefined) return;
    slopes.count[place] = 0;
    const first = lists.start[title] ?? 0;
    const end = lists.start[title + 1] ?? 0;
    if (first === end) return;
    softmax(head, scratch.pooled, from, dimension, scores);
    const unsure = end - first > 1 && corpus.tellsNothing[title] !== 1 ? UNSURE_WEIGHT : 1;
    const weight = (corpus.weight[title] ?? 0) * (EDITION_WEIGHTS[edition] ?? 1) * unsure;
    const right = subtractTarget(lists.items, first, end, scores, corpus.tellsNothing[title] === 1);
    if (edition === 0) loss = -Math.log(right + 1e-9);
    collectSlopes(head, scores, weight, scratch, slopes, place, dimension);
  });
  return loss;
}

/** The pooled vector of a title: the sum of its features' vectors over the root of their number. */
export function pool(
  features: NumberLists,
  network: Network,
  title: number,
  pooled: Float32Array,
  from: number,
): void {
  const { dimension, table } = network;
  const first = features.start[title] ?? 0;
  const end = features.start[title + 1] ?? 0;
  pooled.fill(0, from, from + dimension);
  for (let at = first; at < end; at += 1) {
    const row = (features.items[at] ?? 0) * dimension;
    for (let d = 0; d < dimension; d += 1) pooled[from + d] = (pooled[from + d] ?? 0) + (table[row + d] ?? 0);
  }
  const share = 1 / Math.sqrt(Math.max(1, end - first));
  for (let d = from; d < from + dimension; d += 1) pooled[d] = (pooled[d] ?? 0) * share;
}

/** The probabilities of all categories of a head, into `scores`. */
export function softmax(
  head: Head,
  pooled: Float32Array,
  from: number,
  dimension: number,
  scores: Float32Array,
): void {
  const most = scoreRows(head, pooled, from, dimension, scores);
  let sum = 0;
  for (let category = 0; category < head.categories; category += 1) {
    const power = Math.exp((scores[category] ?? 0) - most);
    scores[category] = power;
    sum += power;
  }
  for (let category = 0; category < head.categories; category += 1)
    scores[category] = (scores[category] ?? 0) / sum;
}

/** The score of each category; returns the highest. Four rows at a time: half of all training is spent here. */
function scoreRows(
  { weights, bias, categories }: Head,
  pooled: Float32Array,
  from: number,
  dimension: number,
  scores: Float32Array,
): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let category = 0; category < categories; category += 4) {
    const row = category * dimension;
    let first = bias[category] ?? 0;
    let second = bias[category + 1] ?? 0;
    let third = bias[category + 2] ?? 0;
    let fourth = bias[category + 3] ?? 0;
    for (let d = 0; d < dimension; d += 1) {
      const part = pooled[from + d] ?? 0;
      first += (weights[row + d] ?? 0) * part;
      second += (weights[row + dimension + d] ?? 0) * part;
      third += (weights[row + 2 * dimension + d] ?? 0) * part;
      fourth += (weights[row + 3 * dimension + d] ?? 0) * part;
    }
    scores[category] = first;
    scores[category + 1] = second;
    scores[category + 2] = third;
    scores[category + 3] = fourth;
    const rest = categories - category;
    most = Math.max(most, first);
    if (rest > 1) most = Math.max(most, second);
    if (rest > 2) most = Math.max(most, third);
    if (rest > 3) most = Math.max(most, fourth);
  }
  return most;
}

/**
 * Turns probabilities into slopes. Where several categories may be right, each is as right as the network holds it to
 * be among them. Returns the probability of all of them.
 */
function subtractTarget(
  items: Int32Array,
  first: number,
  end: number,
  scores: Float32Array,
  evenly: boolean,
): number {
  let right = 0;
  for (let at = first; at < end; at += 1) right += scores[items[at] ?? 0] ?? 0;
  const each = 0.01 / (end - first);
  for (let at = first; at < end; at += 1) {
    const category = items[at] ?? 0;
    const own = scores[category] ?? 0;
    scores[category] = own - (evenly ? 1 / (end - first) : (own + each) / (right + 0.01));
  }
  return right;
}

function collectSlopes(
  head: Head,
  scores: Float32Array,
  weight: number,
  scratch: Scratch,
  slopes: HeadSlopes,
  place: number,
  dimension: number,
): void {
  const from = place * dimension;
  const out = place * head.categories;
  let count = 0;
  for (let category = 0; category < head.categories; category += 1) {
    const slope = scores[category] ?? 0;
    if (Math.abs(slope) < SMALLEST_SLOPE) continue;
    slopes.category[out + count] = category;
    slopes.slope[out + count] = slope * weight;
    count += 1;
    const row = category * dimension;
    const step = slope * weight;
    for (let d = 0; d < dimension; d += 1) {
      scratch.slope[from + d] = (scratch.slope[from + d] ?? 0) + step * (head.weights[row + d] ?? 0);
    }
  }
  slopes.count[place] = count;
}
