/** The place of a 32-bit hash in a sorted list of them. */

/** Hashes in rising order, with a directory by their first bits. */
export interface HashIndex {
  readonly hashes: Uint32Array;
  /** Where the hashes start whose first bits are the place in the directory. */
  readonly starts: Int32Array;
}

const FIRST_BITS = 16;
const SHIFT = 32 - FIRST_BITS;

/** Indexes hashes that stand in rising order. */
export function indexHashes(hashes: Uint32Array): HashIndex {
  const starts = new Int32Array(2 ** FIRST_BITS + 1);
  let at = 0;
  for (let first = 0; first < starts.length; first += 1) {
    while (at < hashes.length && (hashes[at] ?? 0) >>> SHIFT < first) at += 1;
    starts[first] = at;
  }
  return { hashes, starts };
}

/** The place of a hash, or -1 when it is not in the list. */
export function placeOf(index: HashIndex, hash: number): number {
  const { hashes, starts } = index;
  const first = hash >>> SHIFT;
  const end = starts[first + 1] ?? 0;
  for (let at = starts[first] ?? 0; at < end; at += 1) if (hashes[at] === hash) return at;
  return -1;
}

/** Hashes in rising order as the steps between them, seven bits a byte: half the size. */
export function packHashes(hashes: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const hash of hashes) {
    let step = hash - before;
    while (step > 127) {
      bytes.push((step & 127) | 128);
      step = Math.floor(step / 128);
    }
    bytes.push(step);
    before = hash;
  }
  return Uint8Array.from(bytes);
}

/** Reads `count` hashes that {@link packHashes} wrote. */
export function unpackHashes(bytes: Uint8Array, count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  let at = 0;
  let before = 0;
  for (let place = 0; place < count; place += 1) {
    let step = 0;
    let unit = 1;
    let byte = bytes[at++] ?? 0;
    while (byte > 127) {
      step += (byte & 127) * unit;
      unit *= 128;
      byte = bytes[at++] ?? 0;
    }
    before += step + byte * unit;
    hashes[place] = before;
  }
  return hashes;
}
