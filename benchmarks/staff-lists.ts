/**
 * Prints the accuracy of the coder on each list of `benchmarks/staff-lists`, coded as a list of a ministry of health.
 *
 *     npm run bench:lists
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const folder = join(import.meta.dirname, 'staff-lists');

const figures = z.object({
  rows: z.number(),
  top1: z.record(z.string(), z.number()),
  top5: z.record(z.string(), z.number()),
  calibrationError: z.number(),
});

console.log('list             titles  first  of five  calibration error');
for (const file of readdirSync(folder).filter((it) => it.endsWith('.tsv'))) {
  const args = ['evaluate', join(folder, file), '--industry', 'ministry of health', '--no-own', '--json'];
  const { stdout, stderr, status } = spawnSync(join(root, 'cadre'), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  const { rows, top1, top5, calibrationError } = figures.parse(JSON.parse(stdout));
  const percent = (share: number | undefined) => ((share ?? 0) * 100).toFixed(1);
  console.log(
    `${file.replace('.tsv', '').padEnd(15)}  ${String(rows).padStart(6)}  ${percent(top1['4']).padStart(5)}  ${percent(top5['4']).padStart(7)}  ${calibrationError.toFixed(3).padStart(17)}`,
  );
}
