/** Opens CSV, TSV and plain text files as tables. */
import { stat } from 'node:fs/promises';
import { csvDialect } from './csv-dialect.ts';
import { type CsvDialect, csvRecords, recordsIn } from './csv-records.ts';
import { InputError, listed } from './input-error.ts';
import { HEADER_SEARCH_ROWS } from './limits.ts';
import type { CsvTable, OpenOptions, TableRow } from './table.ts';
import {
  BARE_TITLES,
  checkWidth,
  type FoundHead,
  findHead,
  headOfBareTitles,
  noHeadError,
  type SampleRow,
} from './table-head.ts';
import { detectEncoding, type TextEncoding, textChunks } from './text-encoding.ts';
import { isTitleName } from './title-column.ts';

const SAMPLE_CHARACTERS = 1_000_000;

/**
 * Opens a text table. Encoding, delimiter and header row are found; notes tell what was.
 *
 * @param kind `lines` for one title a line without a header; `csv` and `tsv` differ in the preferred delimiter
 * @throws InputError when it is no table or no title column can be found
 * @example const table = await openCsv('staff.csv', 'staff.csv', 'csv', {});
 */
export async function openCsv(
  file: string,
  name: string,
  kind: 'csv' | 'tsv' | 'lines',
  options: OpenOptions,
): Promise<CsvTable> {
  const encoding = await detectEncoding(file, name);
  const { sample, final } = await sampleOf(file, encoding, name);
  const { dialect, head } =
    kind === 'lines'
      ? linesHead(sample, name, options)
      : csvHead(sample, final, kind === 'tsv' ? '\t' : ',', name, options);
  const size = (await stat(file)).size;
  let bytesRead = 0;
  return {
    format: 'csv',
    name,
    file,
    columns: head.columns,
    titleColumn: head.titleColumn,
    context: head.context,
    notes: [...encodingNotes(encoding), ...bannerNotes(head), ...head.notes],
    dialect,
    bom: encoding.bom,
    newline: dialect.recordEnd === '\r' ? '\r' : sample.includes('\r\n') ? '\r\n' : '\n',
    rows: () =>
      tableRows(
        csvRecords(
          textChunks(file, encoding, name, (bytes) => {
            bytesRead = bytes;
          }),
          dialect,
          name,
        ),
        head,
        name,
      ),
    share: () => (size === 0 ? 1 : bytesRead / size),
    close: async () => {},
  };
}

async function* tableRows(
  batches: AsyncIterable<
    readonly { readonly number: number; readonly cells: readonly string[]; readonly raw: string }[]
  >,
  head: FoundHead,
  name: string,
): AsyncGenerator<readonly TableRow[]> {
  const width = head.columns.length;
  /** Blank lines of a one-column file, held back until it is known that they are not the end of the file. */
  let blank: TableRow[] = [];
  for await (const batch of batches) {
    const rows: TableRow[] = [];
    for (const record of batch) {
      if (record.number <= head.headerRow) continue;
      if (
        record.raw === '' ||
        (record.cells.length !== width && record.cells.every((cell) => cell.trim() === ''))
      ) {
        if (width === 1) blank.push(record);
        continue;
      }
      if (record.cells.length !== width)
        throw new InputError(raggedRow(name, record.number, record.cells.length, head));
      if (blank.length > 0) {
        rows.push(...blank);
        blank = [];
      }
      rows.push(record);
    }
    if (rows.length > 0) yield rows;
  }
}

function raggedRow(name: string, row: number, cells: number, head: FoundHead): string {
  const header = head.headerRow === 0 ? '' : ` (row ${head.headerRow})`;
  return `${name}, row ${row}: the row has ${cells} cells, the header${header} has ${head.columns.length}. Correct the row, or put quotes around a cell that holds the delimiter.`;
}

async function sampleOf(
  file: string,
  encoding: TextEncoding,
  name: string,
): Promise<{ readonly sample: string; readonly final: boolean }> {
  let sample = '';
  for await (const text of textChunks(file, encoding, name)) {
    sample += text;
    if (sample.length > SAMPLE_CHARACTERS) return { sample, final: false };
  }
  return { sample, final: true };
}

