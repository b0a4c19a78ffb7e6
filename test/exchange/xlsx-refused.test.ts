import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeWorkbook, makeZip, refusal, sheetXml, temporaryFolder, workbookParts } from './files.ts';

const folder = temporaryFolder();
const HEADER = '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>post</v></c></row>';

async function refusedSheet(rows: string, after = ''): Promise<string> {
  await makeZip(folder, 'bad.xlsx', workbookParts(sheetXml(HEADER + rows, after)));
  return refusal(folder, 'bad.xlsx', undefined, {}, 'out.xlsx');
}

describe('a workbook is refused in one sentence', () => {
  it('when a title is an error or a formula without its value, with the cell', async () => {
    expect(
      await refusedSheet('<row r="2"><c r="A2"><f>A1</f></c><c r="B2"><f>UPPER("x")</f></c></row>'),
    ).toBe(
      'bad.xlsx, cell B2: the title is a formula that was saved without its value. Open the file in Excel, let it calculate, and save it again.',
    );
    expect(
      await refusedSheet('<row r="2"/><row r="3"><c r="B3" t="e"><f>NA()</f><v>#N/A</v></c></row>'),
    ).toBe('bad.xlsx, cell B3: the title is the error #N/A. Correct the cell.');
  });

  it('when data cells are merged, with the range', async () => {
    await makeWorkbook(folder, 'merged.xlsx', (book) => {
      const sheet = book.addWorksheet('a');
      sheet.addRows([
        ['post', 'station'],
        ['Nurse', 'North'],
        ['Cook', null],
      ]);
      sheet.mergeCells('B2:B3');
    });
    expect(await refusal(folder, 'merged.xlsx', undefined)).toBe(
      'merged.xlsx: the cells B2:B3 are merged, so it is not clear to which rows their value belongs. Unmerge them and fill each cell.',
    );
  });

  it('when a cell stands beyond the header, with the cell', async () => {
    expect(
      await refusedSheet(
        '<row r="2"><c r="B2" t="str"><v>Nurse</v></c><c r="E2" t="str"><v>on leave</v></c></row>',
      ),
    ).toBe(
      'bad.xlsx, cell E2: the cell stands beyond the header, which ends at column B (row 1). Give column E a header or clear the cell.',
    );
  });

  it('when it ends beyond the last column or row of a worksheet, or would with the added columns', async () => {
    expect(
      await refusedSheet(
        '<row r="2"><c r="B2" t="str"><v>Nurse</v></c><c r="XFE2" t="str"><v>x</v></c></row>',
      ),
    ).toBe(
      'bad.xlsx, row 2: column XFE is beyond the last column of a worksheet, XFD. Move the cell, or save the list as .csv.',
    );
    expect(await refusedSheet('<row r="1048577"><c r="B1048577" t="str"><v>Nurse</v></c></row>')).toBe(
      "bad.xlsx, row 1,048,577: a worksheet ends at row 1,048,576. Correct the row's number, or save the list as .csv.",
    );
    const wide = HEADER.replace('</row>', '<c r="XFD1" t="str"><v>last</v></c></row>');
    const rows = '<row r="2"><c r="B2" t="str"><v>Nurse</v></c></row>';
    await makeZip(folder, 'wide.xlsx', workbookParts(sheetXml(wide + rows)));
    const tooWide =
      'out.xlsx: the table would have 16,387 columns with those that are added, more than the 16,384 of a worksheet. Remove columns, or write to a .csv file instead.';
    expect(await refusal(folder, 'wide.xlsx', undefined, {}, 'out.xlsx')).toBe(tooWide);
    const csv = `post${','.repeat(16_383)}\nNurse${','.repeat(16_383)}\n`;
    expect(await refusal(folder, 'wide.csv', csv, {}, 'out.xlsx')).toBe(tooWide);
    expect(await refusedSheet('<row r="0"><c r="B0" t="str"><v>Nurse</v></c></row>')).toMatch(
      /^bad\.xlsx, after row 1: the sheet is damaged/u,
    );
  });

  it('when it has no rows, no title column, or no sheet that has one', async () => {
    expect(await refusedSheet('')).toBe('bad.xlsx has a header but no rows below it. Give at least one row.');
    await makeZip(folder, 'empty.xlsx', workbookParts('<worksheet><sheetData/></worksheet>'));
    expect(await refusal(folder, 'empty.xlsx', undefined)).toMatch(/^empty\.xlsx holds no rows/u);
    await makeWorkbook(folder, 'none.xlsx', (book) => {
      book.addWorksheet('a').addRows([
        ['x', 'y'],
        ['Nurse', 'b'],
      ]);
      book.addWorksheet('b').addRows([
        ['u', 'v'],
        ['Nurse', 'b'],
      ]);
    });
    expect(await refusal(folder, 'none.xlsx', undefined)).toBe(
      'none.xlsx: no sheet has a column known to hold job titles. Name the sheet with --sheet and the column with --title. Sheets: "a", "b".',
    );
  });

  it('when it is protected by a password', async () => {
    const compound = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1000),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(100),
    ]);
    expect(await refusal(folder, 'bad.xlsx', compound)).toBe(
      'bad.xlsx is protected by a password. Remove the password in Excel and save it again.',
    );
  });

  it('when it is damaged: cut off, without parts, or with broken XML', async () => {
    await makeWorkbook(folder, 'good.xlsx', (book) =>
      book
        .addWorksheet('a')
        .addRows([['post'], ...Array.from({ length: 500 }, (_, index) => [`Nurse ${index * 7919}`])]),
    );
    const good = readFileSync(join(folder, 'good.xlsx'));
    const damaged = 'bad.xlsx is damaged or no Excel workbook. Open it in Excel and save it again as .xlsx.';
    expect(await refusal(folder, 'bad.xlsx', good.subarray(0, good.length / 2))).toBe(damaged);
    for (let at = 60; at < good.length - 30; at += Math.floor(good.length / 40)) {
      const flipped = Buffer.from(good);
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      writeFileSync(join(folder, 'flipped.xlsx'), flipped);
      // A byte that is not part of what is read may be wrong; anything else is a sentence, never a crash.
      await refusal(folder, 'flipped.xlsx', undefined, {}, 'flipped.csv').catch((error: Error) =>
        expect(error.message).toBe('flipped.xlsx was not refused'),
      );
    }
    for (const part of [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]) {
      const { [part]: _, ...rest } = workbookParts(sheetXml(HEADER));
      await makeZip(folder, 'bad.xlsx', rest);
      expect(await refusal(folder, 'bad.xlsx', undefined), part).toBe(damaged);
    }
    await makeZip(
      folder,
      'bad.xlsx',
      workbookParts('<worksheet><sheetData><row r="1"><c r="A1"><v>post</v></c></row>'),
    );
    expect(await refusal(folder, 'bad.xlsx', undefined)).toBe(damaged);
    expect(await refusedSheet('<row r="2"><c r="B2" t="s"><v>5</v></c></row>')).toMatch(
      /^bad\.xlsx, after row 1: the sheet is damaged/u,
    );
    expect(await refusedSheet('<row r="2"><c r="B2" t="str"><v>Nurse</v></c>')).toMatch(
      /^bad\.xlsx, after row 1: the sheet is damaged/u,
    );
  });

  it('when it defines entities of its own', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    await makeZip(
      folder,
      'bad.xlsx',
      workbookParts(bomb + sheetXml(`${HEADER}<row r="2"><c r="B2" t="str"><v>&b;</v></c></row>`)),
    );
    expect(await refusal(folder, 'bad.xlsx', undefined)).toMatch(
      /^bad\.xlsx holds a document type definition, which no workbook has/u,
    );
  });

  it('when it would inflate beyond all measure, quickly and within bounded memory', async () => {
    const size = 300 * 1024 * 1024;
    const bomb = deflateRawSync(Buffer.alloc(size, 0x20));
    const tooLarge =
      'bad.xlsx would take far more memory than a staff list does when it is unpacked, so it is not read. Save the list as .csv.';
    const parts = workbookParts(sheetXml(''));
    const { 'xl/worksheets/sheet1.xml': _, ...others } = parts;
    const start = performance.now();
    const before = process.memoryUsage().rss;
    for (const stated of [size, 1000]) {
      await makeZip(folder, 'bad.xlsx', others, { name: 'xl/worksheets/sheet1.xml', deflated: bomb, stated });
      expect(await refusal(folder, 'bad.xlsx', undefined)).toBe(tooLarge);
    }
    expect(performance.now() - start).toBeLessThan(30_000); // bounded, not a speed
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('when a text does not fit in a cell of the output', async () => {
    expect(
      await refusal(folder, 'long.csv', `id,post\n1,Nurse\n2,${'x'.repeat(40_000)}\n`, {}, 'out.xlsx'),
    ).toBe(
      'out.xlsx: cell B3 would hold 40,000 characters, more than the 32,767 that a worksheet cell can. Write to a .csv file instead.',
    );
  });
});
