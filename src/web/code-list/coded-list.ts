/** A coded staff list under review: its titles, its rows, and what the reviewer decided. Immutable. */
import type { EditionId } from '../../classification/edition.ts';
import type { EditionResult } from '../../coding/coder.ts';
import type { Correction, ListHead, ListSummary, ListTitle } from '../code-list-messages.ts';
import { isSettled } from '../coding-state.ts';

/** What the server answered for a list. */
export interface CodedList {
  readonly head: ListHead;
  readonly titles: readonly ListTitle[];
  readonly rows: readonly ListRow[];
  readonly summary: ListSummary;
}

/** A row: its number in the file and the place of its title, or -1. */
export interface ListRow {
  readonly number: number;
  readonly title: number;
}

/** A category chosen by the reviewer, or `null` where none fits. */
export type Choice = { readonly code: string; readonly title: string } | null;

/** The reviewer's choices, by edition and place of the title. */
export type Choices = ReadonlyMap<string, Choice>;

/** How the coding of a title in an edition stands. */
export type TitleState = 'decided' | 'unsure' | 'no code' | 'reviewed';

/** Which titles are shown. */
export type TitleFilter = 'all' | 'unsure' | 'no code' | 'disagree' | 'reviewed';

/** The key of a choice. */
export function choiceKey(edition: EditionId, place: number): string {
  return `${edition} ${place}`;
}

/** The result of a title in an edition. */
export function resultIn(title: ListTitle, edition: EditionId): EditionResult | undefined {
  return title.results.find((it) => it.edition === edition);
}

/** How a title stands in an edition. */
export function stateOf(list: CodedList, choices: Choices, edition: EditionId, place: number): TitleState {
  if (choices.has(choiceKey(edition, place))) return 'reviewed';
  const title = list.titles[place];
  const result = title && resultIn(title, edition);
  if (!result?.decided) return 'no code';
  return isSettled(result) ? 'decided' : 'unsure';
}

/** Places of the titles that a filter and a text let through, in their order. */
export function filteredPlaces(
  list: CodedList,
  choices: Choices,
  edition: EditionId,
  filter: TitleFilter,
  text: string,
): readonly number[] {
  const wanted = text.trim().toLowerCase();
  return list.titles.flatMap((title, place) => {
    if (wanted && !title.title.toLowerCase().includes(wanted)) return [];
    if (filter === 'all') return [place];
    if (filter === 'disagree') return title.editionsAgree === false ? [place] : [];
    return stateOf(list, choices, edition, place) === filter ? [place] : [];
  });
}

/** Figures for the head of the review. */
export interface ReviewFigures {
  readonly rows: number;
  readonly distinctTitles: number;
  /** Rows whose title is coded for sure, or has the reviewer's decision. */
  readonly settledRows: number;
  readonly titlesToLookAt: number;
  readonly rowsToLookAt: number;
}

/** Counts how far the list is in an edition. */
export function figuresOf(list: CodedList, choices: Choices, edition: EditionId): ReviewFigures {
  let settledRows = 0;
  let titlesToLookAt = 0;
  let rowsToLookAt = 0;
  list.titles.forEach((title, place) => {
    const state = stateOf(list, choices, edition, place);
    if (state === 'decided' || state === 'reviewed') settledRows += title.count;
    else {
      titlesToLookAt += 1;
      rowsToLookAt += title.count;
    }
  });
  return {
    rows: list.summary.rows,
    distinctTitles: list.summary.distinctTitles,
    settledRows,
    titlesToLookAt,
    rowsToLookAt,
  };
}

/** The reviewer's choices in the form that the server takes. */
export function correctionsOf(list: CodedList, choices: Choices): readonly Correction[] {
  return [...choices].flatMap(([key, choice]) => {
    const [edition, place] = key.split(' ');
    const jobs = list.titles[Number(place)]?.jobs ?? [];
    return jobs.map((job) => ({ job, edition: edition as EditionId, code: choice?.code ?? null }));
  });
}
