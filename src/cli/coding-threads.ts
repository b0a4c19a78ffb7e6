/** Codes the jobs of a long list on every core; a short one on this thread alone, which is sooner done. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { JobDescription, OwnCoding } from '../coding/index.ts';
import { type CodedJob, codeJobs, type ListCoding } from './coded-jobs.ts';

/** What a thread is given: all that is not in the tables. */
export interface ThreadData extends Pick<ListCoding, 'context' | 'editions'> {
  readonly own: readonly OwnCoding[];
}

/** A coder of jobs on several threads. The answers are those of one thread, in the order of the jobs. */
export interface CodingThreads {
  code(jobs: readonly JobDescription[]): Promise<readonly CodedJob[]>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Distinct jobs coded before other threads are worth their start: about two seconds of work. */
const WORTH_THREADS = 8_000;
/** Each thread has tables and a model of its own, some 200 MB. */
const MOST_THREADS = 4;
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 300, maxYoungGenerationSizeMb: 48 };

/**
 * Opens the threads; none is started before the list proves long.
 *
 * @param coding what this thread codes with
 * @param own the user's own codings, for the other threads
 * @param after distinct jobs that this thread codes alone
 */
export function openCodingThreads(
  coding: ListCoding,
  own: readonly OwnCoding[],
  after = WORTH_THREADS,
): CodingThreads {
  const others = Math.min(availableParallelism(), MOST_THREADS) - 1;
  let workers: readonly Worker[] = [];
  let coded = 0;

  function start(): void {
    const workerData: ThreadData = { own, context: coding.context, editions: coding.editions };
    workers = Array.from({ length: others }, () => {
      const url = new URL('./coding-thread.ts', import.meta.url);
      return new Worker(url, { workerData, resourceLimits: RESOURCE_LIMITS });
    });
  }

  return {
    async code(jobs) {
      coded += jobs.length;
      if (workers.length === 0 && coded > after && others > 0) start();
      if (workers.length === 0) return codeJobs(coding, jobs);
      const share = Math.ceil(jobs.length / (workers.length + 1));
      const part = (number: number) => jobs.slice(number * share, (number + 1) * share);
      const elsewhere = workers.map((worker, number) => codeOn(worker, part(number + 1)));
      const here = codeJobs(coding, part(0));
      return [here, ...(await Promise.all(elsewhere))].flat();
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

async function codeOn(worker: Worker, jobs: readonly JobDescription[]): Promise<readonly CodedJob[]> {
  if (jobs.length === 0) return [];
  const answer = once(worker, 'message');
  worker.postMessage(jobs);
  const [codedJobs] = (await answer) as [readonly CodedJob[]];
  return codedJobs;
}
