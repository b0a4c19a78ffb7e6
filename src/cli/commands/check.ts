/** `cadre check FILE`: every classification claim of a text, judged. */
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Claim, checkText } from '../../answers/index.ts';
import { InputError } from '../../exchange/input-error.ts';
import { detectEncoding, textChunks } from '../../exchange/text-encoding.ts';
import { UsageError } from '../exit.ts';
import { printJson, printLines, wrapped } from '../print.ts';
import { openTables } from '../tables.ts';

/** A text longer than any book is no text to check. */
const MOST_BYTES = 20_000_000;

/** Prints the claims of a text; exit code 1 when one is wrong or superseded. */
export async function check(file: string, options: { readonly json?: true }): Promise<void> {
  const content =
    file === '-'
      ? await textOf(await buffer(process.stdin), 'Standard input')
      : await textOf(await bytesOf(file), file);
  const claims = checkText(openTables(), content);
  if (options.json) printJson({ claims });
  else printLines(reportLines(content, claims));
  if (claims.some((it) => it.verdict === 'wrong' || it.verdict === 'superseded')) process.exitCode = 1;
}

async function bytesOf(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new UsageError(`There is no file ${file}; give a text file, or - for standard input.`);
  if (!found.isFile()) throw new UsageError(`${file} is no file; give a text file, or - for standard input.`);
  if (found.size > MOST_BYTES) throw tooLarge(file);
  return readFile(file);
}

/** UTF-8, UTF-16 or Windows-1252, as for a staff list. */
async function textOf(bytes: Buffer, name: string): Promise<string> {
  if (bytes.length > MOST_BYTES) throw tooLarge(name);
  let text = '';
  try {
    const encoding = await detectEncoding(bytes, name);
    for await (const chunk of textChunks(bytes, encoding, name)) text += chunk;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`${name} is no plain text; save it as text (UTF-8) and check that.`);
  }
  return text;
}

function tooLarge(name: string): UsageError {
  return new UsageError(`${name} is larger than ${MOST_BYTES / 1_000_000} MB; give a text.`);
}

function reportLines(content: string, claims: readonly Claim[]): readonly string[] {
  if (claims.length === 0)
    return ['The text makes no claim about a classification that could be recognised.'];
  const counts = Map.groupBy(claims, (it) => it.verdict);
  const summary = [...counts].map(([verdict, of]) => `${of.length} ${verdict}`).join(', ');
  return [
    ...claims.flatMap((claim) => {
      const line = content.slice(0, claim.start).split('\n').length;
      const path = claim.path.map((it) => it.code).join(' > ');
      return [
        `${claim.verdict.toUpperCase().padEnd(11)} line ${line}: ${claim.text}`,
        `  says     ${wrapped(claim.says, 11)}`,
        `  is so    ${wrapped(claim.correct, 11)}`,
        ...(path ? [`  path     ${path}`] : []),
        ...(claim.sources.length > 0 ? [`  sources  ${wrapped(claim.sources.join('; '), 11)}`] : []),
        '',
      ];
    }),
    `${claims.length === 1 ? '1 claim' : `${claims.length} claims`}: ${summary}.`,
  ];
}
