/** `cadre serve`: the page and the interface for programs. */
import { ownListInUse } from '../../own/own-list-in-use.ts';
import { readSettings } from '../../server/settings.ts';
import { startServer } from '../../server/start.ts';
import { UsageError } from '../exit.ts';
import type { OwnListOption } from '../own-list.ts';

/** Serves until it is told to stop. */
export async function serve({ own }: OwnListOption): Promise<void> {
  try {
    const server = await startServer({ ...readSettings(process.env), usesOwnList: own });
    const sentence = ownListInUse(server.ownList);
    if (sentence !== '') process.stderr.write(`${sentence}\n`);
    for (const problem of server.officialProblems) process.stderr.write(`cadre: ${problem}\n`);
    process.stdout.write(`Cadre is at ${server.url}\nStop it with Ctrl-C.\n`);
    const stop = (): void => void server.close().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
