/** A text checked, as a page. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkText } from '../../answers/index.ts';
import type { Page } from '../../web/page.ts';
import { readInput } from '../input.ts';
import { checkedText } from '../parameters.ts';
import type { Services } from '../services.ts';
import type { SendPage } from './send-page.ts';

const given = z.object({
  text: z
    .string({ error: 'must be given once' })
    // Browsers send line ends as CR LF.
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .pipe(checkedText)
    .default(''),
});

/** Adds `/check`: a form, and by GET for a short text or POST for any, its result. */
export function textPages(app: FastifyInstance, services: Services, send: SendPage): void {
  app.get('/check', async (request, reply) => send(reply, checkPage(services, request.query)));
  app.post('/check', async (request, reply) => send(reply, checkPage(services, request.body)));
}

/**
 * The page of a text with its findings, or of the form alone where there is no text.
 *
 * @param fields what a form sent: `text`
 * @throws Problem 400 when the text is too long
 * @example checkPage(services, { text: 'In ISCO-08, nurses are in 2221.' })
 */
export function checkPage({ classifications }: Services, fields: unknown): Page {
  const { text } = readInput(given, fields);
  return {
    title: 'Check a text',
    description:
      'Every statement of a text about ISCO or SOC codes and groups, set beside the official tables.',
    path: '/check',
    content: { kind: 'check', text, claims: text.trim() ? checkText(classifications, text) : null },
  };
}
