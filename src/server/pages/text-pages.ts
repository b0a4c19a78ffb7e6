/** A text checked, as a page. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { checkText } from '../../answers/index.ts';
import { readInput } from '../input.ts';
import { MAX_TEXT_LENGTH } from '../parameters.ts';
import type { Services } from '../services.ts';
import type { SendPage } from './send-page.ts';

const given = z.object({
  text: z
    .string({ error: 'must be given once' })
    // Browsers send line ends as CR LF.
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .default(''),
});

/** Adds `/check`: a form, and by GET for a short text or POST for any, its result. */
export function textPages(app: FastifyInstance, services: Services, send: SendPage): void {
  app.get('/check', async (request, reply) => sendChecked(reply, services, send, request.query));
  app.post('/check', async (request, reply) => sendChecked(reply, services, send, request.body));
}

/**
 * Sends the page of a text with its findings, or of the form alone where there is no text. A text that is too long
 * stays in the form, for its writer to shorten.
 *
 * @param fields what a form sent: `text`
 * @example sendChecked(reply, services, send, { text: 'In ISCO-08, nurses are in 2221.' })
 */
export function sendChecked(
  reply: FastifyReply,
  { classifications }: Services,
  send: SendPage,
  fields: unknown,
): FastifyReply {
  const { text } = readInput(given, fields);
  const isTooLong = text.length > MAX_TEXT_LENGTH;
  if (isTooLong) reply.code(400);
  return send(reply, {
    title: 'Check a text',
    description:
      'Every statement of a text about ISCO or SOC codes and groups, set beside the official tables.',
    path: '/check',
    content: {
      kind: 'check',
      text,
      problem: isTooLong ? tooLong(text) : null,
      claims: isTooLong || text.trim() === '' ? null : checkText(classifications, text),
    },
  });
}

function tooLong(text: string): string {
  return (
    `The text has ${text.length.toLocaleString('en')} characters; at most ${MAX_TEXT_LENGTH.toLocaleString('en')} ` +
    'are checked here. Shorten it, or check it on the command line with “cadre check”.'
  );
}
