import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import {
  ADDED,
  coded,
  csvRows,
  firstSheet,
  makeWorkbook,
  makeZip,
  sheetXml,
  temporaryFolder,
  workbook,
  workbookParts,
} from './files.ts';

const folder = temporaryFolder();
const START = new Date(Date.UTC(2019, 2, 1));
const SHIFT = new Date(Date.UTC(2019, 2, 1, 7, 30));

function staffSheet(book: Excel.Workbook): void {
  book.addWorksheet('Read me').addRow(['This list is about staff']);
  const sheet = book.addWorksheet('Staff');
  sheet.addRow(['Ministry of Health: staff list by post, 2024']);
  sheet.mergeCells('A1:H1');
  sheet.addRow([]);
  sheet.addRow(['Staff no', 'Post', 'Start', 'Shift', 'Pay', 'Active', 'Double pay', 'Code']);
  sheet.addRow([7, 'Nurse', START, SHIFT, 1200.5, true, { formula: 'E4*2', result: 2401 }, '0110']);
  sheet.addRow([
    8,
    { richText: [{ text: 'Cook ' }, { font: { bold: true }, text: '& cleaner' }] },
    START,
    null,
    0.1 + 0.2,
    false,
    null,
    '=1+1',
  ]);
  sheet.addRow([]);
  sheet.addRow([9, null, null, null, null, null, { formula: 'E7*2', result: { error: '#N/A' } }, null]);
  sheet.addRow([10, { formula: '"Dri"&"ver"', result: 'Driver' }, 'unknown']);
  sheet.getCell('A4').numFmt = '00000';
  sheet.getCell('C4').numFmt = 'dd/mm/yyyy';
  sheet.getCell('C4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  sheet.getColumn(2).width = 33;
  sheet.getCell('K4').numFmt = '0.00';
}

describe('a workbook to a workbook', () => {
  it('keeps values, types, formulas, formats, rows above the header and other sheets', async () => {
    await makeWorkbook(folder, 'staff.xlsx', staffSheet);
    const done = await coded(folder, 'staff.xlsx', 'coded.xlsx');
    expect(done).toMatchObject({
      rows: 4,
      distinctJobs: 3,
      notes: ['read the sheet "Staff"', 'header found on row 3'],
    });
    const book = await workbook(folder, 'coded.xlsx');
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Read me', 'Staff']);
    const before = (await workbook(folder, 'staff.xlsx')).getWorksheet('Staff');
    const after = book.getWorksheet('Staff');
    for (let row = 1; row <= 8; row += 1) {
      for (let column = 1; column <= 8; column += 1) {
        const [was, is] = [before?.getCell(row, column), after?.getCell(row, column)];
        expect(is?.value, `${row}/${column}`).toEqual(was?.value);
        expect(is?.style, `${row}/${column}`).toEqual(was?.style);
      }
    }
    expect(after?.getCell('C4').value).toEqual(START);
    expect(after?.getCell('G4').formula).toBe('E4*2');
    expect(after?.getColumn(2).width).toBe(33);
    expect(after?.getCell('A1').isMerged).toBe(true);
    expect([9, 10, 11].map((column) => after?.getCell(3, column).value)).toEqual(ADDED);
    for (const row of [4, 5, 8]) {
      const cell = after?.getCell(row, 9);
      expect([cell?.value, cell?.numFmt, typeof after?.getCell(row, 10).value]).toEqual([
        '0110',
        '@',
        'number',
      ]);
      expect(after?.getCell(row, 11).value).toBe('29-2072');
    }
    expect(after?.getCell(7, 9).value).toBeNull();
  });

  it('writes text that looks like a formula as text', async () => {
    writeFileSync(join(folder, 'f.csv'), 'post,note\n=1+1,@x\n"=HYPERLINK(""x"")",-5\n');
    await coded(folder, 'f.csv', 'f.xlsx');
    await coded(folder, 'f.xlsx', 'g.csv').catch(() => undefined);
    const sheet = await firstSheet(folder, 'f.xlsx');
    expect(sheet.getCell('A2')).toMatchObject({ value: '=1+1', formula: undefined, numFmt: '@' });
    expect(sheet.getCell('B2').value).toBe('@x');
    expect(sheet.getCell('A3').value).toBe('=HYPERLINK("x")');
    expect(sheet.getCell('B3')).toMatchObject({ value: '-5', numFmt: '@' });
  });
});

describe('a workbook to CSV', () => {
  it('writes dates and numbers as sensible text, and cached values for formulas', async () => {
    await coded(folder, 'staff.xlsx', 'coded.csv');
    const rows = csvRows(readFileSync(join(folder, 'coded.csv'), 'utf8'));
    expect(rows).toEqual([
      ['Staff no', 'Post', 'Start', 'Shift', 'Pay', 'Active', 'Double pay', 'Code', ...ADDED],
      [
        '00007',
        'Nurse',
        '2019-03-01',
        '2019-03-01 07:30:00',
        '1200.5',
        'TRUE',
        '2401',
        '0110',
        '0110',
        '0.875',
        '29-2072',
      ],
      ['8', 'Cook & cleaner', '2019-03-01', '', '0.3', 'FALSE', '', "'=1+1", '0110', '0.875', '29-2072'],
      ['9', '', '', '', '', '', '#N/A', '', '', '', ''],
      ['10', 'Driver', 'unknown', '', '', '', '', '', '0110', '0.875', '29-2072'],
    ]);
  });

  it('says where formulas have no value to take, and only there', async () => {
    const cells = (row: number) =>
      `<c r="A${row}" t="inlineStr"><is><t>Nurse</t></is></c><c r="B${row}"><f>1+1</f></c>`;
    const header =
      '<c r="A1" t="inlineStr"><is><t>post</t></is></c><c r="B1" t="inlineStr"><is><t>pay</t></is></c>';
    const rows = `<row r="1">${header}</row><row r="2">${cells(2)}</row><row r="3">${cells(3)}</row>`;
    await makeZip(folder, 'raw.xlsx', workbookParts(sheetXml(rows)));
    expect((await coded(folder, 'raw.xlsx', 'raw.csv')).notes).toEqual([
      '2 formulas were saved without a value and came out empty; open the workbook in Excel and save it again',
    ]);
    expect((await coded(folder, 'raw.xlsx', 'raw-coded.xlsx')).notes).toEqual([]);
    expect((await firstSheet(folder, 'raw-coded.xlsx')).getCell('B2').formula).toBe('1+1');
  });

  it('counts days from 1904 where the workbook does', async () => {
    await makeWorkbook(folder, '1904.xlsx', (book) => {
      book.properties.date1904 = true;
      book.addWorksheet('a').addRows([
        ['post', 'start'],
        ['Nurse', START],
      ]);
    });
    await coded(folder, '1904.xlsx', '1904.csv');
    expect(readFileSync(join(folder, '1904.csv'), 'utf8')).toContain('Nurse,2019-03-01,');
  });
});

describe('sheets that Excel did not write', () => {
  it('are read with prefixes, without references, styles or shared strings', async () => {
    const x =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>';
    const rows =
      '<x:row><x:c t="str"><x:v>post</x:v></x:c><x:c t="inlineStr"><x:is><x:t>note</x:t></x:is></x:c></x:row>' +
      '<x:row><x:c t="inlineStr"><x:is><x:r><x:t>Nurse &amp; </x:t></x:r><x:r><x:t>cook&#10;II</x:t></x:r><x:rPh sb="0" eb="1"><x:t>no</x:t></x:rPh></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row>';
    await makeZip(folder, 'x.xlsx', workbookParts(`${x}${rows}</x:sheetData></x:worksheet>`));
    await coded(folder, 'x.xlsx', 'x.csv');
    expect(csvRows(readFileSync(join(folder, 'x.csv'), 'utf8'))[1]).toEqual([
      'Nurse & cook\nII',
      '1',
      '0110',
      '0.875',
      '29-2072',
    ]);
    await coded(folder, 'x.xlsx', 'x2.xlsx');
    expect(await coded(folder, 'x2.xlsx', 'x3.csv').catch((error: Error) => error.message)).toMatch(
      /already has columns named/u,
    );
  });

  it('have room made for the added columns', async () => {
    const rows =
      '<row r="1" spans="1:5"><c r="A1" t="str"><v>post</v></c><c r="B1" s="0"/></row><row r="2" spans="1:5"><c r="A2" t="str"><v>Nurse</v></c><c r="B2" s="0"/><c r="D2"/></row>';
    await makeZip(folder, 'room.xlsx', workbookParts(sheetXml(rows)));
    await coded(folder, 'room.xlsx', 'room2.xlsx');
    expect((await firstSheet(folder, 'room2.xlsx')).getRow(2).values).toEqual([
      undefined,
      'Nurse',
      '0110',
      0.875,
      '29-2072',
    ]);
  });
});

describe('a header over several rows', () => {
  it('ends where its merged cells end', async () => {
    await makeWorkbook(folder, 'two.xlsx', (book) => {
      const sheet = book.addWorksheet('a');
      sheet.addRows([
        ['No', 'Post', 'Place', null],
        [null, null, 'Region', 'Town'],
        [1, 'Nurse', 'N', 'A'],
        [2, 'Cook', 'S', 'B'],
      ]);
      for (const range of ['A1:A2', 'B1:B2', 'C1:D1']) sheet.mergeCells(range);
    });
    await coded(folder, 'two.xlsx', 'two.csv');
    expect(csvRows(readFileSync(join(folder, 'two.csv'), 'utf8'))).toEqual([
      ['No', 'Post', 'Region', 'Town', ...ADDED],
      ['1', 'Nurse', 'N', 'A', '0110', '0.875', '29-2072'],
      ['2', 'Cook', 'S', 'B', '0110', '0.875', '29-2072'],
    ]);
    await coded(folder, 'two.xlsx', 'two2.xlsx');
    const sheet = await firstSheet(folder, 'two2.xlsx');
    expect([sheet.getCell('E1').value, sheet.getCell('E3').value]).toEqual([ADDED[0], '0110']);
  });
});

describe('the sheet of a workbook', () => {
  it('is the one named, the visible one, or the only one with titles', async () => {
    await makeWorkbook(folder, 'sheets.xlsx', (book) => {
      book.addWorksheet('North').addRows([
        ['id', 'post'],
        [1, 'Nurse'],
      ]);
      book.addWorksheet('South').addRows([
        ['id', 'post'],
        [2, 'Cook'],
        [3, 'Cook'],
      ]);
      book.addWorksheet('Lists', { state: 'hidden' }).addRows([['post'], ['Nurse']]);
    });
    expect(await coded(folder, 'sheets.xlsx', 'o.csv').catch((error: Error) => error.message)).toBe(
      'sheets.xlsx: the sheets "North", "South" each have a title column. Name one with --sheet.',
    );
    expect(await coded(folder, 'sheets.xlsx', 'o.csv', { sheet: 'South' })).toMatchObject({ rows: 2 });
    expect(
      await coded(folder, 'sheets.xlsx', 'o.csv', { sheet: 'East' }).catch((error: Error) => error.message),
    ).toBe('sheets.xlsx has no sheet named "East". Sheets: "North", "South", "Lists".');
  });
});
