import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFile } from '../../src/exchange/code-file.ts';
import { adding, coded, codedText, csvRows, refusal, temporaryFolder } from './files.ts';

const folder = temporaryFolder();
const TAIL = ['0110', '0.875', '29-2072'];

describe('a CSV file', () => {
  it('keeps columns, rows, order and line ends, and appends the codes as text', async () => {
    const text = await codedText(
      folder,
      'a.csv',
      'id,job title,pay\r\n007,Nurse,"1,5"\r\n008,,2\r\n009,"Driver ""II""",3\r\n',
    );
    expect(text).toBe(
      'id,job title,pay,isco-08 code,isco-08 probability,soc-2018 code\r\n' +
        '007,Nurse,"1,5",0110,0.875,29-2072\r\n008,,2,,,\r\n009,"Driver ""II""",3,0110,0.875,29-2072\r\n',
    );
  });

  it('takes a quote of a tab-separated file as it stands where it closes no cell', async () => {
    const text = 'id\ttitle\tnote\n1\tNurse\t""ADJO"" is a firm\n2\t"Driver\tx\n3\t"Cook, senior"\ty\n';
    const rows = csvRows(await codedText(folder, 'quotes.tsv', text));
    expect(rows.map((row) => row[0])).toEqual(['id', '1', '2', '3']);
    expect(rows[1]?.[2]).toContain('ADJO');
  });

  it('finds semicolons beside decimal commas, tabs and bars', async () => {
    const decimal = Array.from({ length: 200 }, (_, index) => `${index};Nurse;2,5`).join('\n');
    expect(csvRows(await codedText(folder, 'b.csv', `id;post;pay\n${decimal}\n`), ';')[1]).toEqual([
      '0',
      'Nurse',
      '2,5',
      ...TAIL,
    ]);
    expect(csvRows(await codedText(folder, 'c.csv', 'id\tpost\n1\tNurse, senior\n'))[1]).toEqual([
      '1',
      'Nurse, senior',
      ...TAIL,
    ]);
    expect(csvRows(await codedText(folder, 'd.csv', 'id|post\n1|Nurse\n2|Cook'), '|')[2]).toEqual([
      '2',
      'Cook',
      ...TAIL,
    ]);
    expect(csvRows(await codedText(folder, 'e.csv', 'sep=;\nid;post\n1;Nurse\n'), ';')).toHaveLength(2);
  });

  it('reads quotes, line breaks in cells, and old Mac line ends', async () => {
    expect(
      csvRows(await codedText(folder, 'f.csv', 'post,note\n"Nurse",a\n"Cook\nand cleaner","b ""c"""\n'))[2],
    ).toEqual(['Cook\nand cleaner', 'b "c"', ...TAIL]);
    expect(await codedText(folder, 'g.csv', 'id,post\r1,Nurse\r2,Cook\r')).toMatch(
      /^id,post,[^\r]*\r1,Nurse,0110,0\.875,29-2072\r2,Cook,/u,
    );
  });

  it('passes over blank lines but keeps them in a list of titles', async () => {
    expect(csvRows(await codedText(folder, 'h.csv', 'id,post\n\n1,Nurse\n,\n\n2,Cook\n\n'))).toHaveLength(4);
    expect(await codedText(folder, 'i.csv', 'post\nNurse\n\nCook\n\n\n')).toBe(
      'post,isco-08 code,isco-08 probability,soc-2018 code\nNurse,0110,0.875,29-2072\n,,,\nCook,0110,0.875,29-2072\n',
    );
  });

  it('takes a header below a banner, and says so', async () => {
    writeFileSync(
      join(folder, 'j.csv'),
      'Ministry of Health: staff list by post,,\nMarch 2024,,\n\nNo,Designation,Station\n1,Nurse,North\n',
    );
    const done = await coded(folder, 'j.csv', 'j-out.csv');
    expect(done.notes).toEqual(['header found on row 4; the 3 rows above it left out']);
    expect(readFileSync(join(folder, 'j-out.csv'), 'utf8')).toMatch(/^No,Designation,Station,isco/u);
  });

  it('keeps duplicate and empty headers', async () => {
    expect(csvRows(await codedText(folder, 'k.csv', 'x,x,,post\n1,2,3,Nurse\n'))[0]?.slice(0, 4)).toEqual([
      'x',
      'x',
      '',
      'post',
    ]);
  });

  it('reads plain text as one title a line without a header, and only that', async () => {
    expect(await codedText(folder, 'l.txt', 'Nurse, senior\nCook "II"\n')).toBe(
      'title,isco-08 code,isco-08 probability,soc-2018 code\n"Nurse, senior",0110,0.875,29-2072\n"Cook ""II""",0110,0.875,29-2072\n',
    );
    expect(await refusal(folder, 'm.txt', 'id\tpost\n1\tNurse\n')).toBe(
      'm.txt: the first line holds tabs, but a .txt file is read as one title a line. Name it .tsv to have it read as a table.',
    );
  });

  it('takes a first line that names titles as the header of plain text, and says so', async () => {
    expect(await codedText(folder, 'h.txt', 'Job title\nNurse, senior\n')).toBe(
      'Job title,isco-08 code,isco-08 probability,soc-2018 code\n"Nurse, senior",0110,0.875,29-2072\n',
    );
    const { rows, notes } = await coded(folder, 'h.txt', 'out.csv');
    expect([rows, notes]).toEqual([1, ['took the first line, "Job title", as the header']]);
    expect(await codedText(folder, 'h.txt', 'Staff\nNurse\n', { titleColumn: 'Staff' })).toMatch(/^Staff,/u);
  });

  it('reads a comma as part of the title where most rows have one cell', async () => {
    const titles = [
      'Director Planning, Monitoring, and Evaluation',
      '"Nurse"',
      'Cook',
      'Driver',
      '"Clerk, II"',
    ];
    for (const header of ['title\n', '']) {
      const text = await codedText(folder, 'one.csv', `${header}${titles.join('\n')}\n`);
      expect(csvRows(text).map(([title]) => title)).toEqual([
        'title',
        'Director Planning, Monitoring, and Evaluation',
        'Nurse',
        'Cook',
        'Driver',
        'Clerk, II',
      ]);
      expect(text).toContain('\n"Nurse",0110');
      const { notes } = await coded(folder, 'one.csv', 'out.csv');
      expect(notes.at(-1)).toBe(
        'most rows have one cell, so "," was read as part of the title where it stands',
      );
    }
  });

  it('does not take a table with a long banner or short rows for one column', async () => {
    const banner = 'Ministry of Health\nStaff list\nfor 2024\nprovisional\n';
    expect(await codedText(folder, 'banner.csv', `${banner}id,post\n1,Nurse\n`)).toMatch(/^id,post,isco/u);
    expect(await refusal(folder, 'bad.csv', 'id,post\n1\n2\n3,Nurse\n')).toMatch(
      /^bad\.csv, row 2: the row has 1 /u,
    );
  });

  it('writes TSV', async () => {
    writeFileSync(join(folder, 'n.csv'), 'id,post\n1,"Nurse, senior"\n');
    await coded(folder, 'n.csv', 'n-out.tsv');
    expect(csvRows(readFileSync(join(folder, 'n-out.tsv'), 'utf8'), '\t')[1]).toEqual([
      '1',
      'Nurse, senior',
      ...TAIL,
    ]);
  });

  it('returns any cells unchanged, but for the guard against formulas', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '1', '.', '\t', '|', '𝄞'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const text = await codedText(folder, 'p.csv', ['id,post,note', ...quoted].join('\n'), {
          titleColumn: 'post',
        });
        const back = csvRows(text)
          .slice(1)
          .map((row) => row.slice(0, 3));
        const guarded = rows.map((row) =>
          row.map((value) => (/^[\t\r]./su.test(value) ? `'${value}` : value)),
        );
        expect(back).toEqual(guarded);
      }),
      { numRuns: 60 },
    );
  });
});

