/** Pages of editions and of their categories. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { mainQuestionsOf } from '../../answers/index.ts';
import {
  type Category,
  type Classifications,
  type CodeReading,
  describeCategory,
  EDITION_IDS,
  type EditionId,
  levelName,
  officialTextsOf,
  pathOf,
  readCode,
  siblingsOf,
} from '../../classification/index.ts';
import type { Branch, Page } from '../../web/page.ts';
import { readInput } from '../input.ts';
import { neededText } from '../parameters.ts';
import type { Services } from '../services.ts';
import { categoryLinkedData } from './linked-data.ts';
import { questionPath } from './question-pages.ts';
import type { SendPage } from './send-page.ts';

/** Adds `/isco-08`, `/isco-08/3252` and those of every other edition. */
export function categoryPages(app: FastifyInstance, services: Services, send: SendPage): void {
  const { classifications } = services;
  for (const edition of EDITION_IDS) {
    app.get(`/${edition}`, async (_request, reply) => send(reply, editionPage(classifications, edition)));

    app.get(`/${edition}/:code`, async (request, reply) => {
      const { code } = readInput(z.object({ code: neededText }), request.params);
      const reading = readCode(classifications, edition, code);
      if (reading.kind === 'unknown') {
        reply.code(404);
        return send(reply, unknownCodePage(classifications, edition, reading));
      }
      return send(reply, categoryPage(services, reading));
    });
  }
}

function categoryPage(
  { classifications, official }: Services,
  reading: Exclude<CodeReading, { kind: 'unknown' }>,
): Page {
  const { category } = reading;
  const description = describeCategory(classifications, category);
  const name = `${category.code} ${category.title}`;
  return {
    title: `${name} · ${description.editionName}`,
    description:
      `${name}: ${description.levelName} of ${description.editionName}. Its place in the classification, ` +
      'index titles, what belongs elsewhere, and the same work in other editions.',
    path: `/${category.edition}/${category.code}`,
    linkedData: categoryLinkedData(description),
    content: {
      kind: 'category',
      description,
      official: officialTextsOf(official, category),
      rungs: pathOf(classifications, category).map((it) => ({
        category: it,
        levelName: levelName(classifications, it),
        siblings: siblingsOf(classifications, it),
      })),
      notFurtherDefined: reading.kind === 'not-further-defined' ? reading.code : null,
      questions: mainQuestionsOf(classifications, category).map(({ id, text }) => ({
        text,
        path: questionPath(category, id),
      })),
    },
  };
}

function editionPage(classifications: Classifications, id: EditionId): Page {
  const edition = classifications.edition(id);
  return {
    title: `${edition.name}, ${edition.fullName}`,
    description: `Every category of ${edition.fullName}, as a tree: ${edition.levels
      .map((it) => `${it.count} ${it.name}${it.count === 1 ? '' : 's'}`)
      .join(', ')}.`,
    path: `/${id}`,
    content: { kind: 'edition', edition, tree: branches(classifications, id, null) },
  };
}

function branches(
  classifications: Classifications,
  edition: EditionId,
  parent: string | null,
): readonly Branch[] {
  return classifications
    .children(edition, parent)
    .map((category: Category) => ({ category, children: branches(classifications, edition, category.code) }));
}

function unknownCodePage(
  classifications: Classifications,
  edition: EditionId,
  reading: Extract<CodeReading, { kind: 'unknown' }>,
): Page {
  const { name } = classifications.edition(edition);
  const heading = `${name} has no code ${reading.code}`;
  return {
    title: heading,
    description: `${heading}.`,
    path: null,
    content: {
      kind: 'problem',
      status: 404,
      heading,
      sentence:
        reading.elsewhere.length > 0
          ? 'The code belongs to another edition. A code has a meaning only together with its edition.'
          : 'No edition held here has it. Look among the nearest codes, or look the title up.',
      meant: [],
      nearest: reading.nearest,
      elsewhere: reading.elsewhere,
    },
  };
}
