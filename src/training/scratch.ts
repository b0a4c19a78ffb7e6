/** What the threads pass to one another within a batch of titles. */
import type { Network } from './network.ts';
import { sharedFloats, sharedInts } from './shared-arrays.ts';

/** Titles that are read before the parameters change. More make fewer waits between threads, and staler steps. */
export const BATCH = 128;

/** The slopes of one edition's layer for each title of a batch: only those that are not next to nothing. */
export interface HeadSlopes {
  readonly count: Int32Array;
  readonly category: Int32Array;
  readonly slope: Float32Array;
}

/** Shared memory for one batch. */
export interface Scratch {
  /** The pooled vector of each title of the batch. */
  readonly pooled: Float32Array;
  /** The slope of the loss along each pooled vector. */
  readonly slope: Float32Array;
  readonly heads: readonly HeadSlopes[];
}

/** Shared memory for the batches of a network. */
export function newScratch(network: Network): Scratch {
  return {
    pooled: sharedFloats(BATCH * network.dimension),
    slope: sharedFloats(BATCH * network.dimension),
    heads: network.heads.map(({ categories }) => ({
      count: sharedInts(BATCH),
      category: sharedInts(BATCH * categories),
      slope: sharedFloats(BATCH * categories),
    })),
  };
}
