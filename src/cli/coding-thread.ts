/** A worker thread that codes jobs with a coder of its own; started by `coding-threads.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { JobDescription } from '../coding/index.ts';
import { openCoder, openModel } from '../data/open-coder.ts';
import { codeJobs } from './coded-jobs.ts';
import type { ThreadData } from './coding-threads.ts';
import { openTables } from './tables.ts';

const { own, context, editions }: ThreadData = workerData;
const classifications = openTables();
const coder = openCoder(classifications, openModel(), own);

parentPort?.on('message', (jobs: readonly JobDescription[]) => {
  parentPort?.postMessage(codeJobs({ classifications, coder, context, editions }, jobs));
});
