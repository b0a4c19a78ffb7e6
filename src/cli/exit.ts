/** How the command line ends. */

/** Something is wrong with the arguments or the input; the message is one sentence for a person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Ends quietly when whoever reads the output has gone, as `cadre ... | head` does. */
export function finish(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
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
