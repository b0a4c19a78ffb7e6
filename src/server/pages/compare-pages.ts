/** Two categories side by side. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  type Category,
  type Classifications,
  type Comparison,
  childrenOf,
  compareCategories,
  detailedCategoriesOf,
  isWithin,
  levelName,
} from '../../classification/index.ts';
import type { ComparedSide, SentTitle } from '../../web/page.ts';
import { readInput } from '../input.ts';
import { shortText } from '../parameters.ts';
import type { Services } from '../services.ts';
import { categoriesNamed, likeliest } from '../understanding.ts';
import type { SendPage } from './send-page.ts';

const compareQuery = z.object({ one: shortText.default(''), other: shortText.default('') });

/** Adds `/compare?one=isco-08/22&other=isco-08/32`. */
export function comparePages(app: FastifyInstance, { classifications }: Services, send: SendPage): void {
  app.get('/compare', async (request, reply) => {
    const asked = readInput(compareQuery, request.query);
    const one = comparedSide(classifications, asked.one.trim());
    const other = comparedSide(classifications, asked.other.trim());
    const comparison =
      one.category && other.category
        ? compareCategories(classifications, one.category, other.category)
        : null;
    return send(reply, {
      title: comparison
        ? `${comparison.one.code} and ${comparison.other.code} compared`
        : 'Compare two categories',
      description: 'Two categories of ISCO or SOC side by side: where they part, and by what.',
      path: '/compare',
      content: {
        kind: 'compare',
        one: { ...one, sent: sentTitles(classifications, comparison, one.category) },
        other: { ...other, sent: sentTitles(classifications, comparison, other.category) },
        comparison,
      },
    });
  });
}

function comparedSide(classifications: Classifications, asked: string): ComparedSide {
  const choices = asked ? categoriesNamed(classifications, asked) : [];
  const category = likeliest(choices) ?? null;
  return {
    asked,
    category,
    choices,
    levelName: category ? levelName(classifications, category) : '',
    children: category ? childrenOf(classifications, category) : [],
    indexTitles: category
      ? detailedCategoriesOf(classifications, category).flatMap((it) =>
          classifications.indexEntriesOf(it).map((entry) => entry.title),
        )
      : [],
    sent: [],
  };
}

/** The look-alikes that one side sends to the other, those of one title that belong to one group together. */
function sentTitles(
  classifications: Classifications,
  comparison: Comparison | null,
  from: Category | null,
): readonly SentTitle[] {
  if (!comparison || !from) return [];
  const ends = comparison.exclusions.flatMap((it) => {
    const start = classifications.category(from.edition, it.code);
    const to = classifications.category(from.edition, it.target);
    return start && to && isWithin(classifications, start, from) ? [{ title: it.title, start, to }] : [];
  });
  const groups = Map.groupBy(ends, (it) => `${it.title} ${it.to.code}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ title: first.title, from: group.map((it) => it.start.code), to: first.to }] : [];
  });
}
