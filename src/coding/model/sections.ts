/** A model file: a description and named stretches of numbers, with a checksum over all of them. */

/** What a model file holds. */
export interface ModelSections {
  /** Plain data: sizes, codes, temperatures. */
  readonly description: unknown;
  readonly sections: Readonly<Record<string, Uint8Array>>;
}

interface Listing {
  readonly description: unknown;
  readonly sections: readonly { readonly name: string; readonly start: number; readonly length: number }[];
}

const MAGIC = 'CADRETM1';
const HEAD = 20;
const BOUNDARY = 8;

/**
 * Writes a model file: magic, checksum (8 bytes), length of the listing, listing, sections.
 *
 * @example
 * const bytes = writeSections({ description: { dimension: 64 }, sections: { rows: new Uint8Array(8) } });
 */
export function writeSections(model: ModelSections): Uint8Array {
  let end = 0;
  const sections = Object.entries(model.sections).map(([name, { length }]) => {
    const start = end;
    end += roundUp(length);
    return { name, start, length };
  });
  const listing = new TextEncoder().encode(JSON.stringify({ description: model.description, sections }));
  const origin = roundUp(HEAD + listing.length);
  const file = new Uint8Array(origin + end);
  file.set(new TextEncoder().encode(MAGIC));
  new DataView(file.buffer).setUint32(16, listing.length, true);
  file.set(listing, HEAD);
  for (const { name, start } of sections) file.set(model.sections[name] ?? [], origin + start);
  const [low, high] = checksum(file);
  new DataView(file.buffer).setUint32(8, low, true);
  new DataView(file.buffer).setUint32(12, high, true);
  return file;
}

/**
 * Reads a model file. Its sections are parts of the file, not copies: a copy of all would take as long as the rest.
 *
 * @throws an error of one sentence when the file is no model of this version, or is damaged; the sentence names its checksum
 */
export function readSections(file: Uint8Array): ModelSections {
  if (file.length < HEAD || new TextDecoder().decode(file.subarray(0, 8)) !== MAGIC) {
    throw new Error(
      'This file is no title model that this version of Cadre can read: build or fetch the model again.',
    );
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const written = [view.getUint32(8, true), view.getUint32(12, true)] as const;
  const found = checksum(file);
  if (written[0] !== found[0] || written[1] !== found[1]) {
    throw new Error(
      `The title model is damaged (its checksum is ${hex(found)}, it was written with ${hex(written)}): build or fetch it again.`,
    );
  }
  const length = view.getUint32(16, true);
  const listing: Listing = JSON.parse(new TextDecoder().decode(file.subarray(HEAD, HEAD + length)));
  const origin = roundUp(HEAD + length);
  return {
    description: listing.description,
    sections: Object.fromEntries(
      listing.sections.map(({ name, start, length: bytes }) => [
        name,
        file.subarray(origin + start, origin + start + bytes),
      ]),
    ),
  };
}

/** 64 bits over all of a file after its checksum. Quick enough to check at every start; SHA-256 is not. */
function checksum(file: Uint8Array): readonly [number, number] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let low = file.length | 0;
  let high = 0x9e3779b9;
  const end = file.length - ((file.length - 16) % 8);
  for (let at = 16; at < end; at += 8) {
    low = Math.imul(low ^ view.getUint32(at, true), 0x85ebca6b);
    high = Math.imul(high ^ view.getUint32(at + 4, true), 0xc2b2ae35);
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  for (let at = end; at < file.length; at += 1) low = Math.imul(low ^ view.getUint8(at), 0x85ebca6b);
  return [low >>> 0, high >>> 0];
}

function hex(sum: readonly [number, number]): string {
  return sum.map((part) => part.toString(16).padStart(8, '0')).join('');
}

function roundUp(length: number): number {
  return Math.ceil(length / BOUNDARY) * BOUNDARY;
}
