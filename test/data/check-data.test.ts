import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/data/check-data.ts';
import { readTable } from '../../src/data/data-folder.ts';
import { findingText } from '../../src/data/finding.ts';
import { readLines, sampleLines, tableNames } from './altered-tables.ts';

const ROW_HASHES = 'row-hashes.tsv';

/** How the lines of a table are altered, and of which line of each pair or place one must be named. */
type Alteration = (
  lines: readonly string[],
  sample: readonly number[],
) => {
  readonly lines: readonly string[];
  readonly named: readonly (readonly number[])[];
};

/** What the check finds when every table is altered at once: a check for each table alone would take minutes. */
function inEveryTable(alter: Alteration) {
  const altered = new Map(tableNames.map((name) => [name, alter(readLines(name), sampleLines(name, 20))]));
  const findingsIn = (isAltered: (name: string) => boolean) =>
    checkData((path) => {
      const lines = isAltered(path) ? altered.get(path)?.lines : undefined;
      return lines ? `${lines.join('\n')}\n` : readTable(path);
    }).filter(({ table }) => isAltered(table));
  // The others are compared with the table of hashes, which therefore stays as it is while they are altered.
  const rows = Map.groupBy(
    [...findingsIn((name) => name !== ROW_HASHES), ...findingsIn((name) => name === ROW_HASHES)],
    ({ table }) => table,
  );
  return tableNames.map((name) => {
    const found = new Set(rows.get(name)?.map(({ row }) => row));
    const missed = altered.get(name)?.named.filter((either) => !either.some((row) => found.has(row)));
    return [name, missed ?? []] as const;
  });
}

/** Another letter or digit in place of the middle one, so that the row still looks right. */
function withChangedLetter(line: string): string {
  const letters = [...line.matchAll(/[a-z0-9]/gi)];
  const { index, 0: letter } = letters[Math.floor(letters.length / 2)] ?? { index: 0, 0: '' };
  const other = /[0-9]/.test(letter) ? String((Number(letter) + 1) % 10) : letter === 'e' ? 'a' : 'e';
  return line.slice(0, index) + other + line.slice(index + 1);
}

describe('the tables as they are', () => {
  it('have no fault, and are checked in 3 seconds', () => {
    const start = performance.now();
    expect(checkData(readTable).map(findingText)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(30_000); // bounded, not a speed
  });
});

const ALTERATIONS: readonly (readonly [string, Alteration])[] = [
  [
    'every row with a changed letter',
    (lines, sample) => ({
      lines: lines.map((line, place) => (sample.includes(place) ? withChangedLetter(line) : line)),
      named: sample.map((place) => [place + 1]),
    }),
  ],
  [
    'every row with a space at its end',
    (lines, sample) => ({
      lines: lines.map((line, place) => (sample.includes(place) ? `${line} ` : line)),
      named: sample.map((place) => [place + 1]),
    }),
  ],
  [
    'the place of every deleted row',
    (lines, sample) => {
      const places = sample.filter((_, index) => index % 5 === 0);
      return {
        lines: lines.filter((_, place) => !places.includes(place)),
        named: places.map((place, before) => [place + 1 - before]),
      };
    },
  ],
  [
    'a doubled row',
    (lines, [place = 1]) => ({
      lines: lines.toSpliced(place, 0, lines[place] ?? ''),
      named: [[place + 1, place + 2]],
    }),
  ],
  [
    'one of two swapped rows',
    (lines, [place = 1]) => {
      const [one = '', other = ''] = lines.slice(place);
      return one === other || other === ''
        ? { lines, named: [] }
        : { lines: lines.with(place, other).with(place + 1, one), named: [[place + 1, place + 2]] };
    },
  ],
  [
    'the header when a column is renamed',
    (lines) => ({ lines: lines.with(0, (lines[0] ?? '').replace(/^\w/, 'x')), named: [[1]] }),
  ],
];

describe.each(ALTERATIONS)('of every table the check names %s', (_, alter) => {
  const missed = inEveryTable(alter);

  it.each(missed)('%s', (_name, rows) => expect(rows).toEqual([]));
});

describe('a missing file', () => {
  it('is named', () => {
    const findings = checkData((path) => {
      if (path === 'isco-08/index.tsv') throw new Error('no such file');
      return readTable(path);
    });
    expect(findings).toEqual([{ table: 'isco-08/index.tsv', row: 0, column: '', message: 'no such file' }]);
  });

  it('is said plainly when it is the description of all tables', () => {
    const findings = checkData((path) => (path === 'datapackage.json' ? '{}' : readTable(path)));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.table).toBe('datapackage.json');
  });
});
