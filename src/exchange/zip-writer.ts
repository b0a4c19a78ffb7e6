/** Writes a zip archive as a stream, of parts that are copied as they are and parts that are made. */
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part that is being made. */
export interface ZipPart {
  write(text: string): Promise<void>;
  end(): Promise<void>;
  abort(): void;
}

/** What a zip archive says of a part whose bytes are copied. */
export interface StoredPart {
  readonly fileName: string;
  readonly compressionMethod: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

/** An archive being written. Parts are written one after the other. */
export interface ZipWriter {
  copy(part: StoredPart, bytes: AsyncIterable<Buffer>): Promise<void>;
  part(fileName: string): Promise<ZipPart>;
  end(): Promise<void>;
}

/** The plain zip format counts in 32 bits. */
export const MAX_ZIP_BYTES = 0xffff_ffff;
const DEFLATE = 8;
const UTF8_NAMES = 0x0800;
const SIZES_FOLLOW = 0x0008;
/** 1 January 1980: the same input gives the same bytes. */
const DOS_DATE = 0x0021;
/** A little less tight than usual, and twice as fast. */
const LEVEL = 4;

/**
 * Begins an archive.
 *
 * @param write takes the bytes in their order
 * @param tooLarge makes the error for an archive or part beyond 4 GB
 * @example const zip = zipWriter((bytes) => output.write(bytes), () => new Error('too large'));
 */
export function zipWriter(write: (bytes: Buffer) => Promise<void>, tooLarge: () => Error): ZipWriter {
  const directory: Buffer[] = [];
  let offset = 0;
  const put = async (bytes: Buffer) => {
    offset += bytes.length;
    if (offset > MAX_ZIP_BYTES) throw tooLarge();
    await write(bytes);
  };
  const begin = async (part: StoredPart, flags: number): Promise<number> => {
    const at = offset;
    await put(localHeader(part, flags));
    return at;
  };
  return {
    copy: async (part, bytes) => {
      const at = await begin(part, UTF8_NAMES);
      for await (const chunk of bytes) await put(chunk);
      directory.push(directoryEntry(part, UTF8_NAMES, at));
    },
    part: async (fileName) => {
      const unknown = {
        fileName,
        compressionMethod: DEFLATE,
        crc32: 0,
        compressedSize: 0,
        uncompressedSize: 0,
      };
      const flags = UTF8_NAMES | SIZES_FOLLOW;
      const at = await begin(unknown, flags);
      const deflate = createDeflateRaw({ level: LEVEL, chunkSize: 256 * 1024 });
      const start = offset;
      let crc = 0;
      let size = 0;
      const drained = (async () => {
        for await (const chunk of deflate) await put(chunk);
      })();
      drained.catch(() => deflate.destroy());
      return {
        write: async (text) => {
          const bytes = Buffer.from(text, 'utf8');
          crc = crc32(bytes, crc);
          size += bytes.length;
          if (size > MAX_ZIP_BYTES) throw tooLarge();
          if (!deflate.write(bytes)) await Promise.race([once(deflate, 'drain'), drained]);
        },
        end: async () => {
          deflate.end();
          await drained;
          const known = { ...unknown, crc32: crc, compressedSize: offset - start, uncompressedSize: size };
          await put(descriptor(known));
          directory.push(directoryEntry(known, flags, at));
        },
        abort: () => deflate.destroy(),
      };
    },
    end: async () => {
      const at = offset;
      for (const entry of directory) await put(entry);
      await put(endOfDirectory(directory.length, offset - at, at));
    },
  };
}

function common(part: StoredPart, flags: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(flags, 2);
  bytes.writeUInt16LE(part.compressionMethod, 4);
  bytes.writeUInt16LE(0, 6);
  bytes.writeUInt16LE(DOS_DATE, 8);
  bytes.writeUInt32LE(part.crc32, 10);
  bytes.writeUInt32LE(part.compressedSize, 14);
  bytes.writeUInt32LE(part.uncompressedSize, 18);
  bytes.writeUInt16LE(Buffer.byteLength(part.fileName), 22);
  return bytes;
}

function localHeader(part: StoredPart, flags: number): Buffer {
  return Buffer.concat([
    Buffer.from('PK\u0003\u0004', 'latin1'),
    common(part, flags),
    Buffer.alloc(2),
    Buffer.from(part.fileName),
  ]);
}

function descriptor(part: StoredPart): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.write('PK\u0007\u0008', 'latin1');
  bytes.writeUInt32LE(part.crc32, 4);
  bytes.writeUInt32LE(part.compressedSize, 8);
  bytes.writeUInt32LE(part.uncompressedSize, 12);
  return bytes;
}

function directoryEntry(part: StoredPart, flags: number, offset: number): Buffer {
  const end = Buffer.alloc(16);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
    common(part, flags),
    end,
    Buffer.from(part.fileName),
  ]);
}

function endOfDirectory(entries: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write('PK\u0005\u0006', 'latin1');
  bytes.writeUInt16LE(entries, 8);
  bytes.writeUInt16LE(entries, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
