/** Groups the coded jobs of a list by title, so that a reviewer settles each title once. */
import {
  type Classifications,
  correspondencesOf,
  type EditionId,
  fold,
  isWithin,
} from '../classification/index.ts';
import type { EditionResult, JobDescription } from '../coding/coder.ts';
import type { ListTitle } from '../web/code-list-messages.ts';
import { turns } from './turns.ts';

const CANDIDATES_SENT = 5;
const EVIDENCE_SENT = 3;

/** A distinct job and its coding. */
export interface CodedJob {
  readonly job: JobDescription;
  readonly results: readonly EditionResult[];
}

/** The titles of a list, and the place among them of each job. */
export interface GroupedTitles {
  readonly titles: readonly ListTitle[];
  readonly placeOf: ReadonlyMap<CodedJob, number>;
  /** Case and accents aside. */
  readonly distinctTitles: number;
}

/**
 * Groups jobs that have the same title, case and accents aside, and the same codes. Other requests are answered
 * meanwhile.
 *
 * @param counts in how many rows each job stands
 * @returns most frequent first
 */
export async function groupByTitle(
  classifications: Classifications,
  counts: ReadonlyMap<CodedJob, number>,
): Promise<GroupedTitles> {
  const pause = turns();
  const jobs = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const groups = Map.groupBy(jobs, (it) => `${fold(it.job.title)}\u001f${codesOf(it.results)}`);
  const groupsOfTitle = new Map<string, number>();
  for (const key of groups.keys()) {
    const [title = ''] = key.split('\u001f');
    groupsOfTitle.set(title, (groupsOfTitle.get(title) ?? 0) + 1);
  }
  const counted = [...groups].map(([key, members]) => ({
    members,
    count: members.reduce((sum, it) => sum + (counts.get(it) ?? 0), 0),
    contextDecides: (groupsOfTitle.get(key.split('\u001f')[0] ?? '') ?? 0) > 1,
  }));
  const ordered = counted.sort((a, b) => b.count - a.count);
  const titles: ListTitle[] = [];
  for (const { members, count, contextDecides } of ordered) {
    const results = (members[0]?.results ?? []).map(shortened);
    titles.push({
      title: members[0]?.job.title ?? '',
      jobs: members.map((it) => it.job),
      count,
      results,
      editionsAgree: editionsAgree(classifications, results),
      contextDecides,
    });
    await pause();
  }
  return {
    titles,
    placeOf: new Map(ordered.flatMap(({ members }, place) => members.map((it) => [it, place] as const))),
    distinctTitles: groupsOfTitle.size,
  };
}

function codesOf(results: readonly EditionResult[]): string {
  return results.map((it) => it.decided?.code ?? '').join(' ');
}

function shortened(result: EditionResult): EditionResult {
  return {
    ...result,
    candidates: result.candidates.slice(0, CANDIDATES_SENT),
    evidence: result.evidence.slice(0, EVIDENCE_SENT),
  };
}

/** False where no correspondence joins the categories decided in two editions, or the groups that they lie in. */
function editionsAgree(classifications: Classifications, results: readonly EditionResult[]): boolean | null {
  const [one, other] = results.map((it) => it.decided && categoryOf(it.edition, it.decided.code));
  if (!one || !other) return null;
  return correspondencesOf(classifications, one, other.edition).some((it) =>
    isWithin(classifications, it.target, other),
  );

  function categoryOf(edition: EditionId, code: string) {
    return classifications.category(edition, code);
  }
}
