/** `cadre train --from`: the shipped model of titles, made anew from the publishers' lists. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../exit.ts';

/** Where the lists are, and where the model goes; see `cadre train --help`. */
export interface ModelOptions {
  readonly from: string;
  readonly out?: string;
  readonly seed?: string;
  readonly holdBack?: true;
}

/** All titles with their codes stand in memory until they are numbers. */
const MEGABYTES = 8000;
const TRAINING = fileURLToPath(new URL('../../training/train.ts', import.meta.url));

/** Trains in a process of its own, which may use more memory than this one; Ctrl-C keeps the epochs done. */
export async function trainModel({ from, out, seed, holdBack }: ModelOptions): Promise<void> {
  if (!existsSync(`${from}/isco-08`) || !existsSync(`${from}/esco`))
    throw new UsageError(
      `${from} is no folder of the publishers' lists: it lacks "isco-08" or "esco"; docs/data.md says what belongs there.`,
    );
  if (seed !== undefined && !/^\d{1,9}$/.test(seed))
    throw new UsageError(`--seed must be a whole number, such as 1, not "${seed}".`);
  const given = { '--from': from, '--out': out ?? 'models/titles', '--seed': seed ?? '1' };
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MEGABYTES}`,
      TRAINING,
      ...Object.entries(given).flat(),
      ...(holdBack ? ['--hold-back'] : []),
    ],
    { stdio: 'inherit' },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new UsageError('The model was not trained; the lines above say why.');
}
