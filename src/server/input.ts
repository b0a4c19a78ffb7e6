/** Reads what a request says, against a schema. */
import type { z } from 'zod';
import { Problem } from './problem.ts';

/**
 * The value, checked.
 *
 * @param schema what is accepted; its messages complete the sentence 'The parameter "limit" ...'
 * @throws Problem 400 with one sentence that names the first thing wrong
 * @example
 * const { q } = readInput(z.object({ q: z.string() }), request.query);
 */
export function readInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue?.path.join('.');
  throw new Problem(
    400,
    name ? `The parameter "${name}" ${issue?.message}.` : `The request ${issue?.message}.`,
  );
}
