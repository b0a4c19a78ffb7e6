/** Pages on the model of the classification. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type TopicPage, topicPages } from '../../classification/index.ts';
import { readInput } from '../input.ts';
import { neededText } from '../parameters.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { SendPage } from './send-page.ts';

/** Adds `/topics` and the address of each topic. */
export function topicPagesAt(app: FastifyInstance, { classifications }: Services, send: SendPage): void {
  app.get('/topics', async (_request, reply) =>
    send(reply, {
      title: 'How the classification works',
      description:
        'What ISCO and the SOC are, how they are built, how jobs are coded by them, and how they meet health workforce statistics.',
      path: '/topics',
      content: { kind: 'topics', topics: topicPages(classifications) },
    }),
  );

  app.get('/topics/:id', async (request, reply) => {
    const { id } = readInput(z.object({ id: neededText }), request.params);
    const topics = topicPages(classifications);
    const topic = topics.find((it) => it.id === id);
    if (!topic) throw new Problem(404, `There is no topic “${id}”; /topics lists them.`);
    return send(reply, {
      title: topic.title,
      description: topic.summary,
      path: `/topics/${id}`,
      linkedData: [linkedData(topic)],
      content: {
        kind: 'topic',
        topic,
        related: topic.related.flatMap((other) => topics.find((it) => it.id === other) ?? []),
      },
    });
  });
}

function linkedData(topic: TopicPage): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': `/topics/${topic.id}`,
    name: topic.title,
    mainEntity: topic.sections.map(({ heading, statements }) => ({
      '@type': 'Question',
      name: `${topic.title}: ${heading}`,
      acceptedAnswer: { '@type': 'Answer', text: statements.map((it) => it.text).join(' ') },
    })),
  };
}
