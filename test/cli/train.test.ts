import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../../src/server/start.ts';
import { cadre, type Run } from './cadre.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadre-train-'));
afterAll(() => rmSync(folder, { recursive: true }));
const home = join(folder, 'home');
const stored = join(home, 'own-titles.tsv');
beforeEach(() => rmSync(home, { recursive: true, force: true }));

const inHome = (args: readonly string[], input = ''): Promise<Run> =>
  cadre(args, input, { CADRE_HOME: home });

function list(name: string, ...lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** Two titles that the shipped tables code otherwise. */
const reviewed = list(
  'reviewed.csv',
  'Post,isco-08,soc-2018',
  'Pharmacist,3213,',
  'PHARMACISTS,3213,29-2052',
  'Nurse,3221,',
  'Porter,,',
  ',2221,',
);

const decided = async (title: string, ...options: readonly string[]): Promise<string | undefined> =>
  JSON.parse((await inHome(['code', title, '--json', ...options])).out).results[0].decided?.code;

describe('cadre train FILE', () => {
  it('says what it learned, and titles are coded so from then on', async () => {
    const { code, out, err } = await inHome(['train', reviewed]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      'reviewed.csv: 2 titles learned from column "Post", 2 new, 0 changed, 0 contradictory.',
    );
    expect(out).toContain('1 row without a code passed over.');
    expect(out).toContain('1 row without a title passed over.');
    expect(await decided('pharmacist')).toBe('3213');
    expect(await decided('pharmacist', '--no-own')).toBe('2262');
  });

  it('names what changed and what contradicts itself', async () => {
    await inHome(['train', reviewed]);
    const other = list('other.tsv', 'title\tisco-08', 'Nurse\t2221', 'nurses\t2221', 'Cook\t5120');
    const { out } = await inHome(['train', other, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      rows: 3,
      titles: 2,
      newTitles: 1,
      changedTitles: 1,
      contradictory: [
        {
          title: 'Nurse',
          edition: 'isco-08',
          codes: [
            { code: '2221', times: 2 },
            { code: '3221', times: 1 },
          ],
        },
      ],
      ownTitles: 3,
    });
  });

  it('takes a coded workbook back that a person corrected', async () => {
    const staff = list('staff.csv', 'Fonction,Grade', 'Pharmacist,II', 'Ward maid,', 'Zzz,');
    const coded = join(folder, 'coded.csv');
    await inHome(['code', staff, '-o', coded, '--to', 'isco-08']);
    const corrected = list('corrected.csv', readFileSync(coded, 'utf8').trim().replace(',2262,', ',3213,'));
    const again = join(folder, 'again.xlsx');
    // Coded to the other edition as well, and a workbook now.
    await inHome(['code', corrected, '-o', again, '--to', 'soc-2018']);
    const { code, out } = await inHome(['train', again, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      titleColumn: 'Fonction',
      codeColumns: ['isco-08 code', 'soc-2018 code'],
    });
    expect(await decided('Pharmacist')).toBe('3213');
  });

  it('takes a broader group and a code not further defined', async () => {
    await inHome(['train', list('broad.csv', 'title,isco-08', 'Ward clinician,2210', 'Storeman,43')]);
    expect(readFileSync(stored, 'utf8')).toBe(
      'title\tedition\tcode\ttimes\nStoreman\tisco-08\t43\t1\nWard clinician\tisco-08\t221\t1\n',
    );
  });

  it.each([
    [
      ['title,isco-08', 'Nurse,3221', 'Cook,9999', 'Maid,x'],
      'row 3, column "isco-08": “9999” is no code of isco-08 (and 1 more); correct it',
    ],
    [
      ['title,isco-08', 'Officer,110'],
      'row 2, column "isco-08": “110” is no code of isco-08 (a spreadsheet may have dropped the zero of 0110)',
    ],
    [['title,isco-88', 'Nurse,2230'], 'has no column of codes: name one after an edition'],
    [['title,isco-08', 'Nurse,'], 'has no row with a title and a code in "isco-08"'],
    [['title,isco-08,times', 'Nurse,3221,often'], 'row 2, column "times": “often” is no whole number'],
    [['isco-08,isco-08,title', '1,2,Nurse'], 'more than one column named "isco-08"'],
    [
      ['isco-08 title,isco-08 code,x', 'Nursing Professionals,2221,Nurse'],
      'no column is known to hold job titles',
    ],
  ])('refuses %j and learns nothing', async (lines, problem) => {
    const { code, out, err } = await inHome(['train', list('refused.csv', ...lines)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('cadre: refused.csv');
    expect(err).toContain(problem);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(home)).toBe(false);
  });

  it('takes the codes of an edition before those that the coder wrote', async () => {
    const both = list('both.csv', 'title,isco-08,isco-08 code', 'Nurse,3221,2221');
    const { err } = await inHome(['train', both]);
    expect(err).toContain('took the codes of isco-08 from "isco-08", not from "isco-08 code"');
    expect(await decided('Nurse')).toBe('3221');
  });
});

describe('cadre train --from', () => {
  it.each([
    [
      ['--from', join(folder, 'nowhere')],
      'is no folder of the publishers\' lists: it lacks "isco-08" or "esco"',
    ],
    [['--from', folder, reviewed], 'Give one thing to do'],
  ])('refuses %j', async (options, problem) => {
    const { code, out, err } = await inHome(['train', ...options]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a seed that is no whole number', async () => {
    for (const name of ['isco-08', 'esco']) mkdirSync(join(folder, 'lists', name), { recursive: true });
    const { code, err } = await inHome(['train', '--from', join(folder, 'lists'), '--seed', 'one']);
    expect(code).toBe(2);
    expect(err).toContain('--seed must be a whole number, such as 1, not "one"');
  });
});

describe('what was learned', () => {
  it('is listed, exported, removed and learned again as it was', async () => {
    await inHome(['train', reviewed]);
    const before = readFileSync(stored, 'utf8');
    const { codings, file } = JSON.parse((await inHome(['train', '--list', '--json'])).out);
    expect(file).toBe(stored);
    expect(codings).toContainEqual({ title: 'Pharmacist', edition: 'isco-08', code: '3213', times: 2 });
    expect((await inHome(['train', '--list'])).out).toContain('Pharmacist  isco-08 3213, 2 times');

    const exported = join(folder, 'own.tsv');
    expect((await inHome(['train', '--export', exported])).code).toBe(0);
    expect((await inHome(['train', '--remove', 'nurses'])).code).toBe(0);
    expect(await decided('nurse')).not.toBe('3221');
    expect((await inHome(['train', '--remove-all'])).code).toBe(0);
    expect(existsSync(stored)).toBe(false);
    expect((await inHome(['train', exported])).code).toBe(0);
    expect(readFileSync(stored, 'utf8')).toBe(before);
  });

  it.each([
    [['train'], 'Give one thing to do'],
    [['train', 'x.csv', '--list'], 'Give one thing to do'],
    [['train', '--remove', 'zzz'], 'Your own list has no title "zzz"'],
    [['train', '--export', 'own.tsv'], 'Your own list is empty'],
  ])('%j is refused in one sentence', async (args, problem) => {
    const { code, err } = await inHome(args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('is not used when it is damaged, and can then be left out or removed', async () => {
    await inHome(['train', reviewed]);
    writeFileSync(stored, 'nonsense\n');
    for (const args of [
      ['code', 'nurse'],
      ['code', '--stream'],
      ['evaluate', reviewed],
      ['train', reviewed],
      ['serve'],
    ]) {
      const { code, out, err } = await inHome(args);
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toContain(`${stored}, the list of your own titles, does not begin with`);
    }
    expect((await inHome(['code', 'nurse', '--no-own'])).code).toBe(0);
    expect((await inHome(['train', '--remove-all'])).code).toBe(0);
    expect((await inHome(['code', 'nurse'])).code).toBe(0);
  });
});

describe('own titles in use', () => {
  it('are said once for a file, a stream and an evaluation, and are no novel titles', async () => {
    const file = list('novel.csv', 'title,isco-08', 'Mtabibu wa kijiji,3253');
    const evaluated = async (...options: readonly string[]) => {
      const { out, err } = await inHome(['evaluate', file, '--json', ...options]);
      return { novel: JSON.parse(out).novel.rows, top1: JSON.parse(out).top1['4'], err };
    };
    await inHome(['train', file]);
    const sentence = '1 own title in use; --no-own leaves it out.\n';
    expect(await evaluated()).toEqual({ novel: 0, top1: 1, err: sentence });
    expect(await evaluated('--no-own')).toEqual({ novel: 1, top1: 0, err: '' });
    const stream = await inHome(['code', '--stream'], 'mtabibu wa kijiji\n');
    expect(JSON.parse(stream.out).results[0].evidence[0]).toMatchObject({ kind: 'own-title' });
    expect(stream.err).toBe(sentence);
    const coded = join(folder, 'novel-coded.csv');
    const { err } = await inHome(['code', file, '-o', coded]);
    expect(err.startsWith(sentence)).toBe(true);
    expect(readFileSync(coded, 'utf8')).toContain(
      'own list: “Mtabibu wa kijiji”: coded so once in your own list',
    );
  });

  it('take part in what the server answers, where they are wanted', async () => {
    await inHome(['train', reviewed]);
    const before = process.env.CADRE_HOME;
    process.env.CADRE_HOME = home;
    try {
      for (const [usesOwnList, code] of [
        [true, '3213'],
        [false, '2262'],
      ] as const) {
        const server = await startServer({ port: 0, usesOwnList });
        const reply = await fetch(`${server.url}/api/code`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ title: 'Pharmacist' }),
        });
        const coding = (await reply.json()) as { results: { decided: { code: string } }[] };
        await server.close();
        expect(coding.results[0]?.decided.code).toBe(code);
        expect(server.ownList.length > 0).toBe(usesOwnList);
      }
    } finally {
      process.env.CADRE_HOME = before;
    }
  });
});
