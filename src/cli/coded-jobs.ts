/** Jobs of a staff list, coded to the cells that are added to it. */
import type { Classifications, EditionId } from '../classification/index.ts';
import { codedCells } from '../coding/coded-columns.ts';
import { type Coder, isOfHealth, type JobDescription } from '../coding/index.ts';

/** One job coded. */
export interface CodedJob {
  /** The added cells of all editions, one after the other. */
  readonly cells: ReturnType<typeof codedCells>;
  /** Editions in which a category was decided. */
  readonly decided: readonly EditionId[];
  /** True when a decided category is one of health care. */
  readonly isOfHealth: boolean;
}

/** What a list is coded with. */
export interface ListCoding {
  readonly classifications: Classifications;
  readonly coder: Coder;
  /** What is said of the whole list. */
  readonly context: Partial<JobDescription>;
  readonly editions: readonly EditionId[];
}

/** Codes jobs one after the other. */
export function codeJobs(
  { classifications, coder, context, editions }: ListCoding,
  jobs: readonly JobDescription[],
): readonly CodedJob[] {
  return jobs.map((job) => {
    const { results } = coder.code({ ...context, ...job }, editions);
    return {
      cells: editions.flatMap((edition) =>
        codedCells(
          classifications,
          results.find((it) => it.edition === edition),
        ),
      ),
      decided: results.filter((it) => it.decided !== null).map((it) => it.edition),
      isOfHealth: results.some((it) => it.decided !== null && isOfHealth(it.edition, it.decided.code)),
    };
  });
}
