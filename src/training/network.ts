/** What is learned: a table of feature vectors and one softmax layer an edition over the pooled vector. */
import { randomNumbers } from './random-numbers.ts';
import { sharedFloats } from './shared-arrays.ts';

/** A softmax layer over the categories of one edition. */
export interface Head {
  readonly categories: number;
  /** One row a category, and rows without one up to a multiple of 4. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Sum of the squared steps of each row, for Adagrad. */
  readonly squares: Float32Array;
}

/** All parameters, in shared memory. */
export interface Network {
  readonly dimension: number;
  /** One row a feature. */
  readonly table: Float32Array;
  readonly squares: Float32Array;
  readonly heads: readonly Head[];
}

/** Parameters before the first step: small random ones, the same for the same seed. */
export function newNetwork(
  dimension: number,
  features: number,
  categories: readonly number[],
  seed: number,
): Network {
  const random = randomNumbers(seed);
  const fill = (values: Float32Array, width: number) => {
    for (let at = 0; at < values.length; at += 1) values[at] = (random() - 0.5) * width;
    return values;
  };
  return {
    dimension,
    table: fill(sharedFloats(features * dimension), 0.1),
    squares: sharedFloats(features),
    heads: categories.map((count) => ({
      categories: count,
      weights: fill(sharedFloats(roundUp(count) * dimension), 0.2),
      bias: sharedFloats(roundUp(count)),
      squares: sharedFloats(count),
    })),
  };
}

/** Every array of parameters, in a fixed order: to save them and to read them again. */
export function parametersOf(network: Network): readonly Float32Array[] {
  return [
    network.table,
    network.squares,
    ...network.heads.flatMap((head) => [head.weights, head.bias, head.squares]),
  ];
}

/** Rows of a head for so many categories: four are read at a time. */
function roundUp(categories: number): number {
  return Math.ceil(categories / 4) * 4;
}
