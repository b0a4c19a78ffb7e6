/** Which encoding a text file is in, found from its bytes, and its text in chunks. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { InputError } from './input-error.ts';

/** The encodings that are recognised. */
export interface TextEncoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True when the file begins with a byte order mark. */
  readonly bom: boolean;
}

/** A file by its path, or its bytes. */
export type ByteSource = string | Buffer;

const CHUNK_BYTES = 256 * 1024;
/** Bytes to which Windows-1252 gives no character. */
const UNDEFINED_IN_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/**
 * Ç È É Ê Ë in Windows-1252, which may stand before a quote or a hard space and then look like UTF-8: there these
 * bytes begin letters that no staff list has.
 */
const CAPITALS_IN_1252: ReadonlySet<number> = new Set([0xc7, 0xc8, 0xc9, 0xca, 0xcb]);
/** With more bytes out of place than this for each character in its place, the file is no damaged UTF-8 file. */
const MOST_INVALID_PER_VALID = 2;

/**
 * Finds the encoding of a file. All its bytes are looked at, so that one accent in the last row is not missed:
 * valid UTF-8 is UTF-8; anything else is Windows-1252, unless it holds characters of UTF-8 and few bytes that are
 * not (then the file is a damaged UTF-8 file) or a byte means nothing there.
 *
 * @param file path, or bytes
 * @param name the user's name of the file, for messages
 * @throws InputError when the bytes fit no encoding, with the line of the first such byte
 * @example (await detectEncoding('staff.csv', 'staff.csv')).label // 'utf-8'
 */
export async function detectEncoding(file: ByteSource, name: string): Promise<TextEncoding> {
  let first = true;
  let offset = 0;
  let carry = Buffer.alloc(0);
  let bom = false;
  for await (const chunk of byteChunks(file)) {
    if (first) {
      if (isUtf32(chunk))
        throw new InputError(
          `${name} is in UTF-32, which is not read. Save the list as CSV (UTF-8) or XLSX.`,
        );
      const utf16 = utf16Encoding(chunk);
      if (utf16 !== undefined) return utf16;
      bom = chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
      first = false;
    }
    const nul = chunk.indexOf(0);
    if (nul !== -1) {
      const line = await lineOf(file, offset + nul);
      throw new InputError(
        `${name}, line ${line}: the line holds a NUL byte, so this is no plain text table. Save the list as CSV (UTF-8) or XLSX.`,
      );
    }
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const whole = bytes.length - incompleteTail(bytes);
    if (!isUtf8(bytes.subarray(0, whole))) return await notUtf8(file, name, bom);
    carry = Buffer.from(bytes.subarray(whole));
    if (carry.length > 3) return await notUtf8(file, name, bom);
    offset += chunk.length;
  }
  return carry.length > 0 ? await notUtf8(file, name, bom) : { label: 'utf-8', bom };
}

/**
 * The text of a file in chunks of a quarter of a million characters, without the byte order mark.
 *
 * @param onBytes is told how many bytes have been read so far
 * @throws InputError when UTF-16 text is damaged
 * @example for await (const text of textChunks('staff.csv', encoding, 'staff.csv')) parse(text);
 */
export async function* textChunks(
  file: ByteSource,
  encoding: TextEncoding,
  name: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.label, { fatal: true });
  let bytes = 0;
  try {
    for await (const chunk of byteChunks(file)) {
      const text = decoder.decode(chunk, { stream: true });
      bytes += chunk.length;
      onBytes(bytes);
      if (text !== '') yield text;
    }
    const text = decoder.decode();
    if (text !== '') yield text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(
      `${name}: the text is damaged near byte ${bytes}. Save the list again as CSV (UTF-8).`,
    );
  }
}

function byteChunks(file: ByteSource): AsyncIterable<Buffer> {
  return typeof file === 'string'
    ? createReadStream(file, { highWaterMark: CHUNK_BYTES })
    : Readable.from(file.length > 0 ? [file] : []);
}

/** UTF-32 by its mark, of which one begins as that of UTF-16. */
function isUtf32(chunk: Buffer): boolean {
  const mark = chunk.subarray(0, 4).toString('hex');
  return mark === 'fffe0000' || mark === '0000feff';
}

/** UTF-16 by its mark, or by zero bytes that all stand on one side of the pairs. */
function utf16Encoding(chunk: Buffer): TextEncoding | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return { label: 'utf-16le', bom: true };
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return { label: 'utf-16be', bom: true };
  const sample = chunk.subarray(0, 65_536);
  let even = 0;
  let odd = 0;
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  // Even in a script whose letters have no zero byte, spaces, delimiters and line ends have one.
  const enough = Math.max(1, sample.length / 50);
  if (odd > enough && even === 0) return { label: 'utf-16le', bom: false };
  if (even > enough && odd === 0) return { label: 'utf-16be', bom: false };
  return undefined;
}

/** How many bytes at the end belong to a character that is not complete. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? back : 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

async function lineOf(file: ByteSource, offset: number): Promise<number> {
  let line = 1;
  let before = 0;
  for await (const chunk of byteChunks(file)) {
    for (const byte of chunk.subarray(0, Math.max(0, offset - before))) if (byte === 10) line += 1;
    before += chunk.length;
    if (before >= offset) break;
  }
  return line;
}

async function notUtf8(file: ByteSource, name: string, bom: boolean): Promise<TextEncoding> {
  let line = 1;
  let valid = 0;
  let invalid = 0;
  let firstInvalid = 0;
  let firstUndefined = 0;
  /** Continuation bytes that the character being read still needs. */
  let needed = 0;
  let lead = 0;
  for await (const chunk of byteChunks(file)) {
    for (const byte of chunk) {
      if (byte === 10) line += 1;
      if (firstUndefined === 0 && UNDEFINED_IN_1252.has(byte)) firstUndefined = line;
      if (needed > 0 && byte >= 0x80 && byte < 0xc0) {
        needed -= 1;
        if (needed === 0 && !CAPITALS_IN_1252.has(lead)) valid += 1;
        continue;
      }
      const length = sequenceLength(byte);
      if (needed > 0 || length === 0) {
        invalid += 1;
        if (firstInvalid === 0) firstInvalid = line;
      }
      needed = Math.max(0, length - 1);
      lead = byte;
    }
  }
  if (firstInvalid === 0) firstInvalid = line;
  if (bom || (valid > 0 && invalid <= MOST_INVALID_PER_VALID * valid)) {
    throw new InputError(
      `${name}, line ${firstInvalid}: the line holds bytes that are not UTF-8, although the file is. Save the list again as CSV (UTF-8).`,
    );
  }
  if (firstUndefined > 0) {
    throw new InputError(
      `${name}, line ${firstUndefined}: the line holds bytes that are neither UTF-8 nor Windows-1252. Save the list again as CSV (UTF-8).`,
    );
  }
  return { label: 'windows-1252', bom: false };
}
