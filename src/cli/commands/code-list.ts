/** `cadre code FILE`: a whole staff list. */
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { EditionId } from '../../classification/index.ts';
import { codedColumnNames } from '../../coding/coded-columns.ts';
import { openCoder, openModel } from '../../data/open-coder.ts';
import { codeFile, type FileProgress } from '../../exchange/code-file.ts';
import { openCodingThreads } from '../coding-threads.ts';
import { UsageError } from '../exit.ts';
import { announcedOwnList } from '../own-list.ts';
import { printJson } from '../print.ts';
import { openTables } from '../tables.ts';
import { type CodeOptions, contextOf } from './code-options.ts';

/** Ctrl-C, a service manager, and a terminal that is closed. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Codes a file into another; nothing is written unless all of it is. */
export async function codeList(
  input: string,
  editions: readonly EditionId[],
  options: CodeOptions,
): Promise<void> {
  const output = options.output ?? defaultOutput(input);
  const classifications = openTables();
  const own = await announcedOwnList(classifications, options);
  const coder = openCoder(classifications, openModel(), own);
  const context = contextOf(options);
  const threads = openCodingThreads({ classifications, coder, context, editions }, own);
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort(new UsageError(`Stopped; ${output} was not written.`));
  // Kept on, not once: a second Ctrl-C must not end the program before it has removed what it wrote.
  for (const signal of STOPPING) process.on(signal, interrupt);
  const coded = new Map<EditionId, number>(editions.map((it) => [it, 0]));
  let ofHealth = 0;
  let settingSaid = context.industry !== undefined || context.facility !== undefined;
  const progress = progressLine();
  try {
    const done = await codeFile(
      input,
      output,
      {
        columns: codedColumnNames(editions),
        contextRead: coder.contextRead,
        code: async (jobs) =>
          (await threads.code(jobs)).map(({ cells, decided, isOfHealth }) => {
            if (isOfHealth) ofHealth++;
            for (const edition of decided) coded.set(edition, (coded.get(edition) ?? 0) + 1);
            return cells;
          }),
      },
      {
        ...(options.title === undefined ? {} : { titleColumn: options.title }),
        ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
        ...(options.titleOnly ? { titleOnly: true } : {}),
        onOpen: (table) => {
          if (table.context.industry !== undefined || table.context.facility !== undefined)
            settingSaid = true;
        },
        signal: interrupted.signal,
        onProgress: progress.show,
      },
    );
    progress.end();
    for (const note of done.notes) process.stderr.write(`${basename(input)}: ${note}\n`);
    const sentences = [
      `${counted(done.rows, 'row')}, titles from column "${done.titleColumn}".`,
      codedSentence(
        done.distinctJobs,
        [...coded].map(([edition, count]) => [classifications.edition(edition).name, count]),
      ),
      `Written to ${output}${done.replaced ? ', in place of the file that was there' : ''}.`,
    ];
    if (!settingSaid && ofHealth >= LIST_OF_HEALTH * done.distinctJobs && done.distinctJobs > 0)
      sentences.push(
        'Most titles are of health care: with --industry health the others are read in that setting.',
      );
    process.stderr.write(`${sentences.join(' ')}\n`);
    if (options.json) printJson({ input, output, ...done, coded: Object.fromEntries(coded) });
  } finally {
    progress.end();
    await threads.close();
    for (const signal of STOPPING) process.off(signal, interrupt);
  }
}

/** Share of jobs of health care from which on a list is likely that of a health service. */
const LIST_OF_HEALTH = 0.5;

/** "Of 5 distinct jobs 4 were coded to ISCO-08, 3 to SOC 2018." */
function codedSentence(distinctJobs: number, counts: readonly (readonly [string, number])[]): string {
  if (distinctJobs === 0) return 'No row has a title, so nothing was coded.';
  const parts = counts.map(([edition, count], place) => {
    const were = place > 0 ? '' : count === 1 ? ' was coded' : ' were coded';
    return `${count.toLocaleString('en')}${were} to ${edition}`;
  });
  return `Of ${counted(distinctJobs, 'distinct job')} ${parts.join(', ')}.`;
}

/** "1 row", "2 rows". */
function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function defaultOutput(input: string): string {
  const ending = extname(input);
  const output = `${input.slice(0, input.length - ending.length)}-coded${ending.toLowerCase() === '.txt' ? '.csv' : ending}`;
  if (existsSync(output)) throw new UsageError(`${output} is there already; name the output with -o.`);
  return output;
}

/** One line on standard error: rewritten four times a second on a terminal, a new line every ten seconds elsewhere. */
function progressLine(): { readonly show: (progress: FileProgress) => void; readonly end: () => void } {
  const { isTTY } = process.stderr;
  const pause = isTTY ? 250 : 10_000;
  let last = Date.now();
  let isOpen = false;
  return {
    show({ rows, share, distinctJobs }) {
      if (Date.now() - last < pause) return;
      last = Date.now();
      isOpen = isTTY;
      const text = `${Math.floor(share * 100)} %  ${counted(rows, 'row')}, ${counted(distinctJobs, 'distinct job')}`;
      process.stderr.write(isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    },
    end() {
      if (isOpen) process.stderr.write('\r\u001b[K');
      isOpen = false;
    },
  };
}
