import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { codedColumnNames } from '../../src/coding/coded-columns.ts';
import { cadre, root } from './cadre.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadre-code-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const added = codedColumnNames(['isco-08', 'soc-2018']);
const rawTitles = join(process.env.CADRE_SHARED ?? resolve(root, '../shared'), 'raw-titles');
const rawLists = existsSync(rawTitles) ? readdirSync(rawTitles).filter((it) => it.endsWith('.txt')) : [];
const rowsOf = (path: string): string[][] => parse(readFileSync(path), { bom: true });

describe('cadre code TITLE', () => {
  it('prints the documented JSON', async () => {
    const { code, out } = await cadre(['code', 'Clinical coder', '--json']);
    expect(code).toBe(0);
    const coding = JSON.parse(out);
    expect(coding.title).toBe('Clinical coder');
    expect(coding.results.map((it: { edition: string }) => it.edition)).toEqual(['isco-08', 'soc-2018']);
    const [isco] = coding.results;
    expect(isco.decided).toMatchObject({ code: '3252', level: 4 });
    expect(Object.keys(isco.decided)).toEqual(
      expect.arrayContaining(['code', 'title', 'level', 'probability']),
    );
    expect(isco.candidates[0]).toMatchObject({ code: '3252' });
    expect(isco.evidence[0]).toMatchObject({ kind: 'index-entry', code: '3252' });
  });

  it('takes the setting into account', async () => {
    const codeIn = async (...context: string[]) =>
      JSON.parse((await cadre(['code', 'theatre technician', '--to', 'isco-08', '--json', ...context])).out)
        .results[0].decided?.code;
    expect(await codeIn('--industry', 'hospital')).not.toBe('3435');
    expect(await codeIn()).toBe('3435');
  });

  it.each(['', ' ', '7', '🙂', '===', 'x'.repeat(5000)])('answers %j without an exception', async (title) => {
    const { code, out } = await cadre(['code', title, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).results).toHaveLength(2);
  });
});

describe('cadre code FILE', () => {
  it.each([
    ['examples/staff-list.csv', 'coded.csv'],
    ['examples/staff-list.xlsx', 'from-workbook.csv'],
  ])('%s comes back row for row', async (input, output) => {
    const out = join(folder, output);
    const { code, err } = await cadre(['code', input, '-o', out]);
    expect([code, err.includes('552 rows')]).toEqual([0, true]);
    const [before, after] = [rowsOf(join(root, 'examples/staff-list.csv')), rowsOf(out)];
    expect(after[0]).toEqual([...(before[0] ?? []), ...added]);
    expect(after.map((row) => row.slice(0, before[0]?.length))).toEqual(before);
    expect(after.filter((row) => row[before[0]?.length ?? 0] !== '').length).toBeGreaterThan(200);
  });

  it('writes codes into a workbook as text', async () => {
    const out = join(folder, 'coded.xlsx');
    expect((await cadre(['code', 'examples/staff-list.csv', '-o', out])).code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    const [sheet] = workbook.worksheets;
    const header = sheet?.getRow(1).values as string[];
    const column = header.indexOf('isco-08 code');
    const cells = (sheet?.getColumn(column).values ?? [])
      .slice(2)
      .filter((it) => it !== undefined && it !== null && it !== '');
    expect(cells.length).toBeGreaterThan(200);
    for (const cell of cells) expect(typeof cell).toBe('string');
    const second = sheet?.getRow(3).getCell(column);
    expect(second?.numFmt).toBe('@');
  });

  it('changes the format with the ending, to Parquet and back', async () => {
    const parquet = join(folder, 'coded.parquet');
    const back = join(folder, 'back.csv');
    expect((await cadre(['code', 'examples/staff-list.csv', '-o', parquet, '--to', 'isco-08'])).code).toBe(0);
    const run = await cadre([
      'code',
      parquet,
      '-o',
      back,
      '--title',
      'Job title / Fonction',
      '--to',
      'soc-2018',
    ]);
    expect([run.code, rowsOf(back).length]).toEqual([0, 553]);
  });

  it('names the columns when the title column is not there, and writes nothing', async () => {
    const out = join(folder, 'nothing.csv');
    const { code, err } = await cadre(['code', 'examples/staff-list.csv', '-o', out, '--title', 'Post']);
    expect(code).toBe(2);
    expect(err).toContain('"Post"');
    expect(err).toContain('Job title / Fonction');
    expect(existsSync(out)).toBe(false);
  });

  it.each(['csv', 'xlsx', 'parquet'])(
    'names the output, and leaves none, when the disk takes no more (%s)',
    async (ending) => {
      const place = mkdtempSync(join(folder, 'full-'));
      const command = `ulimit -f 60; ${join(root, 'cadre')} code ${join(root, 'examples/staff-list.csv')} -o out.${ending}`;
      const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: place, encoding: 'utf8' });
      expect([status, stderr]).toEqual([
        2,
        `cadre: out.${ending} cannot be written: no file may grow that large here. Write to another disk.\n`,
      ]);
      expect(readdirSync(place)).toEqual([]);
    },
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves nothing behind at %s, even twice',
    async (signal) => {
      const place = mkdtempSync(join(folder, 'stopped-'));
      const rows = Array.from({ length: 300_000 }, (_, row) => `${row},nurse ${row}`);
      writeFileSync(join(place, 'long.csv'), `id,title\n${rows.join('\n')}\n`);
      const child = spawn(join(root, 'cadre'), ['code', 'long.csv', '-o', 'out.csv'], { cwd: place });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      await expect.poll(() => readdirSync(place).length, { timeout: 30_000 }).toBe(2);
      child.kill(signal);
      child.kill(signal);
      const [code] = await once(child, 'exit');
      // On a busy machine lines of progress come first.
      expect([code, err.trimEnd().split('\n').at(-1)]).toEqual([
        2,
        'cadre: Stopped; out.csv was not written.',
      ]);
      expect(readdirSync(place)).toEqual(['long.csv']);
    },
  );

  it('says that nothing was coded where no row has a title', async () => {
    writeFileSync(join(folder, 'untitled.csv'), 'id,title\n1,\n2, \n');
    const { code, err } = await cadre(['code', join(folder, 'untitled.csv'), '-o', join(folder, 'none.csv')]);
    expect([code, err]).toEqual([0, expect.stringContaining('No row has a title, so nothing was coded.')]);
  });

  it.for([
    ['as they are', 'txt', ''],
    ['as CSV', 'csv', ''],
    ['as CSV under a header', 'csv', 'title\n'],
  ])(
    'codes every real list of titles, row for row, %s',
    { timeout: 60_000 },
    async ([, ending, header], test) => {
      test.skip(rawLists.length === 0, 'the real lists of titles are not beside this checkout');
      for (const name of rawLists) {
        const text = readFileSync(join(rawTitles, name), 'utf8');
        const copy = join(folder, `${name}.${ending}`);
        const out = join(folder, `${name}-out.csv`);
        writeFileSync(copy, header + text);
        const { code, err } = await cadre(['code', copy, '-o', out]);
        expect([name, code, err]).toEqual([name, 0, expect.any(String)]);
        const titles = text.split(/\r?\n/).filter((it) => it !== '');
        const [head, ...rows] = rowsOf(out);
        expect(head?.[0]).toBe('title');
        expect(rows.map(([title]) => title)).toEqual(titles);
      }
    },
  );
});

