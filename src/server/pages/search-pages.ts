/** What was typed into the one box, answered as a page. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerQuestion } from '../../answers/index.ts';
import { levelName, searchWithOfficialTexts } from '../../classification/index.ts';
import { placeTitles } from '../../coding/index.ts';
import { readInput } from '../input.ts';
import { MAX_QUERY_LENGTH } from '../parameters.ts';
import type { Services } from '../services.ts';
import { pairNamed, understand } from '../understanding.ts';
import type { SendPage } from './send-page.ts';
import { sendChecked } from './text-pages.ts';

const RESULTS = 30;

const typed = z.object({ q: z.string({ error: 'must be given once' }).default('') });

/**
 * Adds `/search?q=`: nothing typed leads to the first page, a code that one edition has leads straight to its category, two codes to their comparison, a
 * text to its check. The box of the first page posts here where no script runs, because an address cannot hold a
 * long text.
 */
export function searchPages(app: FastifyInstance, services: Services, send: SendPage): void {
  const { classifications, coder, official } = services;
  const isText = (q: string) => q.length > MAX_QUERY_LENGTH || understand(classifications, q).kind === 'text';

  app.post('/search', async (request, reply) => {
    const { q } = readInput(typed, request.body);
    if (isText(q)) return sendChecked(reply, services, send, { text: q });
    return reply.redirect(`/search?${new URLSearchParams({ q })}`, 303);
  });

  app.get('/search', async (request, reply) => {
    const { q } = readInput(typed, request.query);
    if (q.trim() === '') return reply.redirect('/', 303);
    if (isText(q)) return reply.redirect(`/check?${new URLSearchParams({ text: q })}`, 303);
    const understanding = understand(classifications, q);
    const [holder, another] = understanding.categories;
    if (understanding.kind === 'code' && holder && !another)
      return reply.redirect(`/${holder.edition}/${holder.code}`, 303);
    const pair = pairNamed(classifications, q);
    if (pair) {
      const [one, other] = pair;
      return reply.redirect(`/compare?${new URLSearchParams({ one, other })}`, 303);
    }
    const answer =
      understanding.kind === 'question'
        ? answerQuestion(classifications, q, placeTitles(classifications, coder))
        : null;
    // The words of a question that was answered point to nothing more.
    const isSearched = understanding.kind === 'title' || answer?.kind === 'unknown';
    return send(reply, {
      title: `“${q}”`,
      description: 'Categories of ISCO-08 and SOC 2018 that a title, code or question points to.',
      // What was searched is no page of the site: search engines leave it out.
      path: null,
      content: {
        kind: 'search',
        query: q,
        understanding,
        answer,
        hits: isSearched
          ? searchWithOfficialTexts(classifications, official, q, { limit: RESULTS }).map((it) => ({
              ...it,
              levelName: levelName(classifications, it.category),
            }))
          : [],
      },
    });
  });
}
