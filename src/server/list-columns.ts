/** The columns that are added to a coded staff list: the coder's, or a reviewer's decisions in their place. */
import { type Classifications, type EditionId, levelName } from '../classification/index.ts';
import { codedCells, codedColumnNames } from '../coding/coded-columns.ts';
import type { JobDescription } from '../coding/coder.ts';
import type { Cell } from '../exchange/cell.ts';
import type { AddedColumns } from '../exchange/code-file.ts';
import type { Correction } from '../web/code-list-messages.ts';
import { type ListCodingOptions, MOST_JOBS } from './list-coding.ts';
import { inSetting, jobKey } from './list-jobs.ts';
import { Problem } from './problem.ts';
import type { Services } from './services.ts';
import { turns } from './turns.ts';

/**
 * The same columns as on the command line. Coding them lets other requests be answered meanwhile.
 *
 * @param corrections a reviewer's decisions; they stand above the coder's
 * @throws Problem 413, while coding, when the list has too many distinct jobs
 */
export function listColumns(
  { classifications, coder }: Services,
  { editions, setting }: ListCodingOptions,
  corrections: readonly Correction[],
): AddedColumns {
  const corrected = new Map(corrections.map((it) => [`${it.edition} ${jobKey(it.job, coder)}`, it.code]));
  const cellsOf = (job: JobDescription): readonly Cell[] => {
    const { results } = coder.code(inSetting(job, setting), editions);
    return editions.flatMap((edition) => {
      const code = corrected.get(`${edition} ${jobKey(job, coder)}`);
      if (code !== undefined) return reviewedCells(classifications, edition, code);
      return codedCells(
        classifications,
        results.find((it) => it.edition === edition),
      );
    });
  };
  const pause = turns();
  let distinctJobs = 0;
  return {
    columns: codedColumnNames(editions),
    contextRead: coder.contextRead,
    code: async (jobs) => {
      distinctJobs += jobs.length;
      if (distinctJobs > MOST_JOBS) throw tooManyJobs();
      const cells: (readonly Cell[])[] = [];
      for (const job of jobs) {
        cells.push(cellsOf(job));
        await pause();
      }
      return cells;
    },
  };
}

/** A decision of a person has no probability; its evidence is that it was made. */
function reviewedCells(
  classifications: Classifications,
  edition: EditionId,
  code: string | null,
): readonly Cell[] {
  const category = code === null ? undefined : classifications.category(edition, code);
  if (!category) return ['', '', '', '', 'reviewed: no code'];
  return [category.code, category.title, '', levelName(classifications, category), 'reviewed'];
}

function tooManyJobs(): Problem {
  return new Problem(
    413,
    `The list has more than ${MOST_JOBS.toLocaleString('en')} distinct titles, too many for one request; code it on the command line with "cadre code".`,
  );
}