describe('cadre code --stream', () => {
  it('answers each line in order, titles and NDJSON mixed', async () => {
    const input = ['Dentist', '{"title": "Clinical coder", "industry": "hospital"}', '', 'Pharmacist'];
    const { code, out } = await cadre(['code', '--stream', '--to', 'isco-08'], `${input.join('\n')}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((it) => JSON.parse(it));
    expect(code).toBe(0);
    expect(answers.map((it) => it.title)).toEqual(['Dentist', 'Clinical coder', '', 'Pharmacist']);
    expect(answers.map((it) => it.results[0].decided?.code)).toEqual(['2261', '3252', undefined, '2262']);
  });

  it('reads a byte order mark, both line ends and a last line without one', async () => {
    const { out } = await cadre(['code', '--stream', '--to', 'isco-08'], '\uFEFFDentist\r\nPharmacist');
    const titles = out.trim().split('\n');
    expect(titles.map((it) => JSON.parse(it).title)).toEqual(['Dentist', 'Pharmacist']);
  });

  it.each([
    ['Windows-1252', Buffer.from('Dentist\nMédecin\n', 'latin1'), 2],
    ['UTF-16', Buffer.from('Dentist\n', 'utf16le'), 1],
  ])('refuses %s rather than code garbled titles', async (_, input, line) => {
    const { code, err } = await cadre(['code', '--stream'], input);
    expect([code, err]).toEqual([2, expect.stringContaining(`line ${line} is not UTF-8 text; convert it`)]);
  });

  it('answers long input in order, whatever its pieces', async () => {
    const titles = Array.from({ length: 4000 }, (_, row) => `Infirmière d’État ${row}`);
    const { out } = await cadre(['code', '--stream', '--to', 'isco-08'], titles.join('\n'));
    const answers = out.trim().split('\n');
    expect(answers.map((it) => JSON.parse(it).title)).toEqual(titles);
  });

  it('names the line and field of a record that is wrong', async () => {
    const broken = await cadre(['code', '--stream'], 'Dentist\n{"title": \n');
    expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('line 2')]);
    const untitled = await cadre(['code', '--stream'], '{"name": "x"}\n');
    expect([untitled.code, untitled.err]).toEqual([2, expect.stringContaining('field title')]);
  });
});

describe('a list of a health service', () => {
  const hint = /--industry health/;
  const code = async (name: string, text: string, ...options: string[]) => {
    const list = join(folder, name);
    writeFileSync(list, text);
    return (await cadre(['code', list, '-o', join(folder, `coded-${name}`), ...options])).err;
  };

  it('is told from its titles, where nothing says its setting', async () => {
    expect(await code('ward.csv', 'title\nEnrolled nurse\nPharmacist\nDriver\n')).toMatch(hint);
    expect(await code('works.csv', 'title\nCarpenter\nPharmacist\nDriver\n')).not.toMatch(hint);
  });

  it('needs no telling where the setting is said', async () => {
    const rows = 'title,industry\nEnrolled nurse,hospital\nPharmacist,hospital\n';
    expect(await code('said.csv', rows)).not.toMatch(hint);
    expect(await code('given.csv', 'title\nPharmacist\n', '--industry', 'hospital')).not.toMatch(hint);
  });
});
