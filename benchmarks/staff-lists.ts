/**
 * Prints the accuracy of the coder on the invented lists: those of `staff-lists`, coded as lists of a ministry of
 * health, as they are, with a typo in each title and with noise beside each; and those of `tasks`, with and without
 * what people say that they do. Novel titles are in no table and no list that the model learned from.
 *
 *     npm run bench:lists
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { withNoise, withTypos } from './altered-lists.ts';

const root = resolve(import.meta.dirname, '..');
const INDUSTRY = ['--industry', 'ministry of health'];

/** Lists on which no rule, title or weight was chosen; see `staff-lists/README.md`. */
const UNSEEN =
  'ar-yemen en-nepal en-nigeria en-sierraleone en-trinidad en-uganda es-guatemala es-paraguay fr-cameroun fr-coteivoire fr-mali pt-caboverde ro-moldova sw-tanzania'.split(
    ' ',
  );

const figures = z.object({
  rows: z.number(),
  top1: z.record(z.string(), z.number()),
  top5: z.record(z.string(), z.number()),
  novel: z.object({ rows: z.number(), top1: z.number(), top5: z.number() }),
  calibrationError: z.number(),
});
type Figures = z.infer<typeof figures>;

const folder = mkdtempSync(join(tmpdir(), 'cadre-lists-'));
console.log('list                      titles  first  of five  novel  first  calibration error');
const asTheyAre = evaluateAll(listsIn('staff-lists'), (file) =>
  evaluate(join('staff-lists', `${file}.tsv`), INDUSTRY),
);
for (const [file, found] of asTheyAre) print(file, found);
printTogether('all forty-one', asTheyAre);
printTogether('fourteen unseen', new Map([...asTheyAre].filter(([file]) => UNSEEN.includes(file))));
printTogether('a typo in each title', evaluateAll(listsIn('staff-lists'), typed));
const noise = rowsOf('noise.tsv');
const noisy = listsIn('staff-lists').filter((file) => noise.some(([, language]) => isOf(file, language)));
printTogether('en es fr pt, as they are', new Map([...asTheyAre].filter(([file]) => noisy.includes(file))));
printTogether('the same, with noise', evaluateAll(noisy, noised));
for (const file of listsIn('tasks')) {
  print(`${file}, title alone`, evaluate(join('tasks', `${file}.tsv`), ['--title-only']));
  print(`${file}, with tasks`, evaluate(join('tasks', `${file}.tsv`), []));
}
rmSync(folder, { recursive: true });

function typed(file: string): Figures {
  return evaluateRows(['title', 'isco-08'], withTypos(rowsOf(join('staff-lists', `${file}.tsv`))));
}

function noised(file: string): Figures {
  const phrases = noise.flatMap(([phrase = '', language]) => (isOf(file, language) ? [phrase] : []));
  const rows = withNoise(rowsOf(join('staff-lists', `${file}.tsv`)), phrases);
  return evaluateRows(['title', 'isco-08', 'description'], rows);
}

function isOf(file: string, language: string | undefined): boolean {
  return file.startsWith(`${language}-`);
}

function listsIn(name: string): readonly string[] {
  return readdirSync(join(import.meta.dirname, name))
    .filter((it) => it.endsWith('.tsv'))
    .map((it) => it.replace('.tsv', ''));
}

function rowsOf(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.slice(1).map((line) => line.split('\t'));
}

function evaluateAll(
  files: readonly string[],
  figuresOf: (file: string) => Figures,
): ReadonlyMap<string, Figures> {
  return new Map(files.map((file) => [file, figuresOf(file)]));
}

function evaluateRows(header: readonly string[], rows: readonly (readonly string[])[]): Figures {
  const path = join(folder, 'list.tsv');
  writeFileSync(path, [header, ...rows].map((row) => `${row.join('\t')}\n`).join(''));
  return evaluate(path, INDUSTRY);
}

/** @param file in this folder, unless its path is absolute */
function evaluate(file: string, options: readonly string[]): Figures {
  const path = resolve(import.meta.dirname, file);
  const args = ['evaluate', path, ...options, '--no-own', '--json'];
  const { stdout, stderr, status } = spawnSync(join(root, 'cadre'), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return figures.parse(JSON.parse(stdout));
}

function print(name: string, { rows, top1, top5, novel, calibrationError }: Figures): void {
  printLine(
    name,
    [rows, top1['4'] ?? 0, top5['4'] ?? 0, novel.rows, novel.top1],
    calibrationError.toFixed(3),
  );
}

function printTogether(name: string, all: ReadonlyMap<string, Figures>): void {
  const lists = [...all.values()];
  const sum = (of: (it: Figures) => number) => lists.reduce((total, it) => total + of(it), 0);
  const rows = sum((it) => it.rows);
  const novel = sum((it) => it.novel.rows);
  const first = sum((it) => it.rows * (it.top1['4'] ?? 0)) / rows;
  const five = sum((it) => it.rows * (it.top5['4'] ?? 0)) / rows;
  printLine(name, [rows, first, five, novel, sum((it) => it.novel.rows * it.novel.top1) / novel], '');
}

function printLine(
  name: string,
  [rows, first, five, novel, novelFirst]: readonly [number, number, number, number, number],
  calibrationError: string,
): void {
  const percent = (share: number, width: number) => (share * 100).toFixed(1).padStart(width);
  const of = `${String(rows).padStart(6)}  ${percent(first, 5)}  ${percent(five, 7)}`;
  const ofNovel = `${String(novel).padStart(5)}  ${percent(novelFirst, 5)}`;
  console.log(`${name.padEnd(24)}  ${of}  ${ofNovel}  ${calibrationError.padStart(17)}`.trimEnd());
}
