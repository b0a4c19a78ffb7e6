/** Codes the distinct jobs of a staff list and says how far it is. */
import type { EditionId } from '../classification/index.ts';
import { InputError } from '../exchange/input-error.ts';
import type { TableSource } from '../exchange/table.ts';
import type { ListMessage } from '../web/code-list-messages.ts';
import { inSetting, jobKey, jobOfRow } from './list-jobs.ts';
import { type CodedJob, groupByTitle } from './list-titles.ts';
import { Problem } from './problem.ts';
import type { Services } from './services.ts';
import { turns } from './turns.ts';

const TITLES_A_LINE = 500;
const ROWS_A_LINE = 10_000;

/** What a browser can hold and a person can review. */
const MOST_ROWS = 1_000_000;
export const MOST_JOBS = 50_000;

/** How a list is coded. */
export interface ListCodingOptions {
  readonly editions: readonly EditionId[];
  /** The setting of the whole list, for rows that do not state their own. */
  readonly setting: string;
}

/**
 * Codes a list. Yields what `/api/code-list` answers, in its order: progress, then the titles, most frequent
 * first, then the rows, then the totals.
 *
 * @throws InputError at a row that cannot be read; Problem 413 when the list is too long to review in a browser
 */
export async function* codeList(
  source: TableSource,
  { classifications, coder }: Services,
  { editions, setting }: ListCodingOptions,
): AsyncGenerator<ListMessage> {
  const coded = new Map<string, CodedJob>();
  const counts = new Map<CodedJob, number>();
  const jobs: (CodedJob | null)[] = [];
  const numbers: number[] = [];
  const pause = turns();
  for await (const batch of source.rows()) {
    for (const row of batch) {
      const job = jobOfRow(row, source);
      numbers.push(row.number);
      if (!job) {
        jobs.push(null);
        continue;
      }
      const key = jobKey(job, coder);
      let known = coded.get(key);
      if (!known) {
        known = { job, results: coder.code(inSetting(job, setting), editions).results };
        coded.set(key, known);
        if (coded.size > MOST_JOBS) throw tooLong();
        if (await pause()) yield progress();
      }
      counts.set(known, (counts.get(known) ?? 0) + 1);
      jobs.push(known);
    }
    if (jobs.length > MOST_ROWS) throw tooLong();
    yield progress();
  }
  if (jobs.length === 0) {
    throw new InputError(`${source.name} has a header but no rows below it. Give at least one row.`);
  }
  const { titles, placeOf, distinctTitles } = await groupByTitle(classifications, counts);
  for (let start = 0; start < titles.length; start += TITLES_A_LINE) {
    yield { kind: 'titles', titles: titles.slice(start, start + TITLES_A_LINE) };
  }
  for (let start = 0; start < numbers.length; start += ROWS_A_LINE) {
    const end = start + ROWS_A_LINE;
    yield {
      kind: 'rows',
      numbers: numbers.slice(start, end),
      titles: jobs.slice(start, end).map((job) => (job && placeOf.get(job)) ?? -1),
    };
  }
  yield {
    kind: 'summary',
    rows: jobs.length,
    rowsWithoutTitle: jobs.filter((it) => it === null).length,
    distinctTitles,
    distinctJobs: coded.size,
  };

  function progress(): ListMessage {
    return { kind: 'progress', rows: jobs.length, share: source.share(), distinctJobs: coded.size };
  }
}

function tooLong(): Problem {
  return new Problem(
    413,
    `The list has more than ${MOST_ROWS.toLocaleString('en')} rows or ${MOST_JOBS.toLocaleString('en')} distinct titles, ` +
      'too many to review on a page. Code it unseen, or on the command line with "cadre code".',
  );
}
