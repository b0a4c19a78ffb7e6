/** What search engines and browsers ask for by themselves. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { mainQuestionsOf } from '../../answers/index.ts';
import { EDITION_IDS, TOPIC_IDS, variantsOf } from '../../classification/index.ts';
import type { Services } from '../services.ts';
import { questionPath } from './question-pages.ts';

const SINGLE_PAGES = ['/', '/check', '/code', '/code-list', '/compare', '/topics', '/about'];

const ICON = readFileSync(new URL('../../web/favicon.svg', import.meta.url));

/** Adds `/sitemap.xml`, `/robots.txt` and the icon. */
export function siteMap(app: FastifyInstance, { classifications }: Services): void {
  app.get('/sitemap.xml', async (request, reply) => {
    const paths = [
      ...SINGLE_PAGES,
      ...TOPIC_IDS.map((it) => `/topics/${it}`),
      ...variantsOf(classifications).map((it) => `/variants/${it.id}`),
      ...EDITION_IDS.flatMap((edition) => [
        `/${edition}`,
        ...classifications
          .categories(edition)
          .flatMap((it) => [
            `/${edition}/${it.code}`,
            ...mainQuestionsOf(classifications, it).map(({ id }) => questionPath(it, id)),
          ]),
      ]),
    ];
    const site = `${request.protocol}://${request.host}`;
    const entries = paths.map((path) => `<url><loc>${site}${path}</loc></url>`).join('\n');
    return reply
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`,
      );
  });

  app.get('/favicon.svg', async (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(ICON),
  );

  app.get('/robots.txt', async (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: /api/\nSitemap: ${request.protocol}://${request.host}/sitemap.xml\n`),
  );
}