describe('text that a spreadsheet would run as a formula', () => {
  it('gets an apostrophe in CSV, numbers and telephone numbers do not', async () => {
    const cells = [
      '=HYPERLINK("http://x")',
      '@SUM(1)',
      '+cmd',
      '- Nurse',
      '-5',
      '+33 1 23-45',
      '-1.5e3',
      '-',
      '--',
      '-2,5',
      '=',
      '2024-01-01',
    ];
    const text = await codedText(
      folder,
      'q.csv',
      `post,note\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}",x`).join('\n')}\n`,
    );
    expect(
      csvRows(text)
        .slice(1)
        .map((row) => row[0]),
    ).toEqual([
      `'=HYPERLINK("http://x")`,
      "'@SUM(1)",
      "'+cmd",
      "'- Nurse",
      '-5',
      '+33 1 23-45',
      '-1.5e3',
      '-',
      '--',
      '-2,5',
      '=',
      '2024-01-01',
    ]);
  });

  it('gets one in added columns too', async () => {
    writeFileSync(join(folder, 'r.csv'), 'post\nNurse\n');
    await codeFile(join(folder, 'r.csv'), join(folder, 'r-out.csv'), {
      columns: ['evidence'],
      code: (jobs) => jobs.map(() => ['=1+1']),
    });
    expect(readFileSync(join(folder, 'r-out.csv'), 'utf8')).toBe("post,evidence\nNurse,'=1+1\n");
  });

  it('is told of', async () => {
    writeFileSync(join(folder, 's.csv'), 'post\n=1+1\n');
    expect((await coded(folder, 's.csv', 's-out.csv')).notes).toEqual([
      '1 row holds text that a spreadsheet would run as a formula; an apostrophe was put before it',
    ]);
  });
});

