/**
 * Time and memory of coding long files, each in a process of its own. Run by hand:
 *
 *     node benchmarks/exchange.bench.ts [rows]
 *
 * The coder is a stand-in that costs nothing, so the figures are those of reading and writing.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { codeFile } from '../src/exchange/code-file.ts';

const [first = '1000000', input, output] = process.argv.slice(2);
const DISTINCT_TITLES = 100_000;

async function makeList(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  out.write('staff id,region,station,job title,grade,sex,start date,remarks\n');
  for (let from = 0; from < rows; from += 10_000) {
    let text = '';
    for (let row = from; row < Math.min(rows, from + 10_000); row += 1) {
      text += `${100_000 + row},Region ${row % 12},Station ${row % 900},"Nurse, post ${(row * 7919) % DISTINCT_TITLES}",Grade ${row % 9},F,2012-03-${10 + (row % 20)},none\n`;
    }
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

async function measure(from: string, to: string): Promise<void> {
  const start = performance.now();
  const columns = [
    'isco-08 code',
    'isco-08 title',
    'isco-08 probability',
    'isco-08 level',
    'isco-08 evidence',
  ];
  const done = await codeFile(from, to, {
    columns: columns.map((column) => `${column} ${to.length}`),
    code: (jobs) =>
      jobs.map((job) => ['2221', 'Nursing professionals', 0.93, '4', `index entry: ${job.title}`]),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const cpu = process.cpuUsage();
  const work = ((cpu.user + cpu.system) / 1e6).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${done.rows} rows, ${done.distinctJobs} jobs: ${seconds} s (processor ${work} s), ${memory} MB\n`,
  );
}

async function all(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-bench-'));
  try {
    const list = join(folder, 'a.csv');
    await makeList(list, rows);
    const formats = rows > 1_048_575 ? ['csv', 'parquet'] : ['csv', 'xlsx', 'parquet'];
    for (const from of formats) {
      for (const to of formats) {
        // The first round makes the inputs of the others; the names differ in length, so that columns do too.
        const source = from === 'csv' ? list : join(folder, `a.csv.${from}`);
        const target = join(folder, `${from === 'csv' ? 'a.csv' : `out-${from}`}.${to}`);
        const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), first, source, target], {
          encoding: 'utf8',
        });
        process.stdout.write(`${from} to ${to}: ${run.stdout}${run.stderr}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (input !== undefined && output !== undefined) await measure(input, output);
else await all(Number(first));
