import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type OwnCoding, ownKey } from '../../src/coding/index.ts';
import { ownListFile, readOwnList, writeOwnList } from '../../src/own/own-list-file.ts';
import { classifications } from '../coding/open-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadre-own-'));
afterAll(() => rmSync(folder, { recursive: true }));
const HEADER = 'title\tedition\tcode\ttimes';

describe('the file of the own list', () => {
  it.each([
    [{ CADRE_HOME: '/c', XDG_DATA_HOME: '/x', HOME: '/h' }, 'linux', '/c/own-titles.tsv'],
    [{ XDG_DATA_HOME: '/x', HOME: '/h' }, 'linux', '/x/cadre/own-titles.tsv'],
    [{ XDG_DATA_HOME: 'not/absolute', HOME: '/h' }, 'linux', '/h/.local/share/cadre/own-titles.tsv'],
    [{ CADRE_HOME: '', HOME: '/h' }, 'darwin', '/h/.local/share/cadre/own-titles.tsv'],
    [{ LOCALAPPDATA: '/l', HOME: '/h' }, 'win32', '/l/cadre/own-titles.tsv'],
  ])('with %j on %s is %s', (environment, platform, file) => {
    expect(ownListFile(environment, platform)).toBe(file);
  });

  it('comes back as it was written, sorted, and nothing is left beside it', async () => {
    const file = join(folder, 'new', 'own-titles.tsv');
    const codings: OwnCoding[] = [
      { title: 'Ward maid', edition: 'soc-2018', code: '37-2012', times: 1 },
      { title: 'Ward maid', edition: 'isco-08', code: '9112', times: 12 },
      { title: '"Sœur" = infirmière', edition: 'isco-08', code: '22', times: 1 },
    ];
    await writeOwnList(file, codings);
    expect(readFileSync(file, 'utf8')).toBe(
      `${HEADER}\n"Sœur" = infirmière\tisco-08\t22\t1\nWard maid\tisco-08\t9112\t12\nWard maid\tsoc-2018\t37-2012\t1\n`,
    );
    expect(await readOwnList(classifications, file)).toEqual([codings[2], codings[1], codings[0]]);
    expect(readdirSync(join(folder, 'new'))).toEqual(['own-titles.tsv']);
    await writeOwnList(file, []);
    expect(existsSync(file)).toBe(false);
    expect(await readOwnList(classifications, file)).toEqual([]);
  });

  it('may be edited in an editor that writes byte order marks and carriage returns', async () => {
    const file = join(folder, 'edited.tsv');
    writeFileSync(file, `\uFEFF${HEADER}\r\nCook\tisco-08\t5120\t1\r\n`);
    expect(await readOwnList(classifications, file)).toEqual([
      { title: 'Cook', edition: 'isco-08', code: '5120', times: 1 },
    ]);
  });

  it.each([
    ['', 'does not begin with a row of the columns title, edition, code, times'],
    ['title\tcode\nCook\t5120\n', 'does not begin with a row of the columns'],
    [`${HEADER}\nCook\tisco-08\t5120\n`, 'does not have 4 cells in row 2'],
    [`${HEADER}\n\tisco-08\t5120\t1\n`, 'row 2, column title: “” is no title'],
    [`${HEADER}\nCook\tisco-07\t5120\t1\n`, 'row 2, column edition: “isco-07” is no edition'],
    [
      `${HEADER}\nCook\tisco-08\t5120\t1\nMaid\tisco-08\t9999\t1\n`,
      'row 3, column code: “9999” is no code of isco-08',
    ],
    [`${HEADER}\nCook\tisco-08\t5120\t0\n`, 'row 2, column times: “0” is no whole number above 0'],
    [Buffer.from([0xff, 0xfe, 0x00]), 'is not UTF-8 text'],
  ])('is refused when it holds %j', async (content, problem) => {
    const file = join(folder, 'damaged.tsv');
    writeFileSync(file, content);
    const error = await readOwnList(classifications, file).catch((it: unknown) => it);
    expect(error).toMatchObject({ name: 'InputError' });
    expect(String(error)).toContain(`${file}, the list of your own titles, `);
    expect(String(error)).toContain(problem);
  });

  it('is refused when it is a folder', async () => {
    const file = join(folder, 'folder.tsv');
    mkdirSync(file);
    await expect(readOwnList(classifications, file)).rejects.toThrow(
      `${file}, the list of your own titles, cannot be read (EISDIR)`,
    );
    await expect(
      writeOwnList(file, [{ title: 'Cook', edition: 'isco-08', code: '5120', times: 1 }]),
    ).rejects.toThrow('is a folder');
  });

  it('holds any title that can be learned', async () => {
    const file = join(folder, 'any.tsv');
    const title = fc
      .string({ unit: 'binary' })
      .map((it) =>
        it
          .toWellFormed()
          .replace(/[\p{Cc}\s]+/gu, ' ')
          .trim(),
      )
      .filter((it) => ownKey(it) !== '');
    await fc.assert(
      fc.asyncProperty(title, async (it) => {
        const codings: OwnCoding[] = [{ title: it, edition: 'isco-08', code: '5120', times: 1 }];
        await writeOwnList(file, codings);
        expect(await readOwnList(classifications, file)).toEqual(codings);
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});
