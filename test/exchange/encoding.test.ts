import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coded, refusal, temporaryFolder } from './files.ts';

const folder = temporaryFolder();
const TEXT = 'matricule;intitulé du poste\n1;Infirmière d’État\n2;Sage-femme\n';

async function read(data: Buffer): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  writeFileSync(join(folder, 'in.csv'), data);
  const { notes } = await coded(folder, 'in.csv', 'out.csv');
  return { text: readFileSync(join(folder, 'out.csv'), 'utf8'), notes };
}

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('the encoding of a text file', () => {
  it('is UTF-8, with the mark kept', async () => {
    expect((await read(Buffer.from(TEXT))).text).toContain('1;Infirmière d’État;0110');
    expect((await read(Buffer.from(`\uFEFF${TEXT}`))).text).toMatch(/^\uFEFFmatricule;/u);
  });

  it('is Windows-1252, with a note', async () => {
    const bytes = Buffer.from(TEXT.replace('’', '\u0092'), 'latin1');
    const { text, notes } = await read(bytes);
    expect(text).toContain('1;Infirmière d’État;0110');
    expect(notes).toEqual(['read as Windows-1252; if accents look wrong, save the list as CSV (UTF-8)']);
  });

  it('is found even when the first accent stands far down', async () => {
    const bytes = Buffer.from(`id,post\n${'1,Nurse\n'.repeat(400_000)}2,Infirmi\u00e8re\n`, 'latin1');
    expect((await read(bytes)).text).toContain('2,Infirmière,0110');
  });

  it('is UTF-16, with and without a mark', async () => {
    for (const bigEndian of [false, true]) {
      expect((await read(utf16(`\uFEFF${TEXT}`, bigEndian))).text).toMatch(
        /^\uFEFFmatricule;.*\n1;Infirmière d’État;0110/u,
      );
      const { text, notes } = await read(utf16(TEXT, bigEndian));
      expect(text).toMatch(/^matricule;.*\n1;Infirmière d’État;0110/u);
      expect(notes).toEqual([`read as UTF-16 (${bigEndian ? 'big' : 'little'}-endian)`]);
    }
    expect((await read(utf16('№;должность\n1;Медицинская сестра\n2;Врач\n', false))).text).toContain(
      '1;Медицинская сестра;0110',
    );
  });

  it('is refused where it is UTF-32, whose mark begins as that of UTF-16', async () => {
    const wide = Buffer.concat([...`\uFEFF${TEXT}`].map((it) => Buffer.from(`${it}\0`, 'utf16le')));
    expect(await refusal(folder, 'bad.csv', wide)).toBe(
      'bad.csv is in UTF-32, which is not read. Save the list as CSV (UTF-8) or XLSX.',
    );
  });

  it('is refused where it is none, with the line', async () => {
    const broken = Buffer.concat([
      Buffer.from('id,post\n1,Infirmière\n2,Médecin\n3,'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('x\n'),
    ]);
    expect(await refusal(folder, 'bad.csv', broken)).toBe(
      'bad.csv, line 4: the line holds bytes that are not UTF-8, although the file is. Save the list again as CSV (UTF-8).',
    );
    expect(await refusal(folder, 'bad.csv', Buffer.from('id,post\n1,N\u0081rse\n', 'latin1'))).toMatch(
      /^bad\.csv, line 2: the line holds bytes that are neither UTF-8 nor Windows-1252/u,
    );
    expect(await refusal(folder, 'bad.csv', 'id,post\n1,Nurse\n2,Co\0ok\n')).toMatch(
      /^bad\.csv, line 3: the line holds a NUL byte/u,
    );
  });

  it('is damaged UTF-8 where single bytes are none, even beside only one accent, with the line', async () => {
    const oneOfEach = Buffer.concat([
      Buffer.from('id,post\n1,Médecin\n2,Infirmi'),
      Buffer.from([0xe8]),
      Buffer.from('re\n'),
    ]);
    expect(await refusal(folder, 'bad.csv', oneOfEach)).toMatch(
      /^bad\.csv, line 3: the line holds bytes that are not UTF-8/u,
    );
  });

  it('is Windows-1252 where a capital before a quote looks like UTF-8', async () => {
    const text = 'id;post\n1;«\u00A0SANTÉ\u00A0»\n2;Infirmière\n';
    expect((await read(Buffer.from(text, 'latin1'))).text).toContain('1;«\u00A0SANTÉ\u00A0»;0110');
  });

  it('survives characters that are cut by the end of a piece', async () => {
    const bytes = Buffer.from(`id,post\n${`1,${'é'.repeat(11)}x\n`.repeat(60_000)}`);
    expect(
      (await read(bytes)).text
        .split('\n')
        .slice(1, -1)
        .every((line) => line === `1,${'é'.repeat(11)}x,0110,0.875,29-2072`),
    ).toBe(true);
  });
});
