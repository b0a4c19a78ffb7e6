/** A file sent to the server: kept in a folder of its own until it is removed, never longer than the answer takes. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../exchange/input-error.ts';
import { Problem } from './problem.ts';

/** A received file. */
export interface Upload {
  /** Where its bytes lie. */
  readonly path: string;
  /** Its folder, which may hold what is made of it. */
  readonly folder: string;
  /** The first line of the body, where one was asked for. */
  readonly firstLine: string;
  /** Removes the folder with all that is in it. */
  remove(): Promise<void>;
}

interface UploadOptions {
  /** Largest file, in bytes. */
  readonly limit: number;
  /** True when the body begins with a line of its own, before the file. */
  readonly hasFirstLine?: boolean;
}

const NEW_LINE = 10;
/** Bytes of the first line: more than the decisions on the longest list take. */
const MOST_LINE_BYTES = 64 * 1024 ** 2;

/**
 * Writes a body to a temporary file as it comes in.
 *
 * @throws Problem 413 when it is larger than the limit; nothing is then left of it
 */
export async function receiveUpload(body: Readable, { limit, hasFirstLine }: UploadOptions): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), 'cadre-upload-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'file');
    const line: Buffer[] = [];
    const chunks = limited(body, limit);
    await pipeline(
      hasFirstLine ? afterFirstLine(chunks, line) : chunks,
      createWriteStream(path, { mode: 0o600 }),
    );
    return { path, folder, firstLine: Buffer.concat(line).toString('utf8'), remove };
  } catch (error) {
    await remove();
    throw uploadProblem(error);
  }
}

function uploadProblem(error: unknown): unknown {
  const code = errorCode(error);
  if (code === 'ENOSPC')
    return new Problem(507, 'The disk of the server is full; nothing was kept of the file.');
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
    return new Problem(400, 'The file did not arrive whole; send it again.');
  }
  return error;
}

async function* limited(body: Readable, limit: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) {
      const megabytes = Math.floor(limit / 1024 ** 2);
      throw new Problem(
        413,
        `The file is larger than ${megabytes} MB; code it on the command line with "cadre code".`,
      );
    }
    yield chunk;
  }
}

/** Passes on what comes after the first line end, and collects what comes before. */
async function* afterFirstLine(chunks: AsyncIterable<Buffer>, line: Buffer[]): AsyncGenerator<Buffer> {
  let isInLine = true;
  let lineBytes = 0;
  for await (const chunk of chunks) {
    if (!isInLine) {
      yield chunk;
      continue;
    }
    const end = chunk.indexOf(NEW_LINE);
    line.push(end < 0 ? chunk : chunk.subarray(0, end));
    lineBytes += line.at(-1)?.length ?? 0;
    if (lineBytes > MOST_LINE_BYTES) throw new Problem(413, 'The first line of the body is too long.');
    if (end < 0) continue;
    isInLine = false;
    yield chunk.subarray(end + 1);
  }
}
