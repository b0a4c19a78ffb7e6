/** The command line: `cadre COMMAND ...`. Each command's code is loaded only when it is called. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { run } = await import('./program.ts');
await run(process.argv.slice(2));
