/**
 * Builds the tables of `data/` from the publishers' files.
 *
 *     npm run data:build -- [--from DIR] [--compare]
 *
 * `--from` names the folder with the publishers' files (default: `../shared/reference` beside the checkout).
 * `--compare` writes nothing and reports how a fresh build differs from `data/`; exit 1 when it does.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildTables } from './build-tables.ts';
import { openReference } from './reference.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({ options: { from: { type: 'string' }, compare: { type: 'boolean' } } });
const from = resolve(values.from ?? join(checkout, '../shared/reference'));
if (!existsSync(from)) {
  console.error(`There is no folder ${from}: name the folder with the publishers' files with --from DIR.`);
  process.exit(2);
}

const files = await buildTables(openReference(from));
let differences = 0;
for (const [name, text] of files) {
  const path = join(checkout, 'data', name);
  if (!values.compare) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    continue;
  }
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (present === text) continue;
  differences += 1;
  const built = text.split('\n');
  const line = present.split('\n').findIndex((row, index) => row !== built[index]) + 1;
  console.log(`data/${name} differs from a fresh build, first in line ${line || built.length}.`);
}
console.log(
  values.compare ? `${files.size} files compared, ${differences} differ.` : `${files.size} files written.`,
);
process.exitCode = differences > 0 ? 1 : 0;
