import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, iloRows, refusal, temporaryFolder, without, workbook } from './files.ts';

const folder = temporaryFolder();
const file = (name: string) => join(folder, name);

describe("a workbook that is not the ILO's as published is refused in one sentence:", () => {
  it.each([
    [
      'no column of definitions',
      iloRows().map((it) => it.filter((_, place) => place !== 3)),
      'is none of the publishers\' files that are read, by its columns "Level", "ISCO 08 Code"',
    ],
    [
      'a group missing',
      without(iloRows(), '3252'),
      'not whole: of the 619 categories of ISCO-08, 3252 Medical Records and Health Information Technicians is missing',
    ],
    ['most groups missing', iloRows().slice(0, 100), ' and 519 more are missing; give the file'],
    [
      'an unknown code',
      changed(iloRows(), '3252', 'ISCO 08 Code', '3299'),
      /row \d+: “3299” is no code of ISCO-08/,
    ],
    [
      'a code without its zero',
      changed(iloRows(), '0110', 'ISCO 08 Code', '110'),
      '“110” is no code of ISCO-08 (a spreadsheet may have dropped the zero of 0110)',
    ],
    ['no code', changed(iloRows(), '3252', 'ISCO 08 Code', ''), /row \d+: there is no code/],
    [
      'a wrong title',
      changed(iloRows(), '3252', 'Title EN', 'Bakers'),
      /row \d+: 3252 is “Bakers” there, but “Medical Records and Health Information Technicians” in ISCO-08/,
    ],
    ['a group twice', [...iloRows(), ...iloRows().slice(-1)], /row 621: \d+ stands in row 620 already/],
    ['an empty definition', changed(iloRows(), '3252', 'Definition', ' '), 'the definition of 3252 is empty'],
    ['an older edition', iloRows('isco-88'), 'is of ISCO-88; give the file of ISCO-08.'],
  ])('%s', async (_, rows, sentence) => {
    expect(await refusal(await workbook(file('ilo.xlsx'), rows))).toMatch(sentence);
  });

  it('damaged, cut off, empty, or not there', async () => {
    const bytes = readFileSync(await workbook(file('whole.xlsx'), iloRows()));
    writeFileSync(file('cut.xlsx'), bytes.subarray(0, bytes.length / 2));
    expect(await refusal(file('cut.xlsx'))).toContain('cut.xlsx');
    writeFileSync(file('empty.xlsx'), '');
    expect(await refusal(file('empty.xlsx'))).toContain('empty.xlsx is empty');
    expect(await refusal(file('none.xlsx'))).toContain('There is no file none.xlsx');
    expect(await refusal(folder)).toContain('is a folder');
  });
});
