// Sets a checkout up: installs the packages and, with --web, builds the web application, each only where stale.
// Plain JavaScript without packages, so that any Node from 20 on runs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = join(root, 'node_modules/.bin/node');
const installed = join(root, 'node_modules/.cadre-installed');
const built = join(root, 'dist/.cadre-built');

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function run(command, args, purpose) {
  // What a step prints is no result of ours: it goes to standard error.
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error || status !== 0)
    stop(`${purpose} failed (${error?.message ?? `exit code ${status}`}); see above.`);
}

function digestOf(paths) {
  const digest = createHash('sha256');
  for (const path of paths) digest.update(path).update(readFileSync(join(root, path)));
  return digest.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function isCurrent(stamp, digest) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Cadre needs Node 20 or newer to set itself up; this is ${process.version}.`);
}

const packages = digestOf(['package-lock.json']);
if (!existsSync(node) || !isCurrent(installed, packages)) {
  process.stderr.write('Installing packages (once) ...\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci');
  if (!existsSync(node))
    stop('npm ci left no node_modules/.bin/node; allow the install script of the package "node".');
  writeFileSync(installed, packages);
}

if (process.argv.includes('--web')) {
  const sources = digestOf(['package-lock.json', 'vite.config.ts', ...filesUnder('src')]);
  if (!isCurrent(built, sources)) {
    process.stderr.write('Building the web application (once a change) ...\n');
    run(
      node,
      ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
      'The build of the web application',
    );
    run(
      node,
      ['node_modules/vite/bin/vite.js', 'build', '--ssr', '--logLevel', 'warn'],
      'The build of the web application for the server',
    );
    writeFileSync(built, sources);
  }
}
