import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { ADDED, coded, csvRows, firstSheet, refusal, temporaryFolder } from './files.ts';

const folder = temporaryFolder();

async function sql(query: string): Promise<readonly unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(query)).getRowsJS();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const path = (name: string) => join(folder, name).replaceAll("'", "''").replaceAll('[', '[[]');
const schema = async (name: string) =>
  (await sql(`DESCRIBE SELECT * FROM read_parquet('${path(name)}')`)).map((row) => [row[0], row[1]]);

async function makeStaff(name: string): Promise<void> {
  await sql(`COPY (SELECT 9007199254740993::BIGINT AS id, 'Nurse' AS post, DATE '2019-03-01' AS "start", 1200.50::DECIMAL(10,2) AS pay, [1, 2] AS shifts, true AS active, 0.1::FLOAT AS share, '=1+1' AS note
    UNION ALL SELECT 2, NULL, NULL, NULL, NULL, NULL, NULL, 'x' UNION ALL SELECT 3, 'Cook', NULL, 2, [], false, 0.5, NULL) TO '${join(folder, name).replaceAll("'", "''")}' (FORMAT parquet)`);
}

describe('a Parquet file', () => {
  it('keeps the types of its columns, and adds text and a number', async () => {
    await makeStaff("staff [it's].parquet");
    expect(await coded(folder, "staff [it's].parquet", 'out [1].parquet')).toMatchObject({
      rows: 3,
      distinctJobs: 2,
    });
    expect(await schema('out [1].parquet')).toEqual([
      ...(await schema("staff [it's].parquet")),
      ['isco-08 code', 'VARCHAR'],
      ['isco-08 probability', 'DOUBLE'],
      ['soc-2018 code', 'VARCHAR'],
    ]);
    expect(
      await sql(
        `SELECT id::VARCHAR, post, shifts::VARCHAR, note, "isco-08 code", "isco-08 probability", "soc-2018 code" FROM read_parquet('${path('out [1].parquet')}')`,
      ),
    ).toEqual([
      ['9007199254740993', 'Nurse', '[1, 2]', '=1+1', '0110', 0.875, '29-2072'],
      ['2', null, null, 'x', null, null, null],
      ['3', 'Cook', '[]', null, '0110', 0.875, '29-2072'],
    ]);
  });

  it('becomes CSV and a workbook', async () => {
    await makeStaff('staff.parquet');
    await coded(folder, 'staff.parquet', 'out.csv');
    expect(csvRows(readFileSync(join(folder, 'out.csv'), 'utf8'))[1]).toEqual([
      '9007199254740993',
      'Nurse',
      '2019-03-01',
      '1200.5',
      '[1, 2]',
      'TRUE',
      '0.1',
      "'=1+1",
      '0110',
      '0.875',
      '29-2072',
    ]);
    await coded(folder, 'staff.parquet', 'out.xlsx');
    const sheet = await firstSheet(folder, 'out.xlsx');
    expect(sheet.getRow(1).values).toEqual([
      undefined,
      'id',
      'post',
      'start',
      'pay',
      'shifts',
      'active',
      'share',
      'note',
      ...ADDED,
    ]);
    expect(sheet.getRow(2).values).toEqual([
      undefined,
      '9007199254740993',
      'Nurse',
      new Date(Date.UTC(2019, 2, 1)),
      1200.5,
      '[1, 2]',
      true,
      0.1,
      '=1+1',
      '0110',
      0.875,
      '29-2072',
    ]);
    expect(sheet.getCell('H2').formula).toBeUndefined();
  });

  it('is made from CSV with all columns as text, each with a name of its own', async () => {
    writeFileSync(join(folder, 'in.csv'), 'id,post,x,X,\n007,"Nurse ""II""\nnight",a,b,c\n008,,,,\n');
    await coded(folder, 'in.csv', 'in.parquet');
    expect(await schema('in.parquet')).toEqual([
      ['id', 'VARCHAR'],
      ['post', 'VARCHAR'],
      ['x', 'VARCHAR'],
      ['X_2', 'VARCHAR'],
      ['column_5', 'VARCHAR'],
      ['isco-08 code', 'VARCHAR'],
      ['isco-08 probability', 'DOUBLE'],
      ['soc-2018 code', 'VARCHAR'],
    ]);
    expect(await sql(`SELECT * FROM read_parquet('${path('in.parquet')}')`)).toEqual([
      ['007', 'Nurse "II"\nnight', 'a', 'b', 'c', '0110', 0.875, '29-2072'],
      ['008', null, null, null, null, null, null, null],
    ]);
  });

  it('keeps the order of many rows', async () => {
    await sql(
      `COPY (SELECT range AS id, 'Post ' || (range * 7919) % 1000 AS post FROM range(300000)) TO '${path('many.parquet')}' (FORMAT parquet, ROW_GROUP_SIZE 20000)`,
    );
    expect(await coded(folder, 'many.parquet', 'many-out.parquet')).toMatchObject({
      rows: 300_000,
      distinctJobs: 1000,
    });
    expect(
      await sql(
        `SELECT count(*)::INTEGER FROM read_parquet('${path('many-out.parquet')}', file_row_number = true) WHERE id = file_row_number AND "isco-08 code" = '0110'`,
      ),
    ).toEqual([[300_000]]);
  });

  it('is refused when damaged, empty or without a title column', async () => {
    const good = readFileSync(join(folder, 'staff.parquet'));
    expect(await refusal(folder, 'bad.parquet', good.subarray(0, good.length - 20))).toBe(
      'bad.parquet is damaged or no Parquet file that can be read. Write it again.',
    );
    for (const at of [10, 60, 100, 200]) {
      const flipped = Buffer.from(good);
      flipped.fill(0xff, at, at + 30);
      writeFileSync(join(folder, 'flipped.parquet'), flipped);
      await refusal(folder, 'flipped.parquet', undefined).catch((error: Error) =>
        expect(error.message).toBe('flipped.parquet was not refused'),
      );
    }
    expect(await refusal(folder, 'bad.parquet', 'id,post\n')).toMatch(
      /^bad\.parquet is no Parquet file but plain text\. Give/u,
    );
    await sql(`COPY (SELECT 1 AS id, 'x' AS y) TO '${path('none.parquet')}' (FORMAT parquet)`);
    expect(await refusal(folder, 'none.parquet', undefined)).toBe(
      'none.parquet: no column is known to hold job titles. Name it with --title. Columns: "id", "y".',
    );
    await sql(`COPY (SELECT 1 AS id, 'x' AS post WHERE false) TO '${path('zero.parquet')}' (FORMAT parquet)`);
    expect(await refusal(folder, 'zero.parquet', undefined)).toMatch(
      /^zero\.parquet has a header but no rows/u,
    );
  });
});