/** How the text is cut, and what its first rows say. */
interface Opening {
  readonly dialect: CsvDialect;
  readonly head: FoundHead;
}

function csvHead(
  sample: string,
  final: boolean,
  preferred: ',' | '\t',
  name: string,
  options: OpenOptions,
): Opening {
  const wanted = options.titleColumn;
  const cut = csvDialect(sample, final, preferred);
  const all = sampleRows(sample, final, cut, name);
  const oneColumn = holdsOneColumn(all, wanted);
  const dialect = oneColumn ? { ...cut, oneColumn } : cut;
  const rows = (oneColumn ? sampleRows(sample, final, dialect, name) : all).slice(0, HEADER_SEARCH_ROWS);
  const head = headOfBareTitles(rows, wanted) ?? findHead(rows, wanted);
  if ('reason' in head) throw noHeadError(name, head, wanted);
  checkWidth(name, head.columns.length);
  const undivided = oneColumn && all.some((row) => row.cells.length > 1);
  const note = `most rows have one cell, so ${listed([cut.delimiter])} was read as part of the title where it stands`;
  return { dialect, head: undivided ? { ...head, notes: [...head.notes, note] } : head };
}

/** True when most rows have one cell, and no row of several cells is a header that names the titles. */
function holdsOneColumn(rows: readonly SampleRow[], wanted: string | undefined): boolean {
  const filled = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const divided = filled.filter((row) => row.cells.length > 1);
  if (2 * divided.length >= filled.length) return false;
  const head = findHead(rows.slice(0, HEADER_SEARCH_ROWS), wanted);
  return 'reason' in head ? head.reason === 'none' : head.columns.length === 1;
}

function sampleRows(sample: string, final: boolean, dialect: CsvDialect, name: string): readonly SampleRow[] {
  const { records } = recordsIn(sample, dialect, 1, final, name);
  if (records.length === 0) {
    throw new InputError(
      `${name}, row 1: the first row is longer than ${SAMPLE_CHARACTERS.toLocaleString('en')} characters. Check for a quote that is not closed, and keep the few columns that matter.`,
    );
  }
  const hinted = /^sep=.\r?$/iu.test(records[0]?.raw ?? '');
  return records.slice(hinted ? 1 : 0);
}

function linesHead(sample: string, name: string, options: OpenOptions): Opening {
  const recordEnd = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  const dialect: CsvDialect = { delimiter: '', recordEnd };
  const lines = sample.split(recordEnd);
  const place = lines.findIndex((line) => line.trim() !== '');
  const first = (lines[place] ?? '').trim();
  if (first.includes('\t')) {
    throw new InputError(
      `${name}: the first line holds tabs, but a .txt file is read as one title a line. Name it .tsv to have it read as a table.`,
    );
  }
  const wanted = options.titleColumn;
  if (wanted === undefined ? isTitleName(first) : first === wanted.trim()) {
    return {
      dialect,
      head: {
        ...BARE_TITLES,
        columns: [first],
        titleColumn: { name: first, index: 0 },
        headerRow: place + 1,
        notes: [`took the first line, ${listed([first])}, as the header`],
      },
    };
  }
  if (wanted !== undefined && wanted !== 'title')
    throw noHeadError(name, { columns: ['title'], reason: 'missing', tied: [] }, wanted);
  return { dialect, head: BARE_TITLES };
}

function encodingNotes(encoding: TextEncoding): readonly string[] {
  if (encoding.label === 'utf-8') return [];
  if (encoding.label === 'windows-1252')
    return ['read as Windows-1252; if accents look wrong, save the list as CSV (UTF-8)'];
  return [`read as UTF-16 (${encoding.label === 'utf-16le' ? 'little' : 'big'}-endian)`];
}

function bannerNotes(head: FoundHead): readonly string[] {
  if (head.headerRow <= 1) return [];
  const above = head.headerRow - 1;
  return [
    `header found on row ${head.headerRow}; ${above === 1 ? 'the row' : `the ${above} rows`} above it left out`,
  ];
}
