/** Codes a whole staff list: reads it, asks for each distinct job once, and writes it with the added columns. */
import type { ContextField, JobDescription } from '../coding/coder.ts';
import { type Cell, cellText } from './cell.ts';
import { outputKind } from './file-kind.ts';
import { InputError, listed } from './input-error.ts';
import { openTable } from './open-table.ts';
import { createOutput } from './output-file.ts';
import type { OpenOptions, TableRow, TableSource } from './table.ts';
import type { RowAdder, TableWriter } from './table-writer.ts';
import { tableWriter } from './write-table.ts';

/**
 * What is added to the rows of a staff list. `code` gets distinct jobs and returns, in the same order, the added
 * cells of each: one for each of `columns`. Texts are written as text; a number (a probability) as a number.
 */
export interface AddedColumns {
  readonly columns: readonly string[];
  code(jobs: readonly JobDescription[]): readonly (readonly Cell[])[] | Promise<readonly (readonly Cell[])[]>;
  /** What of a context text can change the added cells, see `Coder`; all of it where this is not said. */
  readonly contextRead?: (text: string, field: ContextField) => string;
}

/** How far the work is. */
export interface FileProgress {
  readonly rows: number;
  /** Known from the start only for Parquet. */
  readonly rowsTotal?: number;
  /** Share of the input that has been read, from 0 to 1. */
  readonly share: number;
  readonly distinctJobs: number;
}

/** How a file is to be coded. */
export interface CodeFileOptions extends OpenOptions {
  readonly onProgress?: (progress: FileProgress) => void;
  /** What was recognised, before the first row is coded. */
  readonly onOpen?: (table: TableSource) => void;
  /** Stops the work; nothing is then written, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Uses only the title, not the context columns. */
  readonly titleOnly?: boolean;
}

/** What was done. */
export interface CodedFile {
  readonly rows: number;
  readonly distinctJobs: number;
  readonly titleColumn: string;
  readonly columns: readonly string[];
  /** True when the output took the place of an older file. */
  readonly replaced: boolean;
  /** What the user should know, one short sentence each. */
  readonly notes: readonly string[];
}

/** Distinct jobs that are remembered. Past that they are forgotten and coded again, so that memory is bounded. */
const MOST_REMEMBERED = 200_000;

/**
 * Codes a file. The output has all columns and rows of the input in their order, and the added columns at the
 * end. Rows without a title get empty added cells. The output appears whole at the end or not at all.
 *
 * @param input path of a .csv, .tsv, .txt, .xlsx or .parquet file
 * @param output path to write; its ending names the format, which may differ from the input's
 * @throws InputError when the input cannot be read as a table or the output cannot be written
 * @example
 * await codeFile('staff.csv', 'coded.xlsx', {
 *   columns: ['isco-08 code'],
 *   code: (jobs) => jobs.map((job) => [coder.code(job, ['isco-08']).results[0]?.decided?.code ?? '']),
 * });
 */
export async function codeFile(
  input: string,
  output: string,
  adding: AddedColumns,
  options: CodeFileOptions = {},
): Promise<CodedFile> {
  const source = await openTable(input, options);
  try {
    const kind = outputKind(output);
    checkNames(source, adding.columns);
    options.onOpen?.(source);
    const file = await createOutput(output, input);
    try {
      const writer = await tableWriter(kind, file, output, source, adding.columns);
      try {
        const done = await codeRows(source, adding, options, writer);
        await writer.end();
        await file.commit();
        return {
          ...done,
          titleColumn: source.titleColumn.name,
          columns: adding.columns,
          replaced: file.replaces,
          notes: [...source.notes, ...writer.notes(), ...formulaNotes(source, kind)],
        };
      } catch (error) {
        await writer.abort();
        throw error;
      }
    } catch (error) {
      await file.discard();
      throw error;
    }
  } finally {
    await source.close();
  }
}

/** A workbook keeps its formulas; in another format only their values remain. */
function formulaNotes(source: TableSource, kind: string): readonly string[] {
  const count = source.format === 'xlsx' && kind !== 'xlsx' ? source.uncalculated() : 0;
  if (count === 0) return [];
  const formulas = count === 1 ? '1 formula was' : `${count.toLocaleString('en')} formulas were`;
  return [
    `${formulas} saved without a value and came out empty; open the workbook in Excel and save it again`,
  ];
}

