import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officialTextsOf } from '../../src/classification/index.ts';
import {
  keepOfficialTexts,
  officialFolder,
  readOfficialTexts,
  removeOfficialTexts,
} from '../../src/official/official-folder.ts';
import { readOfficialFile } from '../../src/official/read-official-file.ts';
import { classifications } from '../coding/open-tables.ts';
import { changed, iloRows, temporaryFolder, workbook } from './files.ts';

const folder = temporaryFolder();
const category = (code: string) => {
  const found = classifications.category('isco-08', code);
  if (!found) throw new Error(code);
  return found;
};

async function imported(home: string, definition: string, date: string) {
  const rows = changed(iloRows(), '3252', 'Definition', definition);
  const file = await workbook(join(folder, 'some name.xlsx'), rows);
  return keepOfficialTexts(home, await readOfficialFile(classifications, file), date);
}

describe('the folder of official texts', () => {
  it('stands beside the own list', () => {
    expect(officialFolder({ CADRE_HOME: '/c' }, 'linux')).toBe('/c/official');
    expect(officialFolder({ HOME: '/h' }, 'linux')).toBe('/h/.local/share/cadre/official');
  });

  it('has nothing where nothing was imported', async () => {
    expect(await readOfficialTexts(classifications, join(folder, 'nothing'))).toEqual({
      publications: [],
      problems: [],
    });
  });

  it('gives back what was imported, the newer of two imports, until it is removed', async () => {
    const home = join(folder, 'home');
    expect(await imported(home, 'Once.', '2026-11-24')).toMatchObject({ replaced: false });
    expect(await imported(home, 'Again,\nin two lines.', '2026-11-25')).toMatchObject({ replaced: true });
    expect(readdirSync(home)).toEqual(['ilo.json']);
    const { publications, problems } = await readOfficialTexts(classifications, home);
    expect(problems).toEqual([]);
    expect(publications).toHaveLength(1);
    expect(publications[0]).toMatchObject({
      name: 'ilo',
      label: 'ILO',
      edition: 'isco-08',
      fileName: 'some name.xlsx',
      importedOn: '2026-11-25',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(publications[0]?.texts).toHaveLength(619);
    expect(officialTextsOf(publications, category('3252'))[0]?.texts).toEqual([
      {
        parts: [
          { kind: 'definition', lines: ['Again,', 'in two lines.'] },
          { kind: 'tasks', lines: ['They -', '(a) feed;', '(b) count.'] },
          { kind: 'excluded', lines: ['Wombat keeper - 1'] },
        ],
      },
    ]);
    expect(await removeOfficialTexts(home, 'ilo')).toBe(true);
    expect(await removeOfficialTexts(home, 'ilo')).toBe(false);
    expect((await readOfficialTexts(classifications, home)).publications).toEqual([]);
  });

  it('names a damaged file, leaves it out, and lets it be replaced or removed', async () => {
    const home = join(folder, 'damaged');
    await imported(home, 'Whole.', '2026-11-25');
    const stored = join(home, 'ilo.json');
    const whole = readFileSync(stored, 'utf8');
    const document = JSON.parse(whole);
    for (const [text, problem] of [
      [whole.slice(0, 5000), 'it is no JSON document'],
      ['', 'it is no JSON document'],
      ['null', 'expected object'],
      [JSON.stringify({ ...document, texts: document.texts.slice(1) }), 'not all of its texts are there'],
      [JSON.stringify({ ...document, edition: 'isco-88' }), 'it holds ilo of isco-88'],
      [JSON.stringify({ ...document, publication: 'bls' }), 'it holds bls of isco-08'],
      [JSON.stringify({ ...document, importedOn: 'today' }), 'importedOn: '],
      [whole.replace('"code":"3252"', '"code":"3299"'), '“3299” is no code of isco-08'],
    ] as const) {
      writeFileSync(stored, text);
      const { publications, problems } = await readOfficialTexts(classifications, home);
      expect(publications).toEqual([]);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${stored}, the imported text of ILO, is damaged (`);
      expect(problems[0]).toContain(problem);
      expect(problems[0]).toMatch(/import .* again with cadre data import FILE, .* --remove ilo\.$/);
    }
    await imported(home, 'Whole again.', '2026-11-25');
    expect((await readOfficialTexts(classifications, home)).problems).toEqual([]);
  });

  it('does not break where a folder stands in the place of a file', async () => {
    const home = join(folder, 'folder');
    mkdirSync(join(home, 'ilo.json'), { recursive: true });
    expect((await readOfficialTexts(classifications, home)).problems[0]).toContain('cannot be read: EISDIR');
    await expect(removeOfficialTexts(home, 'ilo')).rejects.toThrow('cannot be removed');
    await expect(imported(home, 'No.', '2026-11-25')).rejects.toThrow('is a folder');
    expect(readdirSync(home)).toEqual(['ilo.json']);
  });
});
