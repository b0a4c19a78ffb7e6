import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cadre } from '../cli/cadre.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadre-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function list(name: string, ...rows: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${['title\tisco-08', ...rows].join('\n')}\n`);
  return file;
}

describe('cadre evaluate', () => {
  it('prints figures of what is right, in one shape', async () => {
    const file = list('good.tsv', 'Enrolled nurse\t3221', 'Registered nurse\t2221', 'Pharmacist\t22');
    const { code, out } = await cadre(['evaluate', file, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ edition: 'isco-08', rows: 3, top1: { 4: 1 } });
  });

  it('names the row and column of a code that its edition does not have, and counts it as missed', async () => {
    const file = list('slip.tsv', 'Enrolled nurse\t3221', 'Doctor\t9999', 'Clerk\tabc');
    const { code, out, err } = await cadre(['evaluate', file, '--json']);
    expect(code).toBe(0);
    expect(err).toContain('slip.tsv, row 3, column isco-08: “9999” is no code of isco-08 (and 1 more)');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ rows: 3, top1: { 4: 1 / 3 } });
  });

  it('prints no figures where no title has a code', async () => {
    const { code, out, err } = await cadre(['evaluate', list('bare.tsv', 'Nurse\t', 'Cook\t')]);
    expect([code, out, err]).toEqual([
      2,
      '',
      'cadre: bare.tsv has no code in column isco-08; give the right code of each title.\n',
    ]);
  });

  it('prints no figures where no code is right', async () => {
    const { code, out, err } = await cadre(['evaluate', list('wrong.tsv', 'Nurse\tabc')]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('row 2, column isco-08: “abc”');
  });

  it('reads every title in an industry said of the whole list', async () => {
    const file = list('registrar.tsv', 'Theatre technician\t3259');
    const first = async (...options: readonly string[]) =>
      JSON.parse((await cadre(['evaluate', file, '--json', ...options])).out).top1[4];
    expect([await first(), await first('--industry', 'hospital')]).toEqual([0, 1]);
    expect(await first('--industry', 'hospital', '--title-only')).toBe(0);
  });

  it('counts no title as novel that the model learned', async () => {
    // "Hebamme" stands in no table of titles, but in the lists that the model learned from.
    const file = list('novel.tsv', 'Hebamme\t2222', 'Zwiebelturmwart zu Pferde\t9629');
    const { out } = await cadre(['evaluate', file, '--json']);
    expect(JSON.parse(out)).toMatchObject({ rows: 2, novel: { rows: 1 } });
  });
});
