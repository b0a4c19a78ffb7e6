/** What keeps other sites out: headers on every answer, and the names under which the server may be called. */
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

/** The headers of every answer. */
export const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Adds the security headers; on a loopback address, refuses requests that name another host: a page of another
 * site could otherwise reach the server by pointing its own name at this machine (DNS rebinding).
 *
 * @param host the address that the server listens on
 */
export function protect(app: FastifyInstance, host: string): void {
  const loopbackOnly = LOOPBACK_NAMES.has(host) || host === '::1';
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    if (loopbackOnly && !LOOPBACK_NAMES.has(hostName(request.headers.host))) {
      throw new Problem(
        421,
        'The server answers on this machine only: open it as http://localhost or http://127.0.0.1.',
      );
    }
    if (request.method === 'POST' && request.headers['sec-fetch-site'] === 'cross-site') {
      throw new Problem(403, 'Another site may not send anything here.');
    }
  });
}

function hostName(header: string | undefined): string {
  return (header ?? '').replace(/:\d+$/, '').toLowerCase();
}
