/** Chooses the sheet of a workbook that holds the staff list. */
import { cellText } from './cell.ts';
import { InputError, listed } from './input-error.ts';
import { HEADER_SEARCH_ROWS } from './limits.ts';
import type { OpenOptions } from './table.ts';
import { type FoundHead, findHead, type NoHead, noHeadError, type SampleRow } from './table-head.ts';
import { titleScore } from './title-column.ts';
import type { CellContext } from './xlsx-cells.ts';
import type { XlsxPackage } from './xlsx-package.ts';
import { sheetRows } from './xlsx-sheet.ts';
import type { SheetEntry, Workbook } from './xlsx-workbook.ts';

/** A sheet with what was found of its head. `where` names the file, and the sheet where there are several. */
export interface ChosenSheet {
  readonly entry: SheetEntry;
  readonly head: FoundHead;
  readonly where: string;
}

interface LookedAt {
  readonly entry: SheetEntry;
  readonly head: FoundHead | NoHead;
  readonly where: string;
}

/**
 * Takes the sheet that the user named, or else the only one that has a title column. Hidden sheets count only
 * when they are named or there are no others.
 *
 * @throws InputError when there is no such sheet, or more than one
 * @example const { entry } = await chosenSheet(archive, workbook, context, 'staff.xlsx', { sheet: 'North' });
 */
export async function chosenSheet(
  archive: XlsxPackage,
  workbook: Workbook,
  context: CellContext,
  name: string,
  options: OpenOptions,
): Promise<ChosenSheet> {
  const looked: LookedAt[] = [];
  for (const entry of candidates(workbook, name, options)) {
    const where = workbook.sheets.length > 1 ? `${name}, sheet ${listed([entry.name])}` : name;
    const rows = await firstRows(archive, entry, context, where);
    looked.push({ entry, head: findHead(rows, options.titleColumn), where });
  }
  const fit = looked.flatMap(({ entry, head, where }) => ('reason' in head ? [] : [{ entry, head, where }]));
  // A sheet of notes has one column too; so a header that names titles comes before an only column.
  const sure = fit.filter(
    ({ head }) => options.titleColumn !== undefined || titleScore(head.titleColumn.name) > 0,
  );
  const [first, second] = sure.length > 0 ? sure : fit;
  if (first === undefined) throw noSheet(looked, workbook, name, options);
  if (second === undefined) return first;
  const sheets = (sure.length > 0 ? sure : fit).map(({ entry }) => entry.name);
  throw new InputError(
    `${name}: the sheets ${listed(sheets)} each have a title column. Name one with --sheet.`,
    { columns: [], sheets },
  );
}

function candidates(workbook: Workbook, name: string, options: OpenOptions): readonly SheetEntry[] {
  const wanted = options.sheet?.trim();
  if (wanted !== undefined) {
    const named = workbook.sheets.find((sheet) => sheet.name.trim() === wanted);
    if (named !== undefined) return [named];
    const sheets = workbook.sheets.map((sheet) => sheet.name);
    throw new InputError(`${name} has no sheet named ${listed([wanted])}. Sheets: ${listed(sheets)}.`, {
      columns: [],
      sheets,
    });
  }
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  return visible.length > 0 ? visible : workbook.sheets;
}

function noSheet(
  looked: readonly LookedAt[],
  workbook: Workbook,
  name: string,
  options: OpenOptions,
): InputError {
  const sheets = workbook.sheets.map((sheet) => sheet.name);
  const problems = looked.flatMap(({ head, where }) => ('reason' in head ? [{ head, where }] : []));
  const filled = problems.filter(({ head }) => head.reason !== 'empty');
  const near = filled.filter(({ head }) => head.reason === 'tied' || head.reason === 'twice');
  const [only, another] = near.length > 0 ? near : filled.length > 0 ? filled : problems;
  if (only !== undefined && another === undefined)
    return noHeadError(only.where, only.head, options.titleColumn, sheets.length > 1 ? sheets : []);
  const wanted =
    options.titleColumn === undefined ? 'known to hold job titles' : `named ${listed([options.titleColumn])}`;
  return new InputError(
    `${name}: no sheet has a column ${wanted}. Name the sheet with --sheet and the column with --title. Sheets: ${listed(sheets)}.`,
    { columns: [], sheets },
  );
}

async function firstRows(
  archive: XlsxPackage,
  entry: SheetEntry,
  context: CellContext,
  where: string,
): Promise<readonly SampleRow[]> {
  const prefix = await sheetPrefix(archive, entry);
  const rows: SampleRow[] = [];
  for await (const batch of sheetRows(archive, { part: entry.part, prefix }, context, where)) {
    for (const row of batch) {
      if (row.cells.length > 0) rows.push({ number: row.number, cells: row.cells.map(cellText) });
    }
    if (rows.length >= HEADER_SEARCH_ROWS) break;
  }
  return rows.slice(0, HEADER_SEARCH_ROWS);
}

async function sheetPrefix(archive: XlsxPackage, entry: SheetEntry): Promise<string> {
  for await (const chunk of archive.chunks(entry.part)) {
    return /<((?:[\w.-]+:)?)worksheet[\s>]/u.exec(chunk)?.[1] ?? '';
  }
  return '';
}
