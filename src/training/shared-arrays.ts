/** Arrays of numbers in memory that worker threads share. */

/** An array of whole numbers, all 0. */
export function sharedInts(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

/** An array of numbers, all 0 or those given. */
export function sharedFloats(lengthOrValues: number | readonly number[]): Float32Array {
  if (typeof lengthOrValues === 'number') return new Float32Array(new SharedArrayBuffer(4 * lengthOrValues));
  const values = new Float32Array(new SharedArrayBuffer(4 * lengthOrValues.length));
  values.set(lengthOrValues);
  return values;
}
