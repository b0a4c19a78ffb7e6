/** Answers what goes wrong: a sentence as JSON for programs, as a page for people; never a trace. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Category } from '../classification/index.ts';
import { InputError } from '../exchange/input-error.ts';
import type { Page } from '../web/page.ts';
import { Problem } from './problem.ts';
import { SECURITY_HEADERS } from './security.ts';
import type { Services } from './services.ts';
import { categoriesNamed } from './understanding.ts';
import type { WebApplication } from './web-application.ts';

const HEADINGS: Readonly<Record<number, string>> = {
  400: 'This cannot be read',
  403: 'Not allowed',
  404: 'Not found',
  413: 'Too large',
  421: 'Not this server',
};

/** Turns every error and unknown address into one sentence with the right status. */
export function answerErrors(app: FastifyInstance, { classifications }: Services, web: WebApplication): void {
  app.setErrorHandler((error, request, reply) => answer(problemOf(error), request, reply, web));
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    // `/3252` and `/ISCO-08/3252` name categories, if not as their addresses do.
    const meant = categoriesNamed(classifications, decodeURIComponent(path));
    return answer(new Problem(404, `There is nothing at ${path}.`), request, reply, web, meant);
  });
}

/**
 * Answers an address that cannot be decoded, such as `/%ff`, which no handler ever sees.
 *
 * @param web opened before the server is
 */
export function answerBadAddress(request: FastifyRequest, reply: FastifyReply, web: WebApplication): void {
  reply.headers(SECURITY_HEADERS);
  answer(new Problem(400, 'The address holds a % that stands for no character.'), request, reply, web);
}

function answer(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  web: WebApplication,
  meant: readonly Category[] = [],
): FastifyReply {
  reply.code(problem.status);
  // What is left of a body that is too large is not read: the connection cannot serve another request.
  if (problem.status === 413) reply.header('connection', 'close');
  if (request.url.startsWith('/api/')) return reply.send({ error: problem.message, ...problem.choices });
  return reply.type('text/html; charset=utf-8').send(web.render(problemPage(problem, meant)));
}

/**
 * The page of a problem.
 *
 * @param meant categories that the reader may have wanted
 */
export function problemPage(problem: Problem, meant: readonly Category[] = []): Page {
  const heading = HEADINGS[problem.status] ?? 'Something went wrong';
  return {
    title: heading,
    description: problem.message,
    path: null,
    content: {
      kind: 'problem',
      status: problem.status,
      heading,
      sentence: problem.message,
      meant,
      nearest: [],
      elsewhere: [],
    },
  };
}

/** Sentences on files name options of the command line; here they are parameters and fields of a form. */
export function withoutOptions(sentence: string): string {
  return sentence
    .replace(/ \(--[^)]*\)/g, '')
    .replace('the sheet with --sheet and the column with --title', 'the sheet and the column')
    .replace(/Name (it|one) with --\w+/g, 'Name $1');
}

/** What may be told of an error: only what was written for the reader. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InputError) return new Problem(400, withoutOptions(error.message), error.choices);
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413) return new Problem(413, 'What was sent is larger than 1 MB. Send less at a time.');
  if (status === 415) return new Problem(415, 'Send the body as application/json.');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new Problem(
      status,
      'The request cannot be read: check its address and that its body is valid JSON.',
    );
  }
  // The one place where a defect of the program shows: on the server's own console, never in the answer.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return new Problem(500, 'The server failed at this request; nothing was changed. Its console says why.');
}
