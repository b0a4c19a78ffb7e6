/** What `/api/code-list` says while it codes a staff list: one JSON object a line. */
import type { EditionId } from '../classification/edition.ts';
import type { EditionResult, JobDescription } from '../coding/coder.ts';

/** What was recognised of a file. */
export interface ListHead {
  readonly columns: readonly string[];
  readonly titleColumn: string;
  /** Columns used as context, by what they tell. */
  readonly context: Readonly<Record<string, string>>;
  /** What was recognised, one short sentence each. */
  readonly notes: readonly string[];
}

/** The first rows of a file, as text. */
export interface ListPreview extends ListHead {
  readonly rows: readonly (readonly string[])[];
}

/** A title of the list, with all its jobs that are coded alike: what a reviewer settles at once. */
export interface ListTitle {
  /** As it stands in the first row that has it. */
  readonly title: string;
  /** The distinct jobs: the title with the context that their rows give. */
  readonly jobs: readonly JobDescription[];
  /** In how many rows they stand. */
  readonly count: number;
  /** The results of the most frequent job. */
  readonly results: readonly EditionResult[];
  /** False where no correspondence joins the categories decided in two editions; `null` where there are not two. */
  readonly editionsAgree: boolean | null;
  /** True where the same title is coded otherwise in another context. */
  readonly contextDecides: boolean;
}

/** Totals of a coded list. */
export interface ListSummary {
  readonly rows: number;
  readonly rowsWithoutTitle: number;
  /** Case and accents aside. */
  readonly distinctTitles: number;
  /** Titles with their context. */
  readonly distinctJobs: number;
}

/**
 * One line of the answer. `titles` come most frequent first; `rows` hold, for each row, its number as a person
 * counts it in the file and the place of its title in that order, or -1 where it has none.
 */
export type ListMessage =
  | ({ readonly kind: 'opened' } & ListHead)
  | {
      readonly kind: 'progress';
      readonly rows: number;
      readonly share: number;
      readonly distinctJobs: number;
    }
  | { readonly kind: 'titles'; readonly titles: readonly ListTitle[] }
  | { readonly kind: 'rows'; readonly numbers: readonly number[]; readonly titles: readonly number[] }
  | ({ readonly kind: 'summary' } & ListSummary)
  | { readonly kind: 'problem'; readonly sentence: string };

/** A reviewer's decision: the code of a job in an edition, or `null` where none fits. */
export interface Correction {
  readonly job: JobDescription;
  readonly edition: EditionId;
  readonly code: string | null;
}
