/** One thread of training: reads its titles of each batch, waits for the others, changes its rows. */
import { parentPort, workerData } from 'node:worker_threads';
import type { EpochNews, EpochOrder, ThreadData } from './epochs.ts';
import { readTitle } from './read-title.ts';
import { BATCH } from './scratch.ts';
import { takeStep } from './take-step.ts';

const BATCHES_BETWEEN_NEWS = 400;

const { corpus, network, scratch, order, barrier, plan, own }: ThreadData = workerData;
const scores = new Float32Array(Math.max(...network.heads.map((head) => head.bias.length)));

parentPort?.on('message', ({ epoch }: EpochOrder) => {
  let loss = 0;
  let coded = 0;
  const tell = (titles: number, done: boolean) => {
    const news: EpochNews = { titles, loss, coded, done };
    if (own === 0 || done) parentPort?.postMessage(news);
  };
  for (let from = 0; from < corpus.size; from += BATCH) {
    const titles = order.subarray(from, Math.min(from + BATCH, corpus.size));
    for (let place = own; place < titles.length; place += plan.threads) {
      const titleLoss = readTitle(corpus, network, scratch, scores, titles[place] ?? 0, place);
      if (titleLoss < 0) continue;
      loss += titleLoss;
      coded += 1;
    }
    waitForOthers();
    const left = 1 - (epoch + from / corpus.size) / plan.epochs;
    takeStep(corpus, network, scratch, titles, plan.rate * left, { own, threads: plan.threads });
    waitForOthers();
    if ((from / BATCH) % BATCHES_BETWEEN_NEWS === 0) tell(from, false);
  }
  tell(corpus.size, true);
});

function waitForOthers(): void {
  const round = Atomics.load(barrier, 1);
  if (Atomics.add(barrier, 0, 1) === plan.threads - 1) {
    Atomics.store(barrier, 0, 0);
    Atomics.add(barrier, 1, 1);
    Atomics.notify(barrier, 1);
    return;
  }
  Atomics.wait(barrier, 1, round);
}
