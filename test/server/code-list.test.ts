import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { ListMessage, ListPreview } from '../../src/web/code-list-messages.ts';
import { withServer } from './test-server.ts';

const server = withServer({ uploadLimit: 2_000_000 });

const LIST = 'id,post,place\n1,Enrolled nurse,North\n2,Dentist,South\n3,enrolled nurse,South\n4,,South\n';

function send(path: string, body: string | Buffer<ArrayBuffer>): Promise<Response> {
  return fetch(`${server.url}${path}`, { method: 'POST', body });
}

async function messages(response: Response): Promise<readonly ListMessage[]> {
  return (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ListMessage);
}

async function errorOf(response: Response): Promise<string> {
  return ((await response.json()) as { readonly error: string }).error;
}

/** Where this process keeps its temporary files, and no other. */
const temporary = mkdtempSync(join(tmpdir(), 'cadre-test-'));
process.env.TMPDIR = temporary;
afterAll(() => rmSync(temporary, { recursive: true }));

describe('/api/code-list', () => {
  it('previews the first rows and the title column', async () => {
    const response = await send('/api/code-list/preview?name=staff.csv', LIST);
    const preview = (await response.json()) as ListPreview;
    expect(preview).toMatchObject({ titleColumn: 'post', columns: ['id', 'post', 'place'] });
    expect(preview.rows[0]).toEqual(['1', 'Enrolled nurse', 'North']);
  });

  it('says each distinct title with its count, most frequent first, then the rows and the totals', async () => {
    const all = await messages(await send('/api/code-list?name=staff.csv&to=isco-08', LIST));
    const titles = all.flatMap((it) => (it.kind === 'titles' ? it.titles : []));
    expect(titles.map((it) => [it.title, it.count, it.results[0]?.decided?.code])).toEqual([
      ['Enrolled nurse', 2, '3221'],
      ['Dentist', 1, '2261'],
    ]);
    expect(all.find((it) => it.kind === 'rows')).toEqual({
      kind: 'rows',
      numbers: [2, 3, 4, 5],
      titles: [0, 1, 0, -1],
    });
    expect(all.at(-1)).toEqual({
      kind: 'summary',
      rows: 4,
      rowsWithoutTitle: 1,
      distinctTitles: 2,
      distinctJobs: 3,
    });
  });

  it('keeps apart a title that its context codes otherwise, and marks editions that disagree', async () => {
    const list = await readFile(new URL('../../examples/staff-list.csv', import.meta.url));
    const all = await messages(await send('/api/code-list?name=staff-list.csv', list));
    const titles = all.flatMap((it) => (it.kind === 'titles' ? it.titles : []));
    const rows = all.flatMap((it) => (it.kind === 'rows' ? it.titles : []));
    titles.forEach((title, place) => {
      expect(rows.filter((it) => it === place)).toHaveLength(title.count);
    });
    const counts = titles.map((it) => it.count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('gives the coded file back in the format that came in, with the decisions of the reviewer', async () => {
    const correction = { job: { title: 'Dentist' }, edition: 'isco-08', code: '2269' };
    const response = await send(
      '/api/code-list/file?name=staff.csv&to=isco-08&corrections=yes',
      `${JSON.stringify([correction])}\n${LIST}`,
    );
    expect(response.headers.get('content-disposition')).toContain('staff-coded.csv');
    const lines = (await response.text()).trim().split('\n');
    expect(lines[0]).toMatch(/^id,post,place,isco-08 code,isco-08 title/);
    expect(lines[1]).toMatch(/^1,Enrolled nurse,North,3221,/);
    expect(lines[2]).toMatch(/^2,Dentist,South,2269,.*reviewed/);
    expect(lines).toHaveLength(5);
  });

  it('codes a workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Staff').addRows([
      ['Job title', 'Region'],
      ['Dentist', 'North'],
    ]);
    const response = await send(
      '/api/code-list/file?name=staff.xlsx&to=isco-08',
      Buffer.from(await workbook.xlsx.writeBuffer()),
    );
    expect(response.status).toBe(200);
    const coded = new ExcelJS.Workbook();
    await coded.xlsx.load(await response.arrayBuffer());
    expect(coded.worksheets[0]?.getRow(2).values).toContain('2261');
  });

  it('says what is wrong with a file, in one sentence', async () => {
    const none = await send('/api/code-list/preview?name=staff.csv', 'a,b\n1,2\n');
    expect(none.status).toBe(400);
    expect(await errorOf(none)).toBe(
      'staff.csv: no column is known to hold job titles. Name it. Columns: "a", "b".',
    );
    const picture = await send(
      '/api/code-list/preview?name=staff.csv',
      Buffer.from('89504e470d0a1a0a0000', 'hex'),
    );
    expect(await errorOf(picture)).toContain('an image (PNG)');
    const torn = await messages(
      await send('/api/code-list?name=staff.csv', `post,x\n${'Dentist,1\n'.repeat(150_000)}"open,2\n`),
    );
    expect(torn.at(-1)).toMatchObject({ kind: 'problem', sentence: expect.stringContaining('row 150002') });
  });

  it('says what there is to choose from where a column or a sheet must be named, and only there', async () => {
    const none = await send('/api/code-list/preview?name=staff.csv', 'a,b\n1,2\n');
    expect(await none.json()).toMatchObject({ columns: ['a', 'b'], sheets: [] });
    const book = new ExcelJS.Workbook();
    for (const name of ['North', 'South']) book.addWorksheet(name).addRows([['post'], ['Nurse']]);
    book.addWorksheet('Lists').addRows([
      ['x', 'y'],
      ['1', '2'],
    ]);
    const bytes = Buffer.from(await book.xlsx.writeBuffer());
    const several = await send('/api/code-list/preview?name=staff.xlsx', bytes);
    expect(await several.json()).toMatchObject({ columns: [], sheets: ['North', 'South'] });
    const other = await send('/api/code-list/preview?name=staff.xlsx&sheet=Lists', bytes);
    expect(await other.json()).toMatchObject({ columns: ['x', 'y'], sheets: ['North', 'South', 'Lists'] });
    for (const broken of ['', 'PK\u0003\u0004broken']) {
      const answer = await send('/api/code-list/preview?name=staff.xlsx', broken);
      expect(Object.keys((await answer.json()) as object)).toEqual(['error']);
    }
  });

  it('answers others while it codes a file', async () => {
    const titles = Array.from({ length: 5000 }, (_, index) => `nurse of ward ${index * 7919}`);
    const start = performance.now();
    let isCoded = false;
    const coding = send('/api/code-list/file?name=staff.csv', `post\n${titles.join('\n')}\n`).then(
      async (response) => {
        isCoded = true;
        expect((await response.text()).split('\n')).toHaveLength(titles.length + 2);
      },
    );
    let longest = 0;
    while (!isCoded) {
      const asked = performance.now();
      await fetch(`${server.url}/robots.txt`);
      longest = Math.max(longest, performance.now() - asked);
    }
    await coding;
    // Coded in one go, the list would hold up one answer for nearly all of the time.
    expect(longest).toBeLessThan((performance.now() - start) / 3);
  });

  it('codes no file of more distinct titles than the page takes', async () => {
    const titles = Array.from({ length: 50_001 }, (_, index) => `x${index}`);
    const refused = await send('/api/code-list/file?name=staff.csv', `post\n${titles.join('\n')}\n`);
    expect(refused.status).toBe(413);
    expect(await errorOf(refused)).toContain('more than 50,000 distinct titles');
  });

  it('says nothing on the console when a client leaves', async () => {
    const said = vi.spyOn(process.stderr, 'write');
    for (const path of ['file', 'preview', '']) {
      const leaving = new AbortController();
      const titles = Array.from({ length: 20_000 }, (_, index) => `porter ${index * 31}`);
      const sending = fetch(`${server.url}/api/code-list/${path}?name=staff.csv`, {
        method: 'POST',
        body: `post\n${titles.join('\n')}\n`,
        signal: leaving.signal,
      }).then((response) => response.text());
      await new Promise((resolve) => setTimeout(resolve, 150));
      leaving.abort();
      await sending.catch(() => undefined);
      await expect.poll(() => readdirSync(temporary), { timeout: 20_000 }).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    expect(said.mock.calls.map(([text]) => String(text))).toEqual([]);
    said.mockRestore();
  });

  it('refuses corrections that are none, a file without a name, and one that is too large', async () => {
    const corrections = await send('/api/code-list/file?name=staff.csv&corrections=yes', `{"a":1}\n${LIST}`);
    expect(corrections.status).toBe(400);
    expect((await send('/api/code-list', LIST)).status).toBe(400);
    const large = await send('/api/code-list?name=staff.csv', `post\n${'Dentist\n'.repeat(300_000)}`);
    expect(large.status).toBe(413);
  });

  it('leaves no file behind', async () => {
    await messages(await send('/api/code-list?name=staff.csv', LIST));
    const empty = await messages(await send('/api/code-list?name=staff.csv', 'post\n'));
    expect(empty.at(-1)).toMatchObject({ kind: 'problem', sentence: expect.stringContaining('no rows') });
    await expect.poll(() => readdirSync(temporary)).toEqual([]);
  });
});

describe('the sample list', () => {
  it.each(['csv', 'xlsx'])('can be had as %s', async (ending) => {
    const response = await fetch(`${server.url}/examples/staff-list.${ending}`);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });
});
