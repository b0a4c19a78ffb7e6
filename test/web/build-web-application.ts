/** Builds the web application before the tests, where its sources changed since it was built. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs once, before any test file (vitest's `globalSetup`). */
export default function buildWebApplication(): void {
  const setUp = resolve(import.meta.dirname, '../../scripts/setup.mjs');
  const { status } = spawnSync(process.execPath, [setUp, '--web'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The web application could not be built.');
}
