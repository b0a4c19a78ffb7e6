/** Starts the server. */
import type { OwnCoding } from '../coding/index.ts';
import { buildApp } from './app.ts';
import { openServices } from './services.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from './settings.ts';

/** A server that runs. */
export interface RunningServer {
  /** Where it answers, for example `http://127.0.0.1:8080`. */
  readonly url: string;
  /** What the user coded, as it takes part. */
  readonly ownList: readonly OwnCoding[];
  /** One sentence for each imported text that is damaged, and left out. */
  readonly officialProblems: readonly string[];
  /** Ends it once the requests under way are answered. */
  close(): Promise<void>;
}

/**
 * Starts the server on this machine.
 *
 * @throws Error with one sentence when the port is taken or may not be used
 * @example
 * const server = await startServer({ port: 8080 });
 * console.log(server.url);
 */
export async function startServer(settings: Partial<ServerSettings> = {}): Promise<RunningServer> {
  const complete = { ...DEFAULT_SETTINGS, ...settings };
  const services = await openServices(complete);
  const app = await buildApp(services, complete);
  try {
    const url = await app.listen({ port: complete.port, host: complete.host });
    const { ownList, officialProblems } = services;
    return { url, ownList, officialProblems, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw new Error(listenProblem(error, complete));
  }
}

function listenProblem(error: unknown, { port, host }: ServerSettings): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program; set CADRE_PORT to another port.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user; set CADRE_PORT to a port above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}; set CADRE_HOST to one it has.`;
  return `The server cannot listen on ${host}, port ${port} (${String(code)}).`;
}
