/** Where the facts come from, and the variants. */
import type { FastifyInstance } from 'fastify';
import { type Source, sourceOf, variantsOf } from '../../classification/index.ts';
import type { Services } from '../services.ts';
import type { SendPage } from './send-page.ts';

/** The one table that holds no facts of a publication. */
const HASHES = 'row-hashes.tsv';

/** Adds `/about` and a page for each variant. */
export function aboutPages(app: FastifyInstance, services: Services, send: SendPage): void {
  const { classifications } = services;
  const variants = variantsOf(classifications);

  app.get('/about', async (_request, reply) =>
    send(reply, {
      title: 'Sources and licences',
      description: 'The editions, variants, sources and licences of what Cadre holds.',
      path: '/about',
      content: {
        kind: 'about',
        editions: classifications.editions(),
        variants,
        sources: allSources(services),
      },
    }),
  );

  for (const variant of variants) {
    app.get(`/variants/${variant.id}`, async (_request, reply) =>
      send(reply, {
        title: variant.title,
        description: `${variant.title}, a ${variant.status} variant: its groups and their members.`,
        path: `/variants/${variant.id}`,
        content: { kind: 'variant', variant },
      }),
    );
  }
}

/** The sources of every table, as the data package lists them. */
function allSources({ classifications }: Services): readonly Source[] {
  const { resources } = JSON.parse(classifications.readTable('datapackage.json')) as {
    readonly resources: readonly { readonly path: string }[];
  };
  return resources
    .map((it) => it.path)
    .filter((path) => path !== HASHES)
    .map((path) => sourceOf(classifications, path));
}
