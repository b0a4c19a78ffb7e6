/** A title coded, and the page that codes staff lists. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { editionsOf, jobOf } from '../api/code.ts';
import { readInput } from '../input.ts';
import { shortText } from '../parameters.ts';
import type { Services } from '../services.ts';
import type { SendPage } from './send-page.ts';

const jobQuery = z.object({
  title: shortText.default(''),
  tasks: shortText.optional(),
  industry: shortText.optional(),
  qualification: shortText.optional(),
});

/** Adds `/code?title=` and `/code-list`. */
export function codingPages(app: FastifyInstance, { coder }: Services, send: SendPage): void {
  app.get('/code', async (request, reply) => {
    const job = jobOf(readInput(jobQuery, request.query));
    return send(reply, {
      title: job.title ? `“${job.title}” coded` : 'Code a title',
      description:
        'The ISCO-08 and SOC 2018 category of a job title in any language, with its probability and evidence.',
      path: '/code',
      content: {
        kind: 'code',
        job,
        coding: job.title.trim() ? coder.code(job, editionsOf(coder, undefined)) : null,
      },
    });
  });

  app.get('/code-list', async (_request, reply) =>
    send(reply, {
      title: 'Code a staff list',
      description: 'A spreadsheet of job titles coded to ISCO-08 and SOC 2018, with what is doubtful marked.',
      path: '/code-list',
      content: { kind: 'code-list' },
    }),
  );
}
