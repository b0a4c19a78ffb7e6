/** Categories, search, comparison and correspondences, for programs. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  type Category,
  compareCategories,
  correspondencesOf,
  describeCategory,
  levelName,
  officialTextsOf,
  readCode,
  searchWithOfficialTexts,
} from '../../classification/index.ts';
import { readInput } from '../input.ts';
import { edition, editions, neededText, shortText } from '../parameters.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { categoriesNamed, understand } from '../understanding.ts';

const MAX_RESULTS = 100;

const categoryAddress = z.object({ edition, code: neededText });
const searchQuery = z.object({
  q: shortText,
  edition: editions.optional(),
  limit: z.coerce
    .number({ error: `must be a whole number from 1 to ${MAX_RESULTS}` })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(MAX_RESULTS, `must be at most ${MAX_RESULTS}`)
    .default(20),
});
const compareQuery = z.object({ one: neededText, other: neededText });

/** Adds the addresses under /api that look things up. */
export function categoriesApi(app: FastifyInstance, { classifications, official }: Services): void {
  app.get('/api/categories/:edition/:code', async (request, reply) => {
    const { edition: id, code } = readInput(categoryAddress, request.params);
    const reading = readCode(classifications, id, code);
    if (reading.kind === 'unknown') {
      const { name } = classifications.edition(id);
      return reply.code(404).send({
        error: `${name} has no code ${reading.code}.`,
        nearest: reading.nearest,
        elsewhere: reading.elsewhere,
      });
    }
    const texts = officialTextsOf(official, reading.category);
    return {
      ...describeCategory(classifications, reading.category),
      ...(texts.length > 0 ? { official: texts } : {}),
      ...(reading.kind === 'not-further-defined' ? { notFurtherDefined: reading.code } : {}),
    };
  });

  app.get('/api/search', async (request) => {
    const { q, edition: wanted, limit } = readInput(searchQuery, request.query);
    const { kind, sentence } = understand(classifications, q);
    const hits = q.trim()
      ? searchWithOfficialTexts(
          classifications,
          official,
          q,
          wanted ? { editions: wanted, limit } : { limit },
        )
      : [];
    return {
      query: q,
      understanding: { kind, sentence },
      results: hits.map((it) => ({
        ...referenceTo(it.category),
        levelName: levelName(classifications, it.category),
        matched: it.matched,
        score: it.score,
      })),
    };
  });

  app.get('/api/compare', async (request) => {
    const { one, other } = readInput(compareQuery, request.query);
    return compareCategories(classifications, oneCategory(one), oneCategory(other));
  });

  app.get('/api/correspondences/:edition/:code', async (request) => {
    const { edition: id, code } = readInput(categoryAddress, request.params);
    const { to } = readInput(z.object({ to: edition }), request.query);
    const category = oneCategory(`${id}/${code}`);
    return {
      category: referenceTo(category),
      to,
      correspondences: correspondencesOf(classifications, category, to),
    };
  });

  /** The one category that a text names. */
  function oneCategory(text: string): Category {
    const [category, ...others] = categoriesNamed(classifications, text);
    if (!category) throw new Problem(404, `No edition has "${text}"; write it as isco-08/3252.`);
    if (others.length > 0) {
      throw new Problem(
        400,
        `"${text}" is a code of several editions; say which, as ${category.edition}/${category.code}.`,
      );
    }
    return category;
  }
}

function referenceTo(category: Category): Pick<Category, 'edition' | 'code' | 'title' | 'level'> {
  const { edition: id, code, title, level } = category;
  return { edition: id, code, title, level };
}
