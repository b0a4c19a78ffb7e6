import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';
import { startServer } from '../../src/server/start.ts';
import { withServer } from './test-server.ts';

const server = withServer();

/** `fetch` sets the Host header itself; this does not. */
function statusFor(host: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: '/', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('security', () => {
  it.each(['/', '/isco-08/3252', '/api/search?q=nurse', '/no-such-page', '/assets/none.js'])(
    'sends its headers with %s',
    async (path) => {
      const { headers } = await fetch(`${server.url}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('has no script in a page but data', async () => {
    const page = await (await fetch(`${server.url}/code?title=nurse`)).text();
    for (const [tag] of page.matchAll(/<script[^>]*>/g)) {
      expect(tag).toMatch(/src="\/assets\/|type="application\/(ld\+)?json"/);
    }
    expect(page).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('answers only to the names of this machine', async () => {
    expect(await statusFor('localhost')).toBe(200);
    expect(await statusFor('127.0.0.1:8080')).toBe(200);
    expect(await statusFor('evil.example')).toBe(421);
    expect(await statusFor('localhost.evil.example')).toBe(421);
  });

  it('refuses a form that another site sends', async () => {
    const response = await fetch(`${server.url}/check`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ text: 'a' }),
    });
    expect(response.status).toBe(403);
  });

  it('serves nothing outside its folder of files', async () => {
    for (const path of [
      '/assets/../server/render.js',
      '/assets/%2e%2e/manifest.json',
      '/assets/..%2fmanifest.json',
    ]) {
      expect((await fetch(`${server.url}${path}`)).status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('starting', () => {
  it('names a port that is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ port })).rejects.toThrow(
      `Port ${port} is taken by another program; set CADRE_PORT to another port.`,
    );
  });

  it('reads its settings, and refuses a port that is none', () => {
    expect(readSettings({ CADRE_PORT: '9000' })).toMatchObject({ port: 9000, host: '127.0.0.1' });
    expect(() => readSettings({ CADRE_PORT: 'eighty' })).toThrow('CADRE_PORT is "eighty"');
    expect(() => readSettings({ CADRE_PORT: '70000' })).toThrow('from 0 to 65535');
  });
});
