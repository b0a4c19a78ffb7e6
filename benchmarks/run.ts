/**
 * Prints speed and memory beside the figures to reach. Timings on a busy machine vary: compare within one run.
 *
 *     npm run bench -- [--long]
 *
 * `--long` also codes a file of 5,000,000 rows, which takes a minute and 3 GB of the temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkText } from '../src/answers/index.ts';
import { EDITION_IDS, openClassifications, searchCategories } from '../src/classification/index.ts';
import { readTable } from '../src/data/data-folder.ts';
import { openCoder, openModel } from '../src/data/open-coder.ts';
import { writeLongList } from './long-list.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'cadre-bench-'));

function milliseconds(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** The middle of several runs, each in a process of its own. */
function coldMilliseconds(args: readonly string[], runs = 7): number {
  const times = Array.from({ length: runs }, () =>
    milliseconds(() => void spawnSync(join(root, 'cadre'), args, { stdio: 'ignore' })),
  );
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const lines: (readonly [string, string, string])[] = [];
const add = (what: string, seen: string, reach = ''): void => {
  lines.push([what, seen, reach]);
};
const rounded = (value: number) => Math.round(value).toLocaleString('en');

const classifications = openClassifications(readTable);
add(
  'every edition, index and language loaded',
  `${rounded(
    milliseconds(() => {
      for (const edition of EDITION_IDS) {
        classifications.categories(edition);
        classifications.indexEntries(edition);
      }
      classifications.translatedTitles();
    }),
  )} ms`,
  '100 ms',
);
add(
  'first search (builds its index)',
  `${rounded(milliseconds(() => searchCategories(classifications, 'nurse')))} ms`,
);
add(
  'a search after that, with a typo',
  `${(
    milliseconds(() => {
      for (let i = 0; i < 50; i++) searchCategories(classifications, 'medical record technicain');
    }) / 50
  ).toFixed(1)} ms`,
);
add(
  'first text checked',
  `${rounded(milliseconds(() => checkText(classifications, 'ISCO-08 unit group 3252')))} ms`,
);

const model = openModel();
const coder = openCoder(classifications, model);
const titles = [...classifications.indexEntries('isco-08'), ...classifications.indexEntries('soc-2018')].map(
  (it) => `${it.title} II`,
);
add(
  'coder loaded, first title coded',
  `${rounded(milliseconds(() => coder.code({ title: 'nurse' }, ['isco-08', 'soc-2018'])))} ms`,
);
add(
  'first title that nothing settles (unpacks the model)',
  `${rounded(milliseconds(() => coder.code({ title: 'keeper of the ward stores' }, ['isco-08', 'soc-2018'])))} ms`,
);
// Titles of their own for each, so that none is remembered; the first ones until the code is compiled.
const graded = (...grades: readonly string[]) =>
  grades.flatMap((grade) => titles.map((it) => it.replace(/II$/, grade)));
for (const title of graded('II', 'III')) coder.code({ title }, ['isco-08', 'soc-2018']);
for (const [editions, grade] of [
  [['isco-08'], 'IV'],
  [['isco-08', 'soc-2018'], 'V'],
] as const) {
  const distinct = graded(grade);
  const time = milliseconds(() => {
    for (const title of distinct) coder.code({ title }, editions);
  });
  const name = editions.length === 1 ? 'ISCO-08' : 'ISCO-08 and SOC 2018';
  add(`distinct titles a second, one thread, ${name}`, rounded((distinct.length / time) * 1000), '30,000');
}
const modelTime = milliseconds(() => {
  for (const title of titles) {
    model.predict(title, 'isco-08', 12);
    model.predict(title, 'soc-2018', 12);
  }
});
add('the same, the model alone', rounded((titles.length / modelTime) * 1000));
// As `./cadre` runs it.
const memory = spawnSync(
  process.execPath,
  ['--max-semi-space-size=16', join(import.meta.dirname, 'memory.ts')],
  {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled') },
  },
);
add('memory of tables and coder', `${rounded(Number(memory.stdout) / 1e6)} MB`, '200 MB');

add('cadre show 3252, cold', `${rounded(coldMilliseconds(['show', '3252']))} ms`);
add('cadre code "nurse", cold', `${rounded(coldMilliseconds(['code', 'nurse']))} ms`, '150 ms');

const rows = 200_000;
const list = join(folder, 'list.csv');
writeFileSync(
  list,
  `id,title\n${Array.from({ length: rows }, (_, i) => `${i},"${titles[(i * 7919) % 2000]}"`).join('\n')}\n`,
);
const coded = join(folder, 'coded.csv');
const fileTime = milliseconds(
  () => void spawnSync(join(root, 'cadre'), ['code', list, '-o', coded], { stdio: 'ignore' }),
);
add(
  `a CSV of ${rounded(rows)} rows, 2,000 distinct titles`,
  `${(fileTime / 1000).toFixed(1)} s, ${rounded(statSync(coded).size / 1e6)} MB written`,
);
if (process.argv.includes('--long')) {
  const long = join(folder, 'long.csv');
  const names = [...new Set(titles.map((it) => it.replace(/ II$/, '')))];
  await writeLongList(long, 5_000_000, names, 100_000);
  const peak = join(folder, 'peak.txt');
  const env = {
    ...process.env,
    CADRE_PEAK_FILE: peak,
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'peak.ts'))}`,
  };
  const longTime = milliseconds(
    () =>
      void spawnSync(join(root, 'cadre'), ['code', long, '-o', `${long}-coded.csv`], {
        stdio: 'ignore',
        env,
      }),
  );
  add('a CSV of 5,000,000 rows, 100,000 distinct titles', `${(longTime / 1000).toFixed(1)} s`, '30 s');
  add('its peak of memory', `${rounded(Number(readFileSync(peak, 'utf8')) / 1e6)} MB`, '1,000 MB');
}
rmSync(folder, { recursive: true });

const width = Math.max(...lines.map(([what]) => what.length));
for (const [what, seen, reach] of lines)
  console.log(`${what.padEnd(width)}  ${seen.padStart(24)}  ${reach ? `to reach: ${reach}` : ''}`);
