/** The commands that set a checkout up: the README's first, and `cadre serve`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { root } from '../cli/cadre.ts';

let running: ChildProcess | undefined;
afterEach(() => {
  if (running?.pid !== undefined && running.exitCode === null) process.kill(-running.pid, 'SIGKILL');
});

/** Starts a command that serves, and waits for its address. */
async function served(command: string, args: readonly string[], cwd: string) {
  const child = spawn(command, args, {
    cwd,
    detached: true,
    env: { ...process.env, CADRE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  let out = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    out += text;
    if (out.includes('Stop it')) break;
  }
  return { child, url: /http:\/\/\S+/u.exec(out)?.[0] ?? '' };
}

it('npm start serves the page, and leaves no server behind when npm is ended', async () => {
  const { child, url } = await served('npm', ['start'], root);
  expect(await (await fetch(`${url}/isco-08/3252`)).text()).toContain('Medical Records');
  child.kill('SIGTERM');
  await once(child, 'exit');
  await expect.poll(() => fetch(url).then(String, () => 'gone'), { timeout: 10_000 }).toBe('gone');
}, 120_000);

it('cadre serve builds the page where it is not built', async () => {
  const checkout = mkdtempSync(join(tmpdir(), 'cadre-checkout-'));
  try {
    const links = ['node_modules', 'data', 'models', 'examples'];
    for (const name of readdirSync(root).filter((it) => !['.git', 'dist', ...links].includes(it)))
      cpSync(join(root, name), join(checkout, name), { recursive: true });
    for (const name of links) symlinkSync(join(root, name), join(checkout, name));
    const { child, url } = await served('./cadre', ['serve'], checkout);
    expect(await (await fetch(url)).text()).toContain('<title>');
    child.kill('SIGTERM');
    await once(child, 'exit');
  } finally {
    rmSync(checkout, { recursive: true, force: true });
  }
}, 120_000);
