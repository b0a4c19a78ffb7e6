import { exec } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { cadre, root } from './cadre.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadre-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shell = (command: string) => promisify(exec)(command, { cwd: root });
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('cadre show', () => {
  it('prints a category with its path', async () => {
    const { code, out } = await cadre(['show', '3252']);
    expect(code).toBe(0);
    expect(out).toContain('3252 Medical Records and Health Information Technicians');
    expect(out).toContain('325 Other Health Associate Professionals');
    expect(out).toContain('derived through SOC 2010');
  });

  it('prints JSON with codes as text', async () => {
    const { out } = await cadre(['show', '0110', '--json']);
    const description = JSON.parse(out);
    expect(description.category.code).toBe('0110');
    expect(description.path.map((it: { code: string }) => it.code)).toEqual(['0', '01', '011', '0110']);
  });

  it('names the nearest codes and the edition that has an unknown one', async () => {
    const { code, out, err } = await cadre(['show', '4143', '--edition', 'isco-08']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^cadre: ISCO-08 has no code "4143"\. It is a code of isco-88 .* The nearest codes: /,
    );
  });

  it.each([
    ['3259x', 'ISCO-08 has no code "3259x". The nearest codes: 3259 Health Associate Professionals Not'],
    ['32521', 'ISCO-08 has no code "32521". The nearest codes: 3252 Medical Records'],
    ['29.2072', 'SOC 2018 has no code "29.2072". The nearest codes: 29-2072 Medical Records Specialists'],
    ['29-20', 'SOC 2018 has no code "29-20". The nearest codes: 29-2'],
  ])('reads the unknown code %s in the classification whose codes it looks like', async (typed, sentence) => {
    expect((await cadre(['show', typed])).err).toContain(sentence);
  });

  it('names no nearest codes for a code of the other classification', async () => {
    expect((await cadre(['show', '29-2072', '--edition', 'isco-08'])).err).toBe(
      'cadre: ISCO-08 has no code "29-2072". It is a code of soc-2018 (Medical Records Specialists), onet-soc-2019 (Medical Records Specialists): name it with --edition.\n',
    );
  });

  it('understands a page address, and a code that means n.f.d.', async () => {
    expect((await cadre(['show', 'isco-88/2221'])).out).toContain('Medical doctors');
    expect((await cadre(['show', '2210'])).out).toContain('221, not further defined');
  });
});

describe('codes as people type them', () => {
  it('reads an edition before the code', async () => {
    expect((await cadre(['show', 'ISCO-88 2221'])).out).toContain('Medical doctors');
    expect((await cadre(['show', 'soc 2018 29-2072'])).out).toContain('SOC 2018 detailed occupation');
  });

  it('says which code has lost its leading zero', async () => {
    expect((await cadre(['show', '110'])).out).toContain(
      '0110 Commissioned Armed Forces Officers may be meant',
    );
  });

  it('sends words to search and ask', async () => {
    const { code, err } = await cadre(['show', 'nurse']);
    expect(code).toBe(2);
    expect(err).toContain('cadre search "nurse"');
    expect(err).toContain('cadre ask "nurse"');
  });

  it.each([
    ['show', ['show', '221']],
    ['map', ['map', '2210', '--from', 'isco-08', '--to', 'isco-88']],
  ])('%s puts each link under the group that it leads from', async (_, args) => {
    const { out } = await cadre(args);
    expect(out).toMatch(
      /from 2211 Generalist Medical Practitioners:\n.*2221 Medical doctors \[merge\]\n +from 2212 Specialist Medical Practitioners:\n/,
    );
  });

  it('compares codes of two editions, each in its own', async () => {
    const { code, out } = await cadre(['compare', '2211', '29-1215']);
    expect(code).toBe(0);
    expect(out).toMatch(/2211 Generalist Medical Practitioners\s+corresponds to 29-1215/);
    expect((await cadre(['compare', '2211', '2211'])).out).toContain('the same category');
    expect((await cadre(['compare', '2221', '2222', '--edition', 'isco-88'])).out).toContain(
      'Medical doctors',
    );
  });
});

describe('cadre ask, search, compare and map', () => {
  it('answers a question', async () => {
    const { code, out } = await cadre(['ask', 'How are paramedical practitioners defined?']);
    expect(code).toBe(0);
    expect(out).toContain('2 Professionals > 22 Health Professionals > 224 Paramedical Practitioners > 2240');
  });

  it('searches in other languages', async () => {
    expect((await cadre(['search', 'sages-femmes'])).out.split('\n')[0]).toContain('2222');
  });

  it('says what to do when nothing is found for a code', async () => {
    expect((await cadre(['search', 'isco-88', '2221'])).out).toBe(
      'Nothing found for "isco-88 2221". For a code: cadre show "isco-88 2221".\n',
    );
    expect((await cadre(['search', 'zzzzqqqq'])).out).toBe('Nothing found for "zzzzqqqq".\n');
  });

  it('compares', async () => {
    expect((await cadre(['compare', '22', '32'])).out).toContain('They part at the top');
  });

  it('maps along the chain, and says which editions can be reached', async () => {
    const { out } = await cadre([
      'map',
      '29-2071',
      '--from',
      'soc-2010',
      '--to',
      'soc-2018,isco-08',
      '--json',
    ]);
    const { mappings } = JSON.parse(out);
    expect(mappings[0].links.map((it: { target: { code: string } }) => it.target.code)).toEqual([
      '29-2072',
      '29-9021',
    ]);
    expect(mappings[1].links[0].target.code).toBe('3252');
  });
});