async function codeRows(
  source: TableSource,
  adding: AddedColumns,
  options: CodeFileOptions,
  writer: TableWriter,
): Promise<{ readonly rows: number; readonly distinctJobs: number }> {
  const addEmpty = writer.adder(adding.columns.map(() => ''));
  const coded = new Map<string, RowAdder>();
  const context = contextColumns(source, options.titleOnly === true);
  const contextRead = adding.contextRead ?? ((text: string) => text);
  let rows = 0;
  let distinctJobs = 0;
  for await (const batch of source.rows()) {
    options.signal?.throwIfAborted();
    if (coded.size > MOST_REMEMBERED) coded.clear();
    const keys = batch.map((row) => jobKey(row, source.titleColumn.index, context, contextRead));
    const unknown = new Map<string, JobDescription>();
    keys.forEach((key, index) => {
      const row = batch[index];
      if (row && key !== '' && !coded.has(key) && !unknown.has(key))
        unknown.set(ownCopy(key), ownCopy(jobOfRow(row, source.titleColumn.index, context)));
    });
    if (unknown.size > 0) {
      const results = await adding.code([...unknown.values()]);
      [...unknown.keys()].forEach((key, index) => {
        const cells = results[index];
        if (cells?.length !== adding.columns.length)
          throw new Error('The coder must return one cell for each column.');
        coded.set(key, writer.adder(cells));
      });
    }
    options.signal?.throwIfAborted();
    batch.forEach((row, index) => {
      (coded.get(keys[index] ?? '') ?? addEmpty)(row);
    });
    await writer.flush();
    rows += batch.length;
    distinctJobs += unknown.size;
    options.onProgress?.({
      rows,
      share: source.share(),
      distinctJobs,
      ...(source.rowCount === undefined ? {} : { rowsTotal: source.rowCount }),
    });
  }
  if (rows === 0)
    throw new InputError(`${source.name} has a header but no rows below it. Give at least one row.`);
  return { rows, distinctJobs };
}

const CONTEXT_KEYS = ['tasks', 'industry', 'facility', 'qualification'] as const;
const SEPARATOR = '\u001f';

type ContextColumns = readonly (readonly [(typeof CONTEXT_KEYS)[number], number])[];

function contextColumns(source: TableSource, titleOnly: boolean): ContextColumns {
  if (titleOnly) return [];
  return CONTEXT_KEYS.flatMap((name) => {
    const index = source.context[name];
    return index === undefined ? [] : [[name, index] as const];
  });
}

/** Title and what is read of the context, in one text. */
function jobKey(
  row: TableRow,
  titleColumn: number,
  context: ContextColumns,
  contextRead: (text: string, field: ContextField) => string,
): string {
  const title = trimmed(row, titleColumn);
  if (title === '') return '';
  let key = `${title}${SEPARATOR}`;
  for (const [field, index] of context) key += `${contextRead(trimmed(row, index), field)}${SEPARATOR}`;
  return key;
}

function jobOfRow(row: TableRow, titleColumn: number, context: ContextColumns): JobDescription {
  const said = context.map(([name, index]) => [name, trimmed(row, index)] as const);
  return { title: trimmed(row, titleColumn), ...Object.fromEntries(said.filter(([, text]) => text !== '')) };
}

/** What is cut from the text of the file, or joined of such pieces, would keep that text in memory. */
function ownCopy<T>(value: T): T {
  return structuredClone(value);
}

function trimmed(row: TableRow, index: number): string {
  return cellText(row.cells[index] ?? null)
    .replaceAll(SEPARATOR, ' ')
    .trim();
}

function checkNames(source: TableSource, added: readonly string[]): void {
  const taken = added.filter((name) => source.columns.includes(name));
  if (taken.length === 0) return;
  throw new InputError(
    `${source.name} already has ${taken.length === 1 ? 'a column' : 'columns'} named ${listed(taken)}. Rename or remove ${taken.length === 1 ? 'it' : 'them'} before coding.`,
  );
}
