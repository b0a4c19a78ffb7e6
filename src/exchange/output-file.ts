/** A file that is whole or not there: written beside its place and moved there at the end. */
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode, InputError } from './input-error.ts';

/** An output file being written. Exactly one of `commit` and `discard` ends it. */
export interface OutputFile {
  /** Where the bytes go until `commit`. */
  readonly temporary: string;
  /** True when there is an older file of that name, which `commit` replaces. */
  readonly replaces: boolean;
  write(data: string | Buffer): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

/**
 * Begins an output file. Bytes go to a hidden file in the same folder until `commit`.
 *
 * @param path where the file shall be
 * @param input the file that is read meanwhile, which must never be overwritten; `undefined` where none is
 * @param shown the name for messages, where the file is only a step to the one that the user named
 * @throws InputError when `path` is the input, a folder, or in a folder that is missing or closed to writing
 * @example const output = await createOutput('coded.csv', 'staff.csv');
 */
export async function createOutput(
  path: string,
  input: string | undefined,
  shown = path,
): Promise<OutputFile> {
  const about = await stat(path).catch(() => undefined);
  if (about?.isDirectory()) throw new InputError(`${path} is a folder. Give the name of the file to write.`);
  if (about !== undefined && !about.isFile())
    throw new InputError(`${path} is no regular file. Give the name of a file to write.`);
  if (about !== undefined && input !== undefined) {
    const source = await stat(input);
    if (
      (source.dev === about.dev && source.ino === about.ino) ||
      (await realpath(input)) === (await realpath(path))
    ) {
      throw new InputError(`${path} is the input file itself. Give another name for the output.`);
    }
  }
  const target = about === undefined ? path : await realpath(path);
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${Date.now().toString(36)}.part`,
  );
  const handle = await opened(temporary, shown);
  return {
    temporary,
    replaces: about !== undefined,
    write: (data) => written(handle, data, shown),
    commit: async () => {
      await handle.sync().catch(() => undefined);
      await handle.close();
      await rename(temporary, target);
    },
    discard: async () => {
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

async function opened(temporary: string, path: string): Promise<FileHandle> {
  try {
    return await open(temporary, 'wx');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new InputError(`${path} cannot be written: there is no folder ${dirname(path)}. Make it first.`);
    throw new InputError(
      `${path} cannot be written (${code || 'unknown error'}). Check that you may write to its folder.`,
    );
  }
}

async function written(handle: FileHandle, data: string | Buffer, path: string): Promise<void> {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  try {
    let offset = 0;
    while (offset < bytes.length) offset += (await handle.write(bytes, offset)).bytesWritten;
  } catch (error) {
    throw writeProblem(path, errorCode(error));
  }
}

/**
 * The error for an output that stopped growing.
 *
 * @param code the system's code for the reason, such as `ENOSPC`
 * @example throw writeProblem('coded.csv', 'ENOSPC')
 */
export function writeProblem(path: string, code: string): InputError {
  const reason = REASONS.get(code) ?? `the system says ${code || 'no more'}. Write to another disk`;
  return new InputError(`${path} cannot be written: ${reason}.`);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full. Free some space'],
  ['EDQUOT', 'your share of the disk is used up. Free some space'],
  ['EFBIG', 'no file may grow that large here. Write to another disk'],
]);
