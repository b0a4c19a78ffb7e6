import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  blsRows,
  changed,
  detailed,
  escoGroupRows,
  escoOccupationRows,
  iloRows,
  onetOccupationRows,
  onetTaskRows,
  refusal,
  temporaryFolder,
  textTable,
  without,
  workbook,
} from './files.ts';

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
    [
      'most groups missing',
      iloRows().slice(0, 100),
      ' and 519 more are missing; give the workbook as the ILO published it.',
    ],
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

describe("a workbook that is not the BLS's as published is refused in one sentence:", () => {
  it.each([
    ['another column', blsRows().map((it) => it.slice(0, 3)), 'is none of the publishers'],
    ['an occupation missing', without(blsRows(), '29-2072'), 'of the 1,447 categories of SOC 2018, 29-2072'],
    ['cut off', blsRows().slice(0, 900), 'more are missing; give the workbook as the BLS published it.'],
    [
      'an unknown code',
      changed(blsRows(), '29-2072', 'SOC Code', '29-2071'),
      '“29-2071” is no code of SOC 2018',
    ],
    ['a wrong title', changed(blsRows(), '29-2072', 'SOC Title', 'Bakers'), '29-2072 is “Bakers” there'],
    ['an empty definition', changed(blsRows(), '29-2072', 'SOC Definition', ''), 'the definition of 29-2072'],
    ['an older edition', blsRows('soc-2010'), 'is of SOC 2010; give the file of SOC 2018.'],
  ])('%s', async (_, rows, sentence) => {
    expect(await refusal(await workbook(file('bls.xlsx'), rows))).toContain(sentence);
  });
});

describe('a table of ESCO that is not as published is refused in one sentence:', () => {
  it.each([
    ['a group missing', without(escoGroupRows(), '3252'), '3252 Medical Records'],
    ['an unknown code', changed(escoGroupRows(), '3252', 'code', '3299'), '“3299” is no code of ISCO-08'],
    [
      'a title in another language',
      changed(escoGroupRows(), '0', 'preferredLabel', 'Professions militaires'),
      'row 2: 0 is “Professions militaires” there, but “Armed Forces Occupations” in ISCO-08; give ISCOGroups_en.csv as ESCO published it.',
    ],
    [
      'no description',
      changed(escoGroupRows(), '3252', 'description', ''),
      'the description of 3252 is empty',
    ],
    ['groups of an older edition', escoGroupRows('isco-88'), 'is of ISCO-88; give the file of ISCO-08.'],
    [
      'occupations missing',
      escoOccupationRows().slice(0, -1),
      'it has 2,941 occupations, and ESCO has had 2,942 from the first',
    ],
    [
      'an unknown group',
      changed(escoOccupationRows(), 'keeper 7', 'iscoGroup', '9999'),
      'row 9: “9999” is no code of ISCO-08',
    ],
    [
      'an occupation without a description',
      changed(escoOccupationRows('1.0'), 'keeper 7', 'description', ''),
      'row 9: the description of an occupation in ',
    ],
    [
      'an occupation without a title',
      changed(escoOccupationRows('1.0'), 'keeper 7', 'preferredLabel', ''),
      'row 9: the title of an occupation in ',
    ],
    ['other columns', escoOccupationRows().map((it) => it.slice(0, 5)), 'is none of the publishers'],
  ])('%s', async (_, rows, sentence) => {
    expect(await refusal(textTable(file('esco.csv'), rows, ','))).toContain(sentence);
  });

  it('cut off within a row', async () => {
    const whole = readFileSync(textTable(file('whole.csv'), escoGroupRows(), ','), 'utf8');
    writeFileSync(file('cut.csv'), whole.slice(0, -20));
    expect(await refusal(file('cut.csv'))).toContain('cut.csv');
  });
});

describe('a table of O*NET that is not as published is refused in one sentence:', () => {
  const older = detailed('soc-2010').map((it) => [`${it.code}.00`, it.title, 'Of another time.']);

  it.each([
    [
      'an occupation missing',
      without(onetOccupationRows(), '29-1141.01'),
      'O*NET-SOC 2019, 29-1141.01 Acute',
    ],
    [
      'an unknown code',
      changed(onetOccupationRows(), '29-1141.01', 'O*NET-SOC Code', '29-1141.99'),
      '“29-1141.99” is no code of O*NET-SOC 2019',
    ],
    [
      'a wrong title',
      changed(onetOccupationRows(), '29-1141.01', 'Title', 'Bakers'),
      '29-1141.01 is “Bakers”',
    ],
    [
      'no description',
      changed(onetOccupationRows(), '29-1141.01', 'Description', ''),
      'of 29-1141.01 is empty',
    ],
    [
      'an older taxonomy',
      [['O*NET-SOC Code', 'Title', 'Description'], ...older],
      'is of O*NET-SOC 2010 or before; give the file of O*NET-SOC 2019.',
    ],
    ['too few tasks', onetTaskRows().slice(0, 1500), 'it has tasks of 750 occupations'],
    [
      'a task of an unknown code',
      changed(onetTaskRows(), '29-1141.01', 'O*NET-SOC Code', '29-1141.99'),
      '“29-1141.99” is no code of O*NET-SOC 2019',
    ],
    ['empty tasks', changed(onetTaskRows(), '29-1141.01', 'Task', ''), 'the tasks of 29-1141.01 are empty'],
    [
      'other columns',
      onetTaskRows().map((it) => it.slice(0, 2)),
      'by its columns "O*NET-SOC Code", "Task ID"',
    ],
    ['no table', [['nurse'], ['cook']], 'is none of the publishers'],
  ])('%s', async (_, rows, sentence) => {
    expect(await refusal(textTable(file('onet.txt'), rows, '\t'))).toContain(sentence);
  });
});
