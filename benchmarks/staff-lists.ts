/**
 * Prints the accuracy of the coder on the invented lists: those of `staff-lists`, coded as lists of a ministry of
 * health, and those of `tasks`, with and without what people say that they do.
 *
 *     npm run bench:lists
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');

const figures = z.object({
  rows: z.number(),
  top1: z.record(z.string(), z.number()),
  top5: z.record(z.string(), z.number()),
  calibrationError: z.number(),
});

console.log('list                      titles  first  of five  calibration error');
for (const file of listsIn('staff-lists'))
  print(file, evaluate('staff-lists', file, ['--industry', 'ministry of health']));
for (const file of listsIn('tasks')) {
  print(`${file}, title alone`, evaluate('tasks', file, ['--title-only']));
  print(`${file}, with tasks`, evaluate('tasks', file, []));
}

function listsIn(folder: string): readonly string[] {
  return readdirSync(join(import.meta.dirname, folder))
    .filter((it) => it.endsWith('.tsv'))
    .map((it) => it.replace('.tsv', ''));
}

function evaluate(folder: string, file: string, options: readonly string[]): z.infer<typeof figures> {
  const path = join(import.meta.dirname, folder, `${file}.tsv`);
  const args = ['evaluate', path, ...options, '--no-own', '--json'];
  const { stdout, stderr, status } = spawnSync(join(root, 'cadre'), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return figures.parse(JSON.parse(stdout));
}

function print(name: string, { rows, top1, top5, calibrationError }: z.infer<typeof figures>): void {
  const percent = (share: number | undefined, width: number) =>
    ((share ?? 0) * 100).toFixed(1).padStart(width);
  const counts = `${String(rows).padStart(6)}  ${percent(top1['4'], 5)}  ${percent(top5['4'], 7)}`;
  console.log(`${name.padEnd(24)}  ${counts}  ${calibrationError.toFixed(3).padStart(17)}`);
}
