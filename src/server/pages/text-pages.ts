/** A text checked, as a page. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkText } from '../../answers/index.ts';
import type { Page } from '../../web/page.ts';
import { readInput } from '../input.ts';
import { MAX_TEXT_LENGTH } from '../parameters.ts';
import type { Services } from '../services.ts';
import type { SendPage } from './send-page.ts';

const given = z.object({
  text: z
    .string({ error: 'must be given once' })
    .max(MAX_TEXT_LENGTH, `must have at most ${MAX_TEXT_LENGTH} characters`)
    // Browsers send line ends as CR LF.
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .default(''),
});

/** Adds `/check`: a form, and by GET for a short text or POST for any, its result. */
export function textPages(app: FastifyInstance, { classifications }: Services, send: SendPage): void {
  const page = (text: string): Page => ({
    title: 'Check a text',
    description:
      'Every statement of a text about ISCO or SOC codes and groups, set beside the official tables.',
    path: '/check',
    content: { kind: 'check', text, claims: text.trim() ? checkText(classifications, text) : null },
  });
  app.get('/check', async (request, reply) => send(reply, page(readInput(given, request.query).text)));
  app.post('/check', async (request, reply) => send(reply, page(readInput(given, request.body).text)));
}
