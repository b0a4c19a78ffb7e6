/** The zip archive that a workbook is: its parts, read within limits. */
import { type Readable, Transform } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { InputError } from './input-error.ts';

const MAX_PARTS = 10_000;
/** A sheet of 1,000,000 rows and 50 columns is about 2 GB of XML. */
const MAX_PART_BYTES = 4 * 1024 ** 3 - 1;
const MAX_SMALL_PART_BYTES = 64 * 1024 ** 2;
/** Sheets shrink to a tenth or a thirtieth; archives made to exhaust a machine, to a thousandth. */
const MAX_RATIO = 200;
const RATIO_APPLIES_FROM = 64 * 1024 ** 2;
const CHUNK_CHARACTERS = 512 * 1024;
const INFLATE_BYTES = 256 * 1024;

/** An open workbook file. */
export interface XlsxPackage {
  readonly name: string;
  readonly parts: ReadonlyMap<string, Entry>;
  /** A small part as text. Throws `InputError` when it is missing, damaged or too large. */
  text(part: string): Promise<string>;
  /** A large part as text, in chunks of about half a million characters. `onBytes`: compressed bytes so far. */
  chunks(part: string, onBytes?: (share: number) => void): AsyncGenerator<string>;
  /** The bytes of a part as they stand in the archive. */
  stored(entry: Entry): Promise<Readable>;
  close(): Promise<void>;
}

/**
 * Opens a workbook and checks that what it says of its parts is within the limits.
 *
 * @param name the user's name of the file, for messages
 * @throws InputError when it is no sound zip archive, is encrypted, or would inflate beyond all measure
 * @example const archive = await openPackage('staff.xlsx', 'staff.xlsx');
 */
export async function openPackage(file: string, name: string): Promise<XlsxPackage> {
  const zip = await openPromise(file, {
    autoClose: false,
    lazyEntries: true,
    validateEntrySizes: true,
  }).catch(() => {
    throw damaged(name);
  });
  try {
    const parts = await checkedParts(zip, name);
    return {
      name,
      parts,
      text: (part) => smallText(zip, parts, part, name),
      chunks: (part, onBytes) => textChunks(zip, parts, part, name, onBytes),
      stored: (entry) => zip.openReadStreamPromise(entry, { decodeFileData: false }),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/**
 * The error for a workbook that cannot be read.
 *
 * @example throw damaged('staff.xlsx')
 */
export function damaged(name: string): InputError {
  return new InputError(
    `${name} is damaged or no Excel workbook. Open it in Excel and save it again as .xlsx.`,
  );
}

async function checkedParts(zip: ZipFile, name: string): Promise<ReadonlyMap<string, Entry>> {
  const parts = new Map<string, Entry>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      if (entry.isEncrypted())
        throw new InputError(`${name} is protected by a password. Remove the password and save it again.`);
      if (parts.size >= MAX_PARTS)
        throw new InputError(
          `${name} has more than ${MAX_PARTS.toLocaleString('en')} parts, which no staff list has. Save the list alone as .xlsx.`,
        );
      const unbounded =
        entry.uncompressedSize > RATIO_APPLIES_FROM &&
        entry.uncompressedSize > MAX_RATIO * entry.compressedSize;
      if (unbounded || entry.uncompressedSize > MAX_PART_BYTES) throw tooLarge(name);
      if (parts.has(entry.fileName) || (entry.compressionMethod !== 0 && entry.compressionMethod !== 8))
        throw damaged(name);
      parts.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof InputError ? error : damaged(name);
  }
  if (total > RATIO_APPLIES_FROM && total > MAX_RATIO * zip.fileSize) throw tooLarge(name);
  return parts;
}

function tooLarge(name: string): InputError {
  return new InputError(
    `${name} would take far more memory than a staff list does when it is unpacked, so it is not read. Save the list as .csv.`,
  );
}

async function smallText(
  zip: ZipFile,
  parts: ReadonlyMap<string, Entry>,
  part: string,
  name: string,
): Promise<string> {
  if ((parts.get(part)?.uncompressedSize ?? 0) > MAX_SMALL_PART_BYTES) throw tooLarge(name);
  let text = '';
  for await (const chunk of textChunks(zip, parts, part, name)) text += chunk;
  return text;
}

async function* textChunks(
  zip: ZipFile,
  parts: ReadonlyMap<string, Entry>,
  part: string,
  name: string,
  onShare: (share: number) => void = () => {},
): AsyncGenerator<string> {
  const entry = parts.get(part);
  if (entry === undefined) throw damaged(name);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  let first = true;
  const take = (more: string) => {
    text += more;
    // A document type can define entities that double at each use. No workbook has one.
    if (first && /<!DOCTYPE/iu.test(text))
      throw new InputError(
        `${name} holds a document type definition, which no workbook has. Open it in Excel and save it again.`,
      );
  };
  try {
    for await (const chunk of inflated(zip, entry, name)) {
      bytes += chunk.length;
      take(decoder.decode(chunk, { stream: true }));
      if (text.length < CHUNK_CHARACTERS) continue;
      onShare(bytes / entry.uncompressedSize);
      yield text;
      first = false;
      text = '';
    }
    take(decoder.decode());
    onShare(1);
    if (text !== '') yield text;
  } catch (error) {
    throw error instanceof InputError ? error : damaged(name);
  }
}

/** Inflates a part, and stops where it grows beyond the size it states or does not match its checksum. */
async function* inflated(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Buffer> {
  const stored = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const stream = entry.compressionMethod === 0 ? stored : createInflateRaw({ chunkSize: INFLATE_BYTES });
  if (stream instanceof Transform) {
    stored.on('error', (error) => stream.destroy(error));
    stored.pipe(stream);
  }
  let bytes = 0;
  let checksum = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > entry.uncompressedSize) throw tooLarge(name);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (bytes !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged(name);
  } finally {
    stored.destroy();
    stream.destroy();
  }
}