describe('jobs that agree in what is read of their context', () => {
  it('are coded once, and every row keeps its own text', async () => {
    writeFileSync(
      join(folder, 't.csv'),
      'post,facility\nNurse,Health centre 1\nNurse,Health centre 2\nNurse,Farm\nNurse,health post\n',
    );
    const asked: unknown[] = [];
    const done = await codeFile(join(folder, 't.csv'), join(folder, 't-out.csv'), {
      columns: ['code'],
      contextRead: (text) => (/health/iu.test(text) ? 'health' : ''),
      code: (jobs) => {
        asked.push(...jobs);
        return jobs.map(({ facility }) => [facility ?? '']);
      },
    });
    expect(asked).toEqual([
      { title: 'Nurse', facility: 'Health centre 1' },
      { title: 'Nurse', facility: 'Farm' },
    ]);
    expect(done).toMatchObject({ rows: 4, distinctJobs: 2 });
    expect(readFileSync(join(folder, 't-out.csv'), 'utf8')).toBe(
      'post,facility,code\nNurse,Health centre 1,Health centre 1\nNurse,Health centre 2,Health centre 1\nNurse,Farm,Farm\nNurse,health post,Health centre 1\n',
    );
  });
});

describe('a CSV file is refused, with the row,', () => {
  it('when a quote is not closed, or text follows one', async () => {
    expect(await refusal(folder, 'bad.csv', 'id,post\n1,Nurse\n2,"Cook\n3,Driver\n')).toBe(
      'bad.csv, row 3, column 2: a quote is opened here and never closed. Close it, or write the quote twice where it belongs to the text.',
    );
    expect(await refusal(folder, 'bad.csv', 'id,post\n1,"Nurse" senior\n')).toMatch(
      /^bad\.csv, row 2, column 2: text follows the closing quote/u,
    );
  });

  it('when rows are ragged', async () => {
    expect(await refusal(folder, 'bad.csv', 'id,post\n1,Nurse\n2,Nurse,x\n')).toBe(
      'bad.csv, row 3: the row has 3 cells, the header (row 1) has 2. Correct the row, or put quotes around a cell that holds the delimiter.',
    );
    expect(await refusal(folder, 'bad.csv', 'id,post,x\n1,Nurse,\n2,Nurse\n')).toMatch(
      /^bad\.csv, row 3: the row has 2 cells/u,
    );
    expect(await refusal(folder, 'bad.csv', 'title\nNurse, senior\n')).toMatch(
      /^bad\.csv, row 2: the row has 2 cells, the header \(row 1\) has 1/u,
    );
  });

  it('when it has a header only', async () => {
    expect(await refusal(folder, 'bad.csv', 'id,post\n\n')).toBe(
      'bad.csv has a header but no rows below it. Give at least one row.',
    );
  });

  it('when a cell, a row or the number of columns is out of all measure', async () => {
    expect(await refusal(folder, 'bad.csv', `id,post\n1,Nurse\n2,${'x'.repeat(10_000_000)}\n`)).toMatch(
      /^bad\.csv, row 3, column 2: the cell holds more than the 1,000,000 characters that are read/u,
    );
    expect(await refusal(folder, 'bad.csv', `id,post\n1,"${'Nurse\n'.repeat(4_000_000)}`)).toMatch(
      /^bad\.csv, row 2: a quote that is opened in this row is not closed/u,
    );
    const header = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(',');
    expect(await refusal(folder, 'bad.csv', `post,${header}\nNurse,${','.repeat(99_999)}\n`)).toBe(
      'bad.csv has 100,001 columns, more than the 16,384 that are read. Keep the title column and the few that matter.',
    );
    expect(await refusal(folder, 'bad.csv', `post,${header.replaceAll('c', 'column ')}\nNurse\n`)).toMatch(
      /^bad\.csv, row 1: the first row is longer/u,
    );
  });
});

describe('a long CSV file', () => {
  it('is coded within bounded memory, each distinct job once, with progress', async () => {
    const out = createWriteStream(join(folder, 'long.csv'));
    out.write('id,post,facility\n');
    for (let row = 0; row < 300_000; row += 1000) {
      out.write(
        Array.from(
          { length: 1000 },
          (_, index) => `${row + index},Post number ${(row + index) % 5000} of the health service,Hospital\n`,
        ).join(''),
      );
    }
    out.end();
    await finished(out);
    let asked = 0;
    let last = { rows: 0, share: 0, distinctJobs: 0 };
    const before = process.memoryUsage().rss;
    let most = 0;
    const code = {
      ...adding,
      code: (jobs: Parameters<typeof adding.code>[0]) => {
        asked += jobs.length;
        return adding.code(jobs);
      },
    };
    const done = await codeFile(join(folder, 'long.csv'), join(folder, 'long-out.csv'), code, {
      onProgress: (progress) => {
        expect(progress.rows).toBeGreaterThan(last.rows);
        last = progress;
        most = Math.max(most, process.memoryUsage().rss);
      },
    });
    expect(done).toMatchObject({ rows: 300_000, distinctJobs: 5000 });
    expect(asked).toBe(5000);
    expect(last).toEqual({ rows: 300_000, share: 1, distinctJobs: 5000 });
    expect(most - before).toBeLessThan(600_000_000);
    const lines = readFileSync(join(folder, 'long-out.csv'), 'utf8').split('\n');
    expect(lines[299_999]).toBe('299998,Post number 4998 of the health service,Hospital,0110,0.875,29-2072');
  });
});
