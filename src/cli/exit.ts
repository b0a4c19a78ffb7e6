/** How the command line ends. */

/** Something is wrong with the arguments or the input; the message is one sentence for a person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Ends when standard output fails: quietly where its reader has gone, as `cadre ... | head` does. */
export function finish(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  const reason = error.code === 'ENOSPC' ? 'the disk is full' : (error.code ?? error.message);
  process.stderr.write(`cadre: The output cannot be written: ${reason}.\n`);
  process.exit(2);
}

/**
 * Reports an error in one line on standard error and sets the exit code to 2.
 *
 * A defect of the program is reported in one line as well; `CADRE_DEBUG=1` adds where it happened.
 */
export function reportError(error: unknown): void {
  const known = error instanceof Error && ['UsageError', 'InputError'].includes(error.name);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `cadre: ${known ? message : `something went wrong that should not have: ${message}`}\n`,
  );
  if (!known && process.env.CADRE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
}
