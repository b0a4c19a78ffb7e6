/** A real server on a free port, for the tests. */
import { afterAll, beforeAll } from 'vitest';
import type { ServerSettings } from '../../src/server/settings.ts';
import { type RunningServer, startServer } from '../../src/server/start.ts';

/** Starts a server before the tests of a file and ends it after them. */
export function withServer(settings: Partial<ServerSettings> = {}): { readonly url: string } {
  let server: RunningServer | undefined;
  beforeAll(async () => {
    server = await startServer({ port: 0, ...settings });
  });
  afterAll(() => server?.close());
  return {
    get url() {
      if (!server) throw new Error('The server has not started.');
      return server.url;
    },
  };
}

/** The page at an address, without the comments by which React finds its texts again. */
export async function textAt(address: string): Promise<string> {
  return (await (await fetch(address)).text()).replaceAll('<!-- -->', '');
}
