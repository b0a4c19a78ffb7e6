/** Runs every check and test: types, style, then vitest; arguments go to vitest. */
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['types', ['node_modules/typescript/bin/tsc', '-p', '.']],
  ['types of the web application', ['node_modules/typescript/bin/tsc', '-p', 'src/web']],
  ['style', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  [
    'tests',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=./scripts/count-reporter.ts',
      ...process.argv.slice(2),
    ],
  ],
] as const;

let failed = false;
for (const [name, args] of STEPS) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status === 0) continue;
  failed = true;
  console.error(`\nThe check of ${name} failed.`);
}
process.exitCode = failed ? 1 : 0;
