/** The jobs of a staff list: a title with the context that its row gives. */
import type { Coder, JobDescription } from '../coding/coder.ts';
import { cellText } from '../exchange/cell.ts';
import type { TableRow, TableSource } from '../exchange/table.ts';
import type { ListHead } from '../web/code-list-messages.ts';
import { withoutOptions } from './errors.ts';

const CONTEXT_FIELDS = ['tasks', 'industry', 'facility', 'qualification'] as const;

/** What was recognised of an open table. */
export function listHead(source: TableSource): ListHead {
  return {
    columns: source.columns,
    titleColumn: source.titleColumn.name,
    context: Object.fromEntries(
      CONTEXT_FIELDS.flatMap((field) => {
        const index = source.context[field];
        return index === undefined ? [] : [[field, source.columns[index] ?? '']];
      }),
    ),
    notes: source.notes.map(withoutOptions),
  };
}

/** The job of a row, or `null` where the row has no title. */
export function jobOfRow(row: TableRow, source: TableSource): JobDescription | null {
  const text = (index: number | undefined) =>
    index === undefined ? '' : cellText(row.cells[index] ?? null).trim();
  const title = text(source.titleColumn.index);
  if (title === '') return null;
  const context = CONTEXT_FIELDS.flatMap((field) => {
    const value = text(source.context[field]);
    return value ? [[field, value]] : [];
  });
  return { title, ...Object.fromEntries(context) };
}

/** One text for jobs that get the same answer: their title, and what the coder reads of their context. */
export function jobKey(job: JobDescription, coder: Coder): string {
  return [job.title, ...CONTEXT_FIELDS.map((field) => coder.contextRead(job[field] ?? '', field))].join(
    '\u001f',
  );
}

/** The job with the setting of the list, where it states none. */
export function inSetting(job: JobDescription, setting: string): JobDescription {
  return setting && !job.industry ? { ...job, industry: setting } : job;
}
