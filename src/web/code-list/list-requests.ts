/** Sends a staff list to the server, and reads what it says. */
import type { EditionId } from '../../classification/edition.ts';
import type {
  Correction,
  ListHead,
  ListMessage,
  ListPreview,
  ListSummary,
  ListTitle,
} from '../code-list-messages.ts';
import type { CodedList, ListRow } from './coded-list.ts';

/** What the reader said of the list. */
export interface ListOptions {
  /** The title column; empty to have it found. */
  readonly title: string;
  /** The sheet of a workbook; empty to have it found. */
  readonly sheet: string;
  /** The setting of the whole list. */
  readonly setting: string;
  readonly editions: readonly EditionId[];
}

/** What the server offers to choose from where it could not open a list. */
export interface ListChoices {
  readonly columns: readonly string[];
  readonly sheets: readonly string[];
}

/** A list that the server could not read, in its sentence. */
export class ListError extends Error {
  override readonly name = 'ListError';
  /** `null` where no choice would help: the file is empty, broken or locked. */
  readonly choices: ListChoices | null;

  constructor(sentence: string, choices: ListChoices | null) {
    super(sentence);
    this.choices = choices;
  }
}

/** How far the coding is. */
export interface ListProgress {
  readonly rows: number;
  readonly share: number;
  readonly distinctJobs: number;
}

/**
 * The first rows and the columns of a list.
 *
 * @throws ListError with the server's sentence, and the columns and sheets to choose from
 */
export async function previewList(
  file: File,
  options: ListOptions,
  signal: AbortSignal,
): Promise<ListPreview> {
  const response = await post('/api/code-list/preview', file, file.name, options, signal);
  return (await response.json()) as ListPreview;
}

/**
 * Codes a list.
 *
 * @param onProgress called as the server reads on
 * @throws Error with the server's sentence
 */
export async function codeList(
  file: File,
  options: ListOptions,
  signal: AbortSignal,
  onProgress: (progress: ListProgress) => void,
): Promise<CodedList> {
  const response = await post('/api/code-list', file, file.name, options, signal);
  const titles: ListTitle[] = [];
  const rows: ListRow[] = [];
  let head: ListHead | undefined;
  let summary: ListSummary | undefined;
  for await (const message of messagesOf(response)) {
    if (message.kind === 'problem') throw new Error(message.sentence);
    if (message.kind === 'opened') head = message;
    if (message.kind === 'progress') onProgress(message);
    if (message.kind === 'titles') titles.push(...message.titles);
    if (message.kind === 'rows') {
      message.titles.forEach((title, place) => {
        rows.push({ title, number: message.numbers[place] ?? 0 });
      });
    }
    if (message.kind === 'summary') summary = message;
  }
  if (!head || !summary) throw new Error('The server stopped before the end of the list; try again.');
  return { head, titles, rows, summary };
}

/** The coded file, in the format that came in, with the reviewer's decisions in it. */
export async function codedFile(
  file: File,
  options: ListOptions,
  corrections: readonly Correction[],
  signal: AbortSignal,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const body = new Blob([`${JSON.stringify(corrections)}\n`, file]);
  const response = await post('/api/code-list/file', body, file.name, options, signal, {
    corrections: 'yes',
  });
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { blob: await response.blob(), name: name ? decodeURIComponent(name) : file.name };
}

async function post(
  address: string,
  body: Blob,
  name: string,
  { title, sheet, setting, editions }: ListOptions,
  signal: AbortSignal,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const query = new URLSearchParams({ name, title, sheet, setting, to: editions.join(','), ...more });
  const response = await fetch(`${address}?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body,
    signal,
  });
  if (response.ok) return response;
  const answer = (await response.json().catch(() => ({}))) as Partial<ListChoices> & {
    readonly error?: string;
  };
  const { columns, sheets } = answer;
  throw new ListError(
    answer.error ?? `The server answered ${response.status}.`,
    columns && sheets ? { columns, sheets } : null,
  );
}

async function* messagesOf(response: Response): AsyncGenerator<ListMessage> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) yield JSON.parse(line) as ListMessage;
    if (done) return;
  }
}
