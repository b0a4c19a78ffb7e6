import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { codeFile } from '../../src/exchange/code-file.ts';
import { openTable } from '../../src/exchange/open-table.ts';
import { adding, csvRows } from './files.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cadre-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function codedRows(name: string): Promise<string[][]> {
  const out = join(folder, `${name}.csv`);
  const done = await codeFile(join(examples, name), out, adding);
  expect(done.titleColumn).toBe('Job title / Fonction');
  return csvRows(readFileSync(out, 'utf8'));
}

it('the example staff list is the same as CSV and as a workbook, long and various enough', async () => {
  const rows = await codedRows('staff-list.csv');
  expect(await codedRows('staff-list.xlsx')).toEqual(rows);
  expect(rows.length).toBeGreaterThan(500);
  expect(new Set(rows.map((row) => row[4])).size).toBeGreaterThan(150);
});

it('the example names its context columns as they are found', async () => {
  const table = await openTable(join(examples, 'staff-list.xlsx'));
  await table.close();
  expect(table.context).toEqual({ facility: table.columns.indexOf('Facility type') });
});
