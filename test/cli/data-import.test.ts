import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changed, iloRows, temporaryFolder, workbook } from '../official/files.ts';
import { cadre, type Run } from './cadre.ts';

const folder = temporaryFolder();
const home = join(folder, 'home');
const stored = join(home, 'official');
let ilo = '';
beforeAll(async () => {
  const rows = changed(iloRows(), '3252', 'Definition', 'People who keep the quokkas of a hospital.');
  ilo = await workbook(join(folder, 'from the ILO.xlsx'), rows);
});
beforeEach(() => rmSync(home, { recursive: true, force: true }));

const inHome = (...args: readonly string[]): Promise<Run> => cadre(args, '', { CADRE_HOME: home });

describe('cadre data import', () => {
  it('shows what was imported after ours, and lists and removes it', async () => {
    const before = await inHome('show', '3252');
    const { code, out, err } = await inHome('data', 'import', ilo);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('from the ILO.xlsx: 619 texts of ILO (isco-08) imported: ');
    expect(readdirSync(stored)).toEqual(['ilo.json']);
    const shown = (await inHome('show', '3252')).out;
    expect(shown).toMatch(
      /\n\nOfficial text \(ILO, imported \d{4}-\d\d-\d\d\)\n {2}Definition\n {4}People who keep the quokkas of a hospital\.\n {2}Tasks\n {4}They -\n/,
    );
    expect(shown.indexOf('What it is (ours)')).toBeLessThan(shown.indexOf('Official text'));
    const { official } = JSON.parse((await inHome('show', '3252', '--json')).out);
    expect(official[0]).toMatchObject({ name: 'ilo', label: 'ILO', texts: [{ parts: expect.anything() }] });
    const [entry] = JSON.parse((await inHome('data', 'import', '--list', '--json')).out).publications;
    expect(entry).toMatchObject({
      name: 'ilo',
      edition: 'isco-08',
      texts: 619,
      fileName: 'from the ILO.xlsx',
    });
    expect((await inHome('data', 'import', '--list')).out).toContain(
      'ilo  619 texts of isco-08, imported 20',
    );
    expect((await inHome('data', 'import', '--remove', 'ilo')).out).toBe('The texts of ILO are removed.\n');
    expect(await inHome('show', '3252')).toEqual(before);
    expect(before.out).not.toContain('Official');
    expect(JSON.parse((await inHome('show', '3252', '--json')).out)).not.toHaveProperty('official');
    expect((await inHome('data', 'import', '--list')).out).toContain('No official texts were imported');
  });

  it('is searched after the own hits, and marked', async () => {
    expect((await inHome('search', 'keep', 'quokkas')).out).not.toContain('3252');
    await inHome('data', 'import', ilo);
    const { out } = await inHome('search', 'keep', 'quokkas');
    expect(out).toContain(
      'isco-08   3252     Medical Records and Health Information Technicians  (official text, ILO)\n',
    );
    const { hits } = JSON.parse((await inHome('search', 'keep quokkas', '--json')).out);
    expect(hits.at(-1).matched).toEqual({ kind: 'official-text', text: 'ILO', language: 'en' });
    expect((await inHome('search', 'keep', 'quokkas', '--limit', '1')).out.trim().split('\n')).toHaveLength(
      1,
    );
  });

  it('changes nothing with a wrong file', async () => {
    await inHome('data', 'import', ilo);
    const wrong = await workbook(join(folder, 'wrong.xlsx'), iloRows().slice(0, 300));
    const { code, out, err } = await inHome('data', 'import', wrong);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^cadre: wrong\.xlsx is not whole: .*\.\n$/);
    expect((await inHome('show', '3252')).out).toContain('quokkas of a hospital');
  });

  it('makes no folder for a wrong file', async () => {
    expect((await inHome('data', 'import', join(folder, 'none.xlsx'))).code).toBe(2);
    expect(existsSync(home)).toBe(false);
  });

  it('shows the facts where the stored texts are damaged, and says how to mend them', async () => {
    mkdirSync(stored, { recursive: true });
    writeFileSync(join(stored, 'ilo.json'), '{"version": 1');
    const { code, out, err } = await inHome('show', '3252');
    expect(code).toBe(0);
    expect(out).toContain('What it is (ours)');
    expect(err).toMatch(/^cadre: .*ilo\.json, the imported text of ILO, is damaged \(.*\.\n$/);
    expect((await inHome('data', 'import', '--list')).out).toContain('is damaged');
    expect((await inHome('data', 'import', '--remove', 'ilo')).code).toBe(0);
  });

  it.each([
    [[], 'Give one thing to do'],
    [['x.xlsx', '--list'], 'Give one thing to do'],
    [['--remove', 'iloo'], '"iloo" is no publication; give one of ilo, bls'],
    [['--remove', 'ilo'], 'Nothing of ILO was imported'],
  ])('refuses %j', async (args, sentence) => {
    const { code, err } = await inHome('data', 'import', ...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
