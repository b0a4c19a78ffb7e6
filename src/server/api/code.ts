/** One job coded, for programs and for the page's own script. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { EditionId } from '../../classification/index.ts';
import type { Coder, JobDescription } from '../../coding/coder.ts';
import { readInput } from '../input.ts';
import { edition, MAX_QUERY_LENGTH, neededText } from '../parameters.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';

const MAX_TASKS_LENGTH = 20_000;

const contextText = (most: number) =>
  z.string({ error: 'must be text' }).max(most, `must have at most ${most} characters`).optional();

/** The fields that describe a job. */
const jobFields = {
  title: neededText,
  tasks: contextText(MAX_TASKS_LENGTH),
  industry: contextText(MAX_QUERY_LENGTH),
  facility: contextText(MAX_QUERY_LENGTH),
  qualification: contextText(MAX_QUERY_LENGTH),
  language: contextText(MAX_QUERY_LENGTH),
};

const codeBody = z.object(
  { ...jobFields, to: z.array(edition).optional() },
  { error: 'must be a JSON object with a "title"' },
);

/** The editions that people get where they ask for none. */
export const USUAL_EDITIONS = ['isco-08', 'soc-2018'] as const satisfies readonly EditionId[];

/** Adds POST /api/code. */
export function codeApi(app: FastifyInstance, { coder }: Services): void {
  app.post('/api/code', async (request) => {
    const { to, ...fields } = readInput(codeBody, request.body);
    return coder.code(jobOf(fields), editionsOf(coder, to));
  });
}

/** A job without the fields that say nothing. */
export function jobOf(
  fields: Readonly<Record<string, string | undefined>> & { readonly title: string },
): JobDescription {
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, it]) => it?.trim())),
    title: fields.title,
  };
}

/**
 * The editions asked for.
 *
 * @throws Problem 400 when titles cannot be coded to one of them
 */
export function editionsOf(coder: Coder, asked: readonly EditionId[] | undefined): readonly EditionId[] {
  if (!asked || asked.length === 0) return USUAL_EDITIONS.filter((it) => coder.editions.includes(it));
  const impossible = asked.find((it) => !coder.editions.includes(it));
  if (impossible) {
    throw new Problem(
      400,
      `Titles cannot be coded to ${impossible}; ask for ${coder.editions.join(' or ')}.`,
    );
  }
  return asked;
}
