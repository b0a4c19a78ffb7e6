/** Trains a network epoch by epoch on several threads, with the same result for any number of them. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TrainingTitles } from './corpus.ts';
import type { Network } from './network.ts';
import { shuffled } from './random-numbers.ts';
import { newScratch, type Scratch } from './scratch.ts';
import { sharedInts } from './shared-arrays.ts';

/** How a network is trained. */
export interface Plan {
  readonly epochs: number;
  /** Step size at the start; it falls in a line to 0 at the end. */
  readonly rate: number;
  readonly seed: number;
  readonly threads: number;
}

/** What every thread is given. */
export interface ThreadData {
  readonly corpus: TrainingTitles;
  readonly network: Network;
  readonly scratch: Scratch;
  readonly order: Int32Array;
  /** Threads that have come to the barrier, and the number of times that all have passed it. */
  readonly barrier: Int32Array;
  readonly plan: Plan;
  readonly own: number;
}

/** Which epoch a thread is to train. */
export interface EpochOrder {
  readonly epoch: number;
}

/** What a thread tells during and at the end of an epoch. */
export interface EpochNews {
  readonly titles: number;
  /** Sum of the ISCO-08 losses of the titles that have one, and their number. */
  readonly loss: number;
  readonly coded: number;
  readonly done: boolean;
}

/** How far training is. */
export interface Progress {
  readonly epoch: number;
  /** Between 0 and 1. */
  readonly share: number;
  readonly loss: number;
}

/** Trains epochs `first` to the last of the plan; `afterEpoch` is called with the number of epochs done. */
export async function trainEpochs(
  corpus: TrainingTitles,
  network: Network,
  plan: Plan,
  first: number,
  tell: (progress: Progress) => void,
  afterEpoch: (done: number) => void,
): Promise<void> {
  const shared = {
    corpus,
    network,
    scratch: newScratch(network),
    order: sharedInts(corpus.size),
    barrier: sharedInts(2),
    plan,
  };
  const workers = Array.from({ length: plan.threads }, (_, own) => {
    const workerData: ThreadData = { ...shared, own };
    return new Worker(new URL('./training-thread.ts', import.meta.url), { workerData });
  });
  try {
    for (let epoch = first; epoch < plan.epochs; epoch += 1) {
      shared.order.set(shuffled(corpus.size, plan.seed * 1000 + epoch));
      await Promise.all(workers.map((worker) => trainEpoch(worker, epoch, corpus.size, tell)));
      afterEpoch(epoch + 1);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function trainEpoch(
  worker: Worker,
  epoch: number,
  titles: number,
  tell: (progress: Progress) => void,
): Promise<void> {
  const order: EpochOrder = { epoch };
  worker.postMessage(order);
  for (;;) {
    const [news]: EpochNews[] = await once(worker, 'message');
    if (news === undefined) return;
    tell({ epoch, share: news.titles / titles, loss: news.loss / Math.max(1, news.coded) });
    if (news.done) return;
  }
}
