/** The user's own list as text: a tab-separated table that a person can read and correct. */
import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { type Classifications, EDITION_IDS } from '../classification/index.ts';
import { type OwnCoding, ownKey } from '../coding/index.ts';
import { InputError, shortened } from '../exchange/input-error.ts';

const COLUMNS = ['title', 'edition', 'code', 'times'] as const;

const Row = z.object({
  title: z.string().refine((it) => ownKey(it) !== '', 'is no title'),
  edition: z.enum(EDITION_IDS, { error: 'is no edition' }),
  code: z.string(),
  times: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'is no whole number above 0')
    .transform(Number),
});

/**
 * Reads the text of the list.
 *
 * @param file where the bytes come from, for messages
 * @throws InputError at the first row that is damaged
 * @example
 * ownListRows(classifications, 'own-titles.tsv', Buffer.from('title\tedition\tcode\ttimes\nCook\tisco-08\t5120\t1\n'));
 */
export function ownListRows(
  classifications: Classifications,
  file: string,
  bytes: Buffer,
): readonly OwnCoding[] {
  if (!isUtf8(bytes)) throw damaged(file, 'is not UTF-8 text');
  const [header = '', ...lines] = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  if (header !== COLUMNS.join('\t'))
    throw damaged(file, `does not begin with a row of the columns ${COLUMNS.join(', ')}`);
  return lines.flatMap((line, i) => (line === '' ? [] : [codingIn(line, i + 2)]));

  function codingIn(line: string, row: number): OwnCoding {
    const cells = line.split('\t');
    if (cells.length !== COLUMNS.length)
      throw damaged(file, `does not have ${COLUMNS.length} cells in row ${row}`);
    const read = Row.safeParse(Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i]])));
    if (!read.success) {
      const [first] = read.error.issues;
      const column = String(first?.path[0]);
      throw wrongCell(row, column, cells[COLUMNS.indexOf(column as 'title')] ?? '', first?.message ?? '');
    }
    const { edition, code } = read.data;
    if (!classifications.category(edition, code))
      throw wrongCell(row, 'code', code, `is no code of ${edition}`);
    return read.data;
  }

  function wrongCell(row: number, column: string, cell: string, problem: string): InputError {
    return damaged(file, `is damaged in row ${row}, column ${column}: “${shortened(cell)}” ${problem}`);
  }
}

function damaged(file: string, problem: string): InputError {
  return new InputError(
    `${file}, the list of your own titles, ${problem}; correct it, or move the file away to begin anew.`,
  );
}

/**
 * The text of the list, sorted by title.
 *
 * @example
 * ownListText([{ title: 'Cook', edition: 'isco-08', code: '5120', times: 1 }]); // the header and one row
 */
export function ownListText(codings: readonly OwnCoding[]): string {
  const rows = sortedByTitle(codings).map((it) => [it.title, it.edition, it.code, it.times].join('\t'));
  return [COLUMNS.join('\t'), ...rows, ''].join('\n');
}

/**
 * Codings in the order in which people look for them: by title, then edition, the most frequent code first.
 *
 * @example
 * sortedByTitle(codings)[0]?.title; // 'Accountant'
 */
export function sortedByTitle(codings: readonly OwnCoding[]): readonly OwnCoding[] {
  const collator = new Intl.Collator('en');
  return codings.toSorted(
    (a, b) =>
      collator.compare(a.title, b.title) ||
      collator.compare(a.edition, b.edition) ||
      b.times - a.times ||
      collator.compare(a.code, b.code),
  );
}
