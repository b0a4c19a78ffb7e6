/** `cadre code --stream`: a filter; a title or an NDJSON object a line in, an answer a line out, in order. */
import { once } from 'node:events';
import { z } from 'zod';
import type { EditionId } from '../../classification/index.ts';
import type { JobDescription } from '../../coding/index.ts';
import { openCoder, openModel } from '../../data/open-coder.ts';
import { UsageError } from '../exit.ts';
import { inputLines } from '../input-lines.ts';
import { announcedOwnList } from '../own-list.ts';
import { openTables } from '../tables.ts';
import { type CodeOptions, contextOf } from './code-options.ts';

const Job = z.object({
  title: z.string(),
  tasks: z.string().optional(),
  description: z.string().optional(),
  industry: z.string().optional(),
  facility: z.string().optional(),
  qualification: z.string().optional(),
  language: z.string().optional(),
});

/** Codes standard input to standard output, no faster than the reader takes it. */
export async function codeStream(editions: readonly EditionId[], options: CodeOptions): Promise<void> {
  const classifications = openTables();
  const own = await announcedOwnList(classifications, options);
  const coder = openCoder(classifications, openModel(), own);
  const context = contextOf(options);
  let lineNumber = 0;
  for await (const line of inputLines(process.stdin)) {
    lineNumber++;
    const job = { ...context, ...jobOf(line, lineNumber, options) };
    if (!process.stdout.write(`${JSON.stringify(coder.code(job, editions))}\n`))
      await once(process.stdout, 'drain');
  }
}

function jobOf(line: string, lineNumber: number, { titleOnly }: CodeOptions): JobDescription {
  if (!line.trimStart().startsWith('{')) return { title: line };
  const parsed = Job.safeParse(jsonOf(line, lineNumber));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(
      `Standard input, line ${lineNumber}, field ${issue?.path.join('.') || '(whole line)'}: ${issue?.message}; give an object with a title.`,
    );
  }
  const { title, tasks, description, ...rest } = parsed.data;
  if (titleOnly) return { title };
  const told = tasks ?? description;
  return Object.fromEntries(
    Object.entries({ title, tasks: told, ...rest }).filter(([, value]) => value !== undefined),
  ) as unknown as JobDescription;
}

function jsonOf(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(
      `Standard input, line ${lineNumber} begins with { and is no JSON; give one object a line, or plain titles.`,
    );
  }
}
