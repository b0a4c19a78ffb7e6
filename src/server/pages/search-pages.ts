/** What was typed into the one box, answered as a page. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerQuestion } from '../../answers/index.ts';
import { levelName, searchCategories } from '../../classification/index.ts';
import { readInput } from '../input.ts';
import { shortText } from '../parameters.ts';
import type { Services } from '../services.ts';
import { understand } from '../understanding.ts';
import type { SendPage } from './send-page.ts';

const RESULTS = 30;

/** Adds `/search?q=`: a code that one edition has leads straight to its category. */
export function searchPages(app: FastifyInstance, { classifications }: Services, send: SendPage): void {
  app.get('/search', async (request, reply) => {
    const { q } = readInput(z.object({ q: shortText.default('') }), request.query);
    const understanding = understand(classifications, q);
    const [one, other, ...more] = understanding.categories;
    if (understanding.kind === 'code' && one && !other)
      return reply.redirect(`/${one.edition}/${one.code}`, 303);
    if (understanding.kind === 'comparison' && one && other && more.length === 0) {
      return reply.redirect(
        `/compare?${new URLSearchParams({ one: `${one.edition}/${one.code}`, other: `${other.edition}/${other.code}` })}`,
        303,
      );
    }
    const answer = understanding.kind === 'question' ? answerQuestion(classifications, q) : null;
    // The words of a question that was answered point to nothing more.
    const isSearched = understanding.kind === 'title' || answer?.kind === 'unknown';
    return send(reply, {
      title: q ? `“${q}”` : 'Look up',
      description: 'Categories of ISCO-08 and SOC 2018 that a title, code or question points to.',
      path: '/search',
      content: {
        kind: 'search',
        query: q,
        understanding,
        answer,
        hits: isSearched
          ? searchCategories(classifications, q, { limit: RESULTS }).map((it) => ({
              ...it,
              levelName: levelName(classifications, it.category),
            }))
          : [],
      },
    });
  });
}