describe('cadre check', () => {
  const text = file(
    'answer.md',
    'Minor Group 321: Health Information Technologists.\n\nThe code 29-2071 is used.\n',
  );

  it('prints each claim and exits with 1 when one is false', async () => {
    const { code, out } = await cadre(['check', text]);
    expect(code).toBe(1);
    expect(out).toContain('WRONG');
    expect(out).toContain('SUPERSEDED');
    expect(out).toContain('2 claims');
  });

  it('prints the documented JSON', async () => {
    const { out } = await cadre(['check', text, '--json']);
    const { claims } = JSON.parse(out);
    for (const claim of claims) {
      expect(Object.keys(claim)).toEqual([
        'text',
        'start',
        'end',
        'verdict',
        'says',
        'correct',
        'path',
        'sources',
      ]);
    }
  });

  it('reads standard input and exits with 0 when all is right', async () => {
    const { code, out } = await cadre(['check', '-'], 'ISCO-08 unit group 2261: Dentists\n');
    expect([code, out.slice(0, 5)]).toEqual([0, 'RIGHT']);
  });

  const french = 'Le code 2261 de la CITP-08 désigne les médecins : « ISCO-08 2261 Dentists ».\n';
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${french}`)],
    ['Windows-1252', Buffer.from(french, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${french}`, 'utf16le')],
  ])('reads %s, from a file and from standard input', async (_, bytes) => {
    const plain = JSON.parse((await cadre(['check', '-', '--json'], french)).out);
    expect(plain.claims.length).toBeGreaterThan(0);
    expect(JSON.parse((await cadre(['check', file('french.md', bytes), '--json'])).out)).toEqual(plain);
    expect(JSON.parse((await cadre(['check', '-', '--json'], bytes)).out)).toEqual(plain);
  });

  it.each([
    ['a missing file', join(folder, 'none.md'), 'There is no file'],
    ['a folder', folder, 'is no file'],
    ['bytes that are no text', file('picture.png', Buffer.from([137, 80, 78, 71, 0, 1])), 'is no plain text'],
  ])('refuses %s with one sentence', async (_, path, part) => {
    const { code, out, err } = await cadre(['check', path]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(part);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('cadre data check', () => {
  it('finds the tables as they should be', async () => {
    const { code, out } = await cadre(['data', 'check', '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, { findings: [] }]);
  });
});

describe('wrong arguments', () => {
  it.each([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['show'], "missing required argument 'code'; see cadre show --help."],
    [['show', '3252', '--jsn'], "unknown option '--jsn' (did you mean --json?); see cadre show --help."],
    [['data', 'chek'], "unknown command 'chek' (did you mean check?); see cadre data --help."],
    [['show', '1', '2'], "too many arguments for 'show': expected 1 argument but got 2"],
    [['show', '3252', '--edition', 'isco-99'], '"isco-99" is no edition; give one of isco-08'],
    [['map', '3252', '--from', 'isco-08'], "required option '--to <editions>' not specified"],
    [['map', '29-2071', '--from', 'soc-2018', '--to', 'isco-08'], 'name it with --from. The nearest codes'],
    [['search', 'nurse', '--limit', '0'], '--limit must be a whole number'],
    [['search', ' '], 'Give a title, a word or a code'],
    [['ask', ''], 'Give a question'],
    [['code'], 'Give a title or a file'],
    [['code', './examples'], './examples is a folder'],
    [['code', 'nurse', '--to', 'isco-88'], 'not to isco-88'],
    [['code', 'staff.docx', '-o', 'out.csv'], 'staff.docx'],
    [['code', 'none.csv', '-o', 'out.csv'], 'none.csv'],
    [['code', 'none.xls'], 'There is no file none.xls'],
    [
      ['code', file('old.xls', Buffer.alloc(9, 1))],
      'old.xls is an old Excel workbook, which is not read. Save it',
    ],
  ])('%j: one sentence, exit code 2', async (args, part) => {
    const { code, out, err } = await cadre(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(part);
    expect(err).toMatch(/^cadre: [^\n]+\.\n$/);
    expect(err).not.toMatch(/something went wrong/);
  });

  it('prints help with examples', async () => {
    const { code, out } = await cadre(['code', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('cadre code staff.xlsx -o coded.xlsx');
  });

  it('ends quietly when its reader has gone', async () => {
    const { stdout, stderr } = await shell('./cadre show 3 --json | head -c 10');
    expect([stdout.length, stderr]).toEqual([10, '']);
  });

  it.skipIf(!existsSync('/dev/full'))('says so when the output cannot be written', async () => {
    const { code, stderr } = await shell('./cadre show 3252 > /dev/full').catch((error) => error);
    expect([code, stderr]).toEqual([2, 'cadre: The output cannot be written: the disk is full.\n']);
  });
});
