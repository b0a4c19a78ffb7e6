/** The second half of a step: the parameters follow the slopes of a batch (Adagrad, one rate a row). */
import type { TrainingTitles } from './corpus.ts';
import type { Network } from './network.ts';
import type { Scratch } from './scratch.ts';

/** Share by which a feature's vector shrinks at each step, at the full rate: it keeps common letter groups modest. */
const DECAY = 0.005;

/** Which rows a thread changes: those whose number leaves `own` when divided by `threads`. */
export interface Share {
  readonly own: number;
  readonly threads: number;
}

/**
 * Applies the slopes of the titles in places 0 to `titles.length` - 1 of the batch to the rows of one thread.
 *
 * A row is changed by one thread only, title after title, so that the result does not depend on the number of threads.
 */
export function takeStep(
  corpus: TrainingTitles,
  network: Network,
  scratch: Scratch,
  titles: Int32Array,
  rate: number,
  share: Share,
): void {
  for (let place = 0; place < titles.length; place += 1) {
    changeHeads(network, scratch, place, rate, share);
    changeTable(corpus, network, scratch, titles[place] ?? 0, place, rate, share);
  }
}

function changeHeads(network: Network, scratch: Scratch, place: number, rate: number, share: Share): void {
  const { dimension } = network;
  const { pooled } = scratch;
  const from = place * dimension;
  const square = meanSquare(pooled, from, dimension);
  network.heads.forEach((head, edition) => {
    const slopes = scratch.heads[edition];
    if (slopes === undefined) return;
    const out = place * head.categories;
    for (let at = out; at < out + (slopes.count[place] ?? 0); at += 1) {
      const category = slopes.category[at] ?? 0;
      if (category % share.threads !== share.own) continue;
      const slope = slopes.slope[at] ?? 0;
      const squares = (head.squares[category] ?? 0) + slope * slope * square;
      head.squares[category] = squares;
      const step = (rate * slope) / Math.sqrt(squares + 1e-6);
      const row = category * dimension;
      for (let d = 0; d < dimension; d += 1) {
        head.weights[row + d] = (head.weights[row + d] ?? 0) - step * (pooled[from + d] ?? 0);
      }
      head.bias[category] = (head.bias[category] ?? 0) - rate * slope * 0.1;
    }
  });
}

function changeTable(
  corpus: TrainingTitles,
  network: Network,
  scratch: Scratch,
  title: number,
  place: number,
  rate: number,
  share: Share,
): void {
  const { dimension, table, squares } = network;
  const { slope } = scratch;
  const { start, items } = corpus.features;
  const from = place * dimension;
  const first = start[title] ?? 0;
  const end = start[title + 1] ?? 0;
  if (first === end) return;
  const part = 1 / Math.sqrt(end - first);
  const kept = 1 - DECAY * rate;
  const square = meanSquare(slope, from, dimension) * part * part;
  if (square === 0) return;
  for (let at = first; at < end; at += 1) {
    const feature = items[at] ?? 0;
    if (feature % share.threads !== share.own) continue;
    const sum = (squares[feature] ?? 0) + square;
    squares[feature] = sum;
    const step = (rate * part) / Math.sqrt(sum + 1e-8);
    const row = feature * dimension;
    for (let d = 0; d < dimension; d += 1) {
      table[row + d] = (table[row + d] ?? 0) * kept - step * (slope[from + d] ?? 0);
    }
  }
}

function meanSquare(values: Float32Array, from: number, count: number): number {
  let sum = 0;
  for (let at = from; at < from + count; at += 1) sum += (values[at] ?? 0) * (values[at] ?? 0);
  return sum / count;
}
