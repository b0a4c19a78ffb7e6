/** Puts the server together. */
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { answersApi } from './api/answers.ts';
import { categoriesApi } from './api/categories.ts';
import { codeApi } from './api/code.ts';
import { codeListApi } from './api/code-list.ts';
import { answerBadAddress, answerErrors } from './errors.ts';
import { examples } from './examples.ts';
import { pages } from './pages/pages.ts';
import { protect } from './security.ts';
import type { Services } from './services.ts';
import type { ServerSettings } from './settings.ts';
import { openWebApplication } from './web-application.ts';

const SMALL_BODY = 1024 ** 2;

/**
 * The server, ready to listen. It keeps nothing of a request once that is answered, and logs neither titles
 * nor texts.
 */
export async function buildApp(services: Services, settings: ServerSettings): Promise<FastifyInstance> {
  const web = await openWebApplication();
  const app = Fastify({
    bodyLimit: SMALL_BODY,
    routerOptions: { ignoreTrailingSlash: true },
    // Ids of requests are logged nowhere, so none are made.
    genReqId: () => '',
    frameworkErrors: (_error, request, reply) => answerBadAddress(request, reply, web),
  });
  protect(app, settings.host);
  answerErrors(app, services, web);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
  await app.register(fastifyStatic, {
    root: `${web.folder}assets/`,
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
    preCompressed: true,
  });
  categoriesApi(app, services);
  answersApi(app, services);
  codeApi(app, services);
  await app.register(codeListApi(services, settings));
  examples(app);
  pages(app, services, web);
  return app;
}
