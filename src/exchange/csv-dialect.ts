/** Finds how a CSV file is cut: its delimiter and its line ends. */
import { type CsvDialect, recordsIn } from './csv-records.ts';
import { InputError } from './input-error.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Finds the delimiter: the one with which most rows have as many cells as most others, and more than one. So a
 * decimal comma in a file with semicolons does no harm. A first line `sep=;` decides by itself.
 *
 * @param sample the first part of the file's text
 * @param final true when the sample is the whole file
 * @param preferred wins among equals
 * @example csvDialect('id;pay\n1;2,5\n2;3,5\n', true, ',').delimiter // ';'
 */
export function csvDialect(sample: string, final: boolean, preferred: ',' | '\t'): CsvDialect {
  const recordEnd = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  const hint = /^sep=([,;\t|])\r?\n?/iu.exec(sample)?.[1];
  if (hint !== undefined) return { delimiter: hint, recordEnd };
  const candidates = [preferred, ...DELIMITERS.filter((delimiter) => delimiter !== preferred)];
  const fits = candidates.map((delimiter) => ({
    delimiter,
    ...fitOf(sample, final, { delimiter, recordEnd }),
  }));
  const most = Math.max(...fits.map((fit) => fit.agreement));
  const [best] = fits
    .filter((fit) => fit.cells > 1 && fit.agreement >= most - 0.05)
    .sort((a, b) => a.firstRow - b.firstRow || b.cells - a.cells);
  return { delimiter: best?.delimiter ?? preferred, recordEnd };
}

/**
 * How well a delimiter fits: the number of cells that most rows have, the share of those rows, and where the
 * first of them stands. A decimal comma is found out by the last: the header has none.
 */
function fitOf(sample: string, final: boolean, dialect: CsvDialect) {
  const widths = widthsOf(sample, final, dialect);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [cells = 1, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const several = cells > 1 ? rows / widths.length : 0;
  return { agreement: several, cells, firstRow: widths.indexOf(cells) };
}

function widthsOf(sample: string, final: boolean, dialect: CsvDialect): readonly number[] {
  const part = sample.slice(0, 65_536);
  try {
    const { records } = recordsIn(part, dialect, 1, final && part.length === sample.length, '');
    return records.filter((record) => record.raw.trim() !== '').map((record) => record.cells.length);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
