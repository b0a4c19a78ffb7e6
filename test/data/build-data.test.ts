/** A fresh build from the publishers' files gives the tables that are here. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const checkout = join(import.meta.dirname, '../..');
const shared = process.env.CADRE_SHARED ?? join(checkout, '../shared');
const reference = join(shared, 'reference');
const build = (...options: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/build-data/build.ts', ...options], {
    cwd: checkout,
    encoding: 'utf8',
  });

it('a fresh build gives the same tables', (test) => {
  test.skip(!existsSync(reference), "the publishers' files are not beside this checkout");
  const { stdout, stderr, status } = build('--from', reference, '--compare');
  expect({ stdout, stderr, status }).toEqual({
    stdout: expect.stringMatching(/^\d+ files compared, 0 differ\.\n$/),
    stderr: '',
    status: 0,
  });
});

it('names a folder that is not there, in one sentence', () => {
  const { stderr, status } = build('--from', join(checkout, 'no-such-folder'), '--compare');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^There is no folder .*no-such-folder: .*--from DIR\.\n$/);
});
