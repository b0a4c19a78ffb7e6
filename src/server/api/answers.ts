/** Questions answered and texts checked, for programs. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerQuestion, checkText } from '../../answers/index.ts';
import { placeTitles } from '../../coding/index.ts';
import { readInput } from '../input.ts';
import { checkedText, neededText } from '../parameters.ts';
import type { Services } from '../services.ts';

const checkBody = z.object({ text: checkedText }, { error: 'must be a JSON object with a "text"' });

/** Adds /api/ask and /api/check. */
export function answersApi(app: FastifyInstance, { classifications, coder }: Services): void {
  app.get('/api/ask', async (request) => {
    const { q } = readInput(z.object({ q: neededText }), request.query);
    return answerQuestion(classifications, q, placeTitles(classifications, coder));
  });

  app.post('/api/check', async (request) => {
    const { text } = readInput(checkBody, request.body);
    return { claims: checkText(classifications, text) };
  });
}
