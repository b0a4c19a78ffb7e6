/** Loaded before a program (`node --import`), it writes the most memory that the process held, in bytes, to a file. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.CADRE_PEAK_FILE;
if (isMainThread && file)
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
