/** The real tables with rows altered, for tests of the check. */
import fc from 'fast-check';
import { readTable } from '../../src/data/data-folder.ts';
import { parseDataPackage } from '../../src/data/data-package.ts';

/** Every table of the data package. */
export const tableNames: readonly string[] = parseDataPackage(readTable('datapackage.json')).resources.map(
  ({ path }) => path,
);

/** The lines of a table, header first. */
export function readLines(name: string): readonly string[] {
  return readTable(name).trimEnd().split('\n');
}

/** Reads the real tables, but one of them with other lines. */
export function withLines(name: string, lines: readonly string[]): (path: string) => string {
  return (path) => (path === name ? `${lines.join('\n')}\n` : readTable(path));
}

/** A few places of data lines (never the header), the same at every run, in ascending order. */
export function sampleLines(name: string, count: number): readonly number[] {
  const last = readLines(name).length - 1;
  const sampled = fc.sample(fc.integer({ min: 1, max: last }), { numRuns: count, seed: 3252 });
  return [...new Set(sampled)].sort((a, b) => a - b);
}

/** The line with the field of one column replaced. Throws when the table has no such column. */
export function withField(name: string, line: string, column: string, value: string): string {
  const place = (readLines(name)[0] ?? '').split('\t').indexOf(column);
  if (place < 0) throw new Error(`${name} has no column ${column}`);
  return line.split('\t').with(place, value).join('\t');
}

/** The field of one column of a line. */
export function fieldOf(name: string, line: string, column: string): string {
  return line.split('\t')[(readLines(name)[0] ?? '').split('\t').indexOf(column)] ?? '';
}
