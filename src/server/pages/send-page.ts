/** How a page is sent. */
import type { FastifyReply } from 'fastify';
import type { Page } from '../../web/page.ts';

/** Sends a page as an answer. */
export type SendPage = (reply: FastifyReply, page: Page) => FastifyReply;
