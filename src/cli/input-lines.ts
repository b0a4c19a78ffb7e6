/** Standard input, line by line. */
import { isUtf8 } from 'node:buffer';
import { UsageError } from './exit.ts';

const MOST_BYTES_A_LINE = 16 * 1024 ** 2;
const NEW_LINE = 10;

/**
 * The lines of UTF-8 text, without their ends and without a byte order mark. Nothing is guessed: a stream cannot
 * be looked through before it is read, and a wrong guess would code garbled titles without a word.
 *
 * @param chunks the bytes, in any pieces
 * @throws UsageError at the first line that is not UTF-8, or endless
 * @example for await (const line of inputLines(process.stdin)) answer(line);
 */
export async function* inputLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let read = 0;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEW_LINE) + 1;
    rest = bytes.subarray(end);
    if (end > 0) {
      const lines = linesOf(bytes.subarray(0, end - 1), read);
      read += lines.length;
      yield* lines;
    }
    if (rest.length > MOST_BYTES_A_LINE)
      throw new UsageError(
        `Standard input, line ${read + 1} is longer than any title; give one title a line.`,
      );
  }
  if (rest.length > 0) yield* linesOf(rest, read);
}

function linesOf(bytes: Buffer, before: number): readonly string[] {
  if (!isText(bytes)) {
    let start = 0;
    for (let line = before + 1; ; line++) {
      const end = bytes.indexOf(NEW_LINE, start);
      if (end === -1 || !isText(bytes.subarray(start, end))) throw notUtf8(line);
      start = end + 1;
    }
  }
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return before === 0 ? lines.with(0, (lines[0] ?? '').replace(/^\uFEFF/u, '')) : lines;
}

/** A zero byte is valid UTF-8, but stands in no text: it is half a character of UTF-16. */
function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function notUtf8(line: number): UsageError {
  return new UsageError(
    `Standard input, line ${line} is not UTF-8 text; convert it first, for example with iconv -f windows-1252 -t utf-8.`,
  );
}
