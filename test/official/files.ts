/** Small files in the forms of the publishers', with the codes and titles of the tables and sentences made up here. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterAll } from 'vitest';
import type { Category, EditionId } from '../../src/classification/index.ts';
import { InputError } from '../../src/exchange/input-error.ts';
import { readOfficialFile } from '../../src/official/read-official-file.ts';
import { classifications } from '../coding/open-tables.ts';

/** A table of a file: the header and the rows. */
export type Rows = readonly (readonly string[])[];

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-official-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A workbook in the form of the ILO's. */
export function iloRows(edition: EditionId = 'isco-08'): Rows {
  return [
    [
      'Level',
      'ISCO 08 Code',
      'Title EN',
      'Definition',
      'Tasks include',
      'Included occupations',
      'Excluded occupations',
      'Notes',
    ],
    ...classifications
      .categories(edition)
      .map((it) => [
        String(it.level),
        it.code,
        it.title,
        `Invented words on ${it.code}: quokka keepers.`,
        'They -\n(a)  feed;\n\n(b)  count.',
        '',
        'Wombat keeper - 1',
        '',
      ]),
  ];
}

/** A workbook in the form of the BLS's, with its banner. */
export function blsRows(edition: EditionId = 'soc-2018'): Rows {
  return [
    ['U.S. Bureau of Quokkas'],
    [],
    ['SOC Group', 'SOC Code', 'SOC Title', 'SOC Definition'],
    ...classifications
      .categories(edition)
      .map((it) => [
        it.level === 4 ? 'Detailed' : 'Broad',
        it.code,
        it.title,
        it.level === 4 ? `Tend the quokkas of ${it.code}. Excludes wombats.` : '',
      ]),
  ];
}

/** A table in the form of ESCO's groups. */
export function escoGroupRows(edition: EditionId = 'isco-08'): Rows {
  return [
    ['conceptType', 'conceptUri', 'code', 'preferredLabel', 'altLabels', 'inScheme', 'description'],
    ...classifications
      .categories(edition)
      .map((it) => [
        'ISCOGroup',
        `http://x.example/C${it.code}`,
        it.code,
        it.title.toLowerCase(),
        '',
        'a,\nb',
        `Quokka people of ${it.code}.\nExcluded: "wombats".`,
      ]),
  ];
}

/** A table in the form of ESCO's occupations, in the columns of a release. */
export function escoOccupationRows(release: '1.0' | '1.2' = '1.2'): Rows {
  const groups = detailed('isco-08');
  const columns = ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels', 'description'];
  return [
    release === '1.0' ? columns : [...columns, 'code', 'regulatedProfessionNote'],
    ...Array.from({ length: 2942 }, (_, place) => {
      const { code = '' } = groups[place % groups.length] ?? {};
      const cells = [
        'Occupation',
        `http://x.example/${place}`,
        code,
        `keeper ${place}`,
        'a\nb',
        `Keepers of kind ${place} brush quokkas.`,
      ];
      return release === '1.0' ? cells : [...cells, `${code}.${place}`, 'http://x.example/none'];
    }),
  ];
}

/** A table in the form of O*NET's occupations. */
export function onetOccupationRows(): Rows {
  return [
    ['O*NET-SOC Code', 'Title', 'Description'],
    ...classifications
      .categories('onet-soc-2019')
      .map((it) => [it.code, it.title, `Brush the quokkas of ${it.code}.`]),
  ];
}

/** A table in the form of O*NET's tasks: two tasks an occupation. */
export function onetTaskRows(): Rows {
  return [
    ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type', 'Incumbents Responding', 'Date', 'Domain Source'],
    ...classifications
      .categories('onet-soc-2019')
      .flatMap(({ code }, place) =>
        ['Feed', 'Brush'].map((verb, which) => [
          code,
          String(2 * place + which),
          `${verb} the quokkas of ${code}.`,
          'Core',
          '87',
          '07/2014',
          'Incumbent',
        ]),
      ),
  ];
}

/** Writes a workbook; rows above the header stand as given. */
export async function workbook(file: string, rows: Rows): Promise<string> {
  const book = new Excel.Workbook();
  book.addWorksheet('Sheet').addRows(rows.map((it) => [...it]));
  await book.xlsx.writeFile(file);
  return file;
}

/** Writes a text table. */
export function textTable(file: string, rows: Rows, delimiter: ',' | '\t'): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  writeFileSync(file, rows.map((it) => `${it.map(cell).join(delimiter)}\n`).join(''));
  return file;
}

/** The rows with one cell of the row of a code changed. */
export function changed(rows: Rows, code: string, column: string, text: string): Rows {
  const place = rows.find((row) => row.includes(column))?.indexOf(column) ?? -1;
  return rows.map((row) => (row.includes(code) ? row.with(place, text) : row));
}

/** The rows without that of a code. */
export function without(rows: Rows, code: string): Rows {
  return rows.filter((row) => !row.includes(code));
}

/** The categories of the most detailed level. */
export function detailed(edition: EditionId): readonly Category[] {
  const categories = classifications.categories(edition);
  const level = Math.max(...categories.map((it) => it.level));
  return categories.filter((it) => it.level === level);
}

/** The sentence with which a file is refused; checks that it is one. */
export async function refusal(file: string): Promise<string> {
  try {
    await readOfficialFile(classifications, file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.message.includes('\n') || !error.message.endsWith('.'))
      throw new Error(`no sentence: ${error.message}`);
    return error.message;
  }
  throw new Error(`${file} was not refused`);
}
