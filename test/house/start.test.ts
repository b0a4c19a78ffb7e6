/** The README's first command. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { root } from '../cli/cadre.ts';

let npm: ChildProcess | undefined;
afterEach(() => {
  if (npm?.pid !== undefined && npm.exitCode === null) process.kill(-npm.pid, 'SIGKILL');
});

it('npm start serves the page, and leaves no server behind when npm is ended', async () => {
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: { ...process.env, CADRE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  npm = child;
  let out = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    out += text;
    if (out.includes('Stop it')) break;
  }
  const url = /http:\/\/\S+/u.exec(out)?.[0] ?? '';
  expect(await (await fetch(`${url}/isco-08/3252`)).text()).toContain('Medical Records');
  child.kill('SIGTERM');
  await once(child, 'exit');
  await expect.poll(() => fetch(url).then(String, () => 'gone'), { timeout: 10_000 }).toBe('gone');
}, 120_000);
