/** Builds the web application before the tests, where a source is newer than what is built. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs once, before any test file (vitest's `globalSetup`). */
export default async function buildWebApplication(): Promise<void> {
  const built = join(root, 'dist/server/render.js');
  const sources = [
    join(root, 'vite.config.ts'),
    ...['web', 'classification', 'coding', 'answers'].flatMap(filesIn),
  ];
  const newest = Math.max(...sources.map((it) => statSync(it).mtimeMs));
  if (
    existsSync(built) &&
    existsSync(join(root, 'dist/client/manifest.json')) &&
    statSync(built).mtimeMs > newest
  ) {
    return;
  }
  const options = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' as const };
  await build(options);
  await build({ ...options, build: { ssr: true } });
}

function filesIn(folder: string): readonly string[] {
  const path = join(root, 'src', folder);
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name));
}
