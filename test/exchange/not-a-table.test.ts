import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFile } from '../../src/exchange/code-file.ts';
import { adding, coded, refusal, temporaryFolder } from './files.ts';

const folder = temporaryFolder();

describe('a file is refused in one sentence', () => {
  it('when it is not there, a folder, or closed to reading', async () => {
    expect(await refusal(folder, 'nothing.csv', undefined)).toBe(
      'There is no file nothing.csv. Check its name and folder.',
    );
    mkdirSync(join(folder, 'folder.csv'));
    expect(await refusal(folder, 'folder.csv', undefined)).toBe('folder.csv is a folder. Give a file.');
    if (process.getuid?.() !== 0) {
      writeFileSync(join(folder, 'closed.csv'), 'post\nNurse\n');
      chmodSync(join(folder, 'closed.csv'), 0);
      expect(await refusal(folder, 'closed.csv', undefined)).toMatch(
        /^closed\.csv cannot be read \(EACCES\)/u,
      );
    }
  });

  it.each(['', '\uFEFF', ' \n\r\n\n'])('when it is empty (%j)', async (text) => {
    expect(await refusal(folder, 'bad.csv', text)).toBe(
      'bad.csv is empty. Give a table with a header row and at least one row below it.',
    );
  });

  it.each([
    ['%PDF-1.7\n…', 'a PDF'],
    ['<!DOCTYPE html><html><table></table></html>', 'an HTML page'],
    ['\n<table><tr><td>post</td></tr></table>', 'an HTML page'],
    ['<?xml version="1.0"?><a/>', 'an XML document'],
    ['[{"post": "Nurse"}]', 'a JSON document'],
    ['{\n  "post": "Nurse"}', 'a JSON document'],
    ['PK\u0003\u0004 whatever', 'a zip archive or an Office document'],
    ['PAR1 whatever', 'a Parquet file'],
    ['{\\rtf1 whatever}', 'a Rich Text document'],
    ['a\u0001\u0002\u0003\u0004\u0005,b\n', 'binary data'],
  ])('when text named .csv is something else: %j', async (text, what) => {
    expect(await refusal(folder, 'bad.csv', text)).toBe(
      `bad.csv is no text table but ${what}. Save the list as .csv or .xlsx, under the right ending.`,
    );
  });

  it('when it is an image, an old workbook, or random bytes', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
    expect(await refusal(folder, 'bad.csv', png)).toMatch(/^bad\.csv is no text table but an image \(PNG\)/u);
    expect(await refusal(folder, 'bad.xlsx', png)).toBe(
      'bad.xlsx is no Excel workbook but an image (PNG). Save the list as .xlsx or .csv.',
    );
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await refusal(folder, 'bad.csv', old)).toMatch(
      /^bad\.csv is no text table but an old Excel workbook/u,
    );
    expect(await refusal(folder, 'bad.xls', old)).toBe(
      'bad.xls is an old Excel workbook, which is not read. Save it as .xlsx or .csv.',
    );
    expect(await refusal(folder, 'bad.ods', 'PK')).toMatch(
      /^bad\.ods is an OpenDocument spreadsheet, which is not read/u,
    );
    const random = Buffer.from(
      Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256),
    );
    expect(await refusal(folder, 'bad.csv', random)).toMatch(/^bad\.csv/u);
    expect(await refusal(folder, 'bad.xlsx', 'post\nNurse\n')).toMatch(
      /^bad\.xlsx is no Excel workbook but plain text\. Save/u,
    );
    expect(await refusal(folder, 'bad', 'post\nNurse\n')).toMatch(/^bad has no ending that names a table/u);
  });

  it('under the name the user gave it, when it was uploaded', async () => {
    expect(await refusal(folder, 'upload-17', 'id,post\n1\n', { displayName: 'Staff March.csv' })).toMatch(
      /^Staff March\.csv, row 2: the row has 1 cells?/u,
    );
    expect(await refusal(folder, 'upload-18', '', { displayName: 'Staff.xlsx' })).toMatch(
      /^Staff\.xlsx is empty/u,
    );
  });
});

describe('the output', () => {
  it('is never the input, by any name', async () => {
    writeFileSync(join(folder, 'own.csv'), 'post\nNurse\n');
    symlinkSync(join(folder, 'own.csv'), join(folder, 'soft.csv'));
    linkSync(join(folder, 'own.csv'), join(folder, 'hard.csv'));
    for (const out of ['own.csv', 'soft.csv', 'hard.csv']) {
      expect(await refusal(folder, 'own.csv', undefined, {}, out)).toMatch(
        /is the input file itself\. Give another name for the output\.$/u,
      );
    }
    expect(readFileSync(join(folder, 'own.csv'), 'utf8')).toBe('post\nNurse\n');
  });

  it('needs a name with an ending, in a folder that is there', async () => {
    expect(await refusal(folder, 'own.csv', undefined, {}, 'out.txt')).toMatch(
      /the output cannot be written under this ending/u,
    );
    expect(await refusal(folder, 'own.csv', undefined, {}, 'none/out.csv')).toMatch(
      /cannot be written: there is no folder .*none\. Make it first\.$/u,
    );
    mkdirSync(join(folder, 'dir.xlsx'));
    expect(await refusal(folder, 'own.csv', undefined, {}, 'dir.xlsx')).toMatch(
      /dir\.xlsx is a folder\. Give the name of the file to write\.$/u,
    );
  });

  it('says whether it took the place of an older file', async () => {
    expect((await coded(folder, 'own.csv', 'again.csv')).replaced).toBe(false);
    expect((await coded(folder, 'own.csv', 'again.csv')).replaced).toBe(true);
  });

  it('does not repeat a column that is there', async () => {
    await coded(folder, 'own.csv', 'once.csv');
    expect(await refusal(folder, 'once.csv', undefined)).toBe(
      'once.csv already has columns named "isco-08 code", "isco-08 probability", "soc-2018 code". Rename or remove them before coding.',
    );
  });

  it.each(['csv', 'tsv', 'xlsx', 'parquet'])(
    'stays as it was when the work fails or is stopped (%s)',
    async (ending) => {
      const out = `kept.${ending}`;
      const rows = Array.from({ length: 60_000 }, (_, index) => `${index},Nurse`).join('\n');
      copyFileSync(join(folder, 'own.csv'), join(folder, out));
      expect(await refusal(folder, 'late.csv', `id,post\n${rows}\n1,2,3\n`, {}, out)).toMatch(
        /^late\.csv, row 60002: the row has 3 cells/u,
      );
      const abort = new AbortController();
      const stopped = codeFile(join(folder, 'late.csv'), join(folder, out), adding, {
        signal: abort.signal,
        onProgress: () => abort.abort(new Error('stopped')),
      });
      await expect(stopped).rejects.toThrow('stopped');
      const failing = { columns: ['x'], code: () => Promise.reject(new Error('the coder failed')) };
      await expect(codeFile(join(folder, 'late.csv'), join(folder, out), failing)).rejects.toThrow(
        'the coder failed',
      );
      expect(readFileSync(join(folder, out), 'utf8')).toBe('post\nNurse\n');
    },
  );
});
