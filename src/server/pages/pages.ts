/** The addresses of the pages. */
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import type { WebApplication } from '../web-application.ts';
import { aboutPages } from './about-pages.ts';
import { categoryPages } from './category-pages.ts';
import { codingPages } from './coding-pages.ts';
import { comparePages } from './compare-pages.ts';
import { questionPages } from './question-pages.ts';
import { searchPages } from './search-pages.ts';
import type { SendPage } from './send-page.ts';
import { siteMap } from './site-map.ts';
import { textPages } from './text-pages.ts';
import { topicPagesAt } from './topic-pages.ts';

/** Adds every page. */
export function pages(app: FastifyInstance, services: Services, web: WebApplication): void {
  const send: SendPage = (reply, page) => reply.type('text/html; charset=utf-8').send(web.render(page));

  app.get('/', async (_request, reply) =>
    send(reply, {
      title: 'Cadre: the occupations of the health workforce, classified',
      description:
        'Look up, check and code the occupations of the health workforce in ISCO-08 and the US Standard Occupational Classification.',
      path: '/',
      content: { kind: 'home', majorGroups: services.classifications.children('isco-08', null) },
    }),
  );
  categoryPages(app, services, send);
  questionPages(app, services, send);
  searchPages(app, services, send);
  comparePages(app, services, send);
  textPages(app, services, send);
  codingPages(app, services, send);
  aboutPages(app, services, send);
  topicPagesAt(app, services, send);
  siteMap(app, services);
}
