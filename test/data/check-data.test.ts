import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/data/check-data.ts';
import { readTable } from '../../src/data/data-folder.ts';
import { findingText } from '../../src/data/finding.ts';
import { readLines, sampleLines, tableNames, withLines } from './altered-tables.ts';

/** Lines that the check names when one table has other lines. */
function namedLines(name: string, lines: readonly string[]): ReadonlySet<number> {
  const findings = checkData(withLines(name, lines));
  return new Set(findings.filter(({ table }) => table === name).map(({ row }) => row));
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

describe.each(tableNames)('%s', (name) => {
  const lines = readLines(name);
  const sample = sampleLines(name, 20);

  it('names every row with a changed letter', () => {
    const altered = lines.map((line, place) => (sample.includes(place) ? withChangedLetter(line) : line));
    const named = namedLines(name, altered);
    expect(sample.filter((place) => !named.has(place + 1))).toEqual([]);
  });

  it('names every row with a space at its end', () => {
    const altered = lines.map((line, place) => (sample.includes(place) ? `${line} ` : line));
    const named = namedLines(name, altered);
    expect(sample.filter((place) => !named.has(place + 1))).toEqual([]);
  });

  it('names the place of every deleted row', () => {
    const places = sample.filter((_, index) => index % 5 === 0);
    const named = namedLines(
      name,
      lines.filter((_, place) => !places.includes(place)),
    );
    const expected = places.map((place, before) => place + 1 - before);
    expect(expected.filter((line) => !named.has(line))).toEqual([]);
  });

  it('names a doubled row', () => {
    for (const place of sample.slice(0, 3)) {
      const named = namedLines(name, lines.toSpliced(place, 0, lines[place] ?? ''));
      expect(named.has(place + 1) || named.has(place + 2)).toBe(true);
    }
  });

  it('names one of two swapped rows', () => {
    const place = sample[0] ?? 1;
    const [one = '', other = ''] = [lines[place], lines[place + 1] ?? lines[place - 1]];
    if (other === one || other === '' || place + 1 >= lines.length) return;
    const named = namedLines(name, lines.with(place, other).with(place + 1, one));
    expect(named.has(place + 1) || named.has(place + 2)).toBe(true);
  });

  it('names the header when a column is renamed', () => {
    expect(namedLines(name, lines.with(0, (lines[0] ?? '').replace(/^\w/, 'x')))).toContain(1);
  });
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
