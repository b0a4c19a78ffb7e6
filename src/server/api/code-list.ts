/** Staff lists coded: a file comes in as the body, codings go out; nothing is kept. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { finished, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { EDITION_IDS } from '../../classification/index.ts';
import { cellText } from '../../exchange/cell.ts';
import { codeFile } from '../../exchange/code-file.ts';
import { openTable } from '../../exchange/open-table.ts';
import type { OpenOptions, TableSource } from '../../exchange/table.ts';
import type { Correction, ListMessage, ListPreview } from '../../web/code-list-messages.ts';
import { problemOf } from '../errors.ts';
import { readInput } from '../input.ts';
import { codeList } from '../list-coding.ts';
import { listColumns } from '../list-columns.ts';
import { listHead } from '../list-jobs.ts';
import { editions, neededText, shortText } from '../parameters.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { ServerSettings } from '../settings.ts';
import { receiveUpload, type Upload } from '../upload.ts';
import { editionsOf } from './code.ts';

const PREVIEW_ROWS = 6;

const listQuery = z.object({
  name: neededText,
  title: shortText.optional(),
  sheet: shortText.optional(),
  setting: shortText.default(''),
  to: editions.optional(),
  corrections: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
});

const correctionsLine = z.array(
  z.object({
    job: z.looseObject({ title: z.string() }),
    edition: z.enum(EDITION_IDS),
    code: z.string().nullable(),
  }),
);

/**
 * The addresses under /api/code-list. The body is the file itself, of any content type; the query names it
 * (`name`, whose ending tells the format), and may name the title column, the sheet, the setting and the editions.
 */
export function codeListApi(services: Services, { uploadLimit }: ServerSettings) {
  return async (app: FastifyInstance): Promise<void> => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    async function received(request: FastifyRequest, reply: FastifyReply) {
      const query = readInput(listQuery, request.query);
      if (!(request.body instanceof Readable))
        throw new Problem(400, 'Send the file as the body of the request.');
      const upload = await receiveUpload(request.body, {
        limit: uploadLimit,
        hasFirstLine: query.corrections === 'yes',
      });
      const ended = new AbortController();
      finished(reply.raw, () => {
        ended.abort(new Problem(400, 'The request was given up.'));
        void upload.remove();
      });
      const coding = { editions: editionsOf(services.coder, query.to), setting: query.setting };
      return { upload, coding, query, options: openOptions(query), signal: ended.signal };
    }

    const opened = (upload: Upload, options: OpenOptions, signal: AbortSignal): Promise<TableSource> =>
      openTable(upload.path, options).catch((error: unknown) => Promise.reject(reasonOf(error, signal)));

    /** The file of a client that has left is gone too: what then fails is no defect to be reported. */
    function reasonOf(error: unknown, signal: AbortSignal): unknown {
      return signal.aborted ? signal.reason : error;
    }

    app.post('/api/code-list/preview', async (request, reply): Promise<ListPreview> => {
      const { upload, options, signal } = await received(request, reply);
      const source = await opened(upload, options, signal);
      try {
        for await (const batch of source.rows()) {
          const rows = batch.slice(0, PREVIEW_ROWS).map((row) => row.cells.map(cellText));
          return { ...listHead(source), rows };
        }
        return { ...listHead(source), rows: [] };
      } catch (error) {
        throw reasonOf(error, signal);
      } finally {
        await source.close();
      }
    });

    app.post('/api/code-list', async (request, reply) => {
      const { upload, coding, options, signal } = await received(request, reply);
      const source = await opened(upload, options, signal);
      const messages = async function* (): AsyncGenerator<ListMessage> {
        try {
          yield { kind: 'opened', ...listHead(source) };
          yield* codeList(source, services, coding);
        } catch (error) {
          // The status went out with the first line: the last line says what went wrong.
          yield { kind: 'problem', sentence: problemOf(reasonOf(error, signal)).message };
        } finally {
          await source.close();
        }
      };
      return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(lines(messages())));
    });

    app.post('/api/code-list/file', async (request, reply) => {
      const { upload, coding, query, options, signal } = await received(request, reply);
      const name = codedName(query.name);
      const output = join(upload.folder, `coded${extname(name)}`);
      const columns = listColumns(services, coding, readCorrections(upload));
      const size = await codeFile(upload.path, output, columns, { ...options, signal })
        .then(() => stat(output))
        .then((it) => it.size)
        .catch((error: unknown) => Promise.reject(reasonOf(error, signal)));
      return reply
        .type('application/octet-stream')
        .header('content-length', size)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(createReadStream(output));
    });
  };
}

function openOptions(query: z.output<typeof listQuery>): OpenOptions {
  return {
    displayName: query.name,
    ...(query.title ? { titleColumn: query.title } : {}),
    ...(query.sheet ? { sheet: query.sheet } : {}),
  };
}

/** `staff.xlsx` comes back as `staff-coded.xlsx`; a list of bare titles as a table. */
function codedName(name: string): string {
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-coded${extension.toLowerCase() === '.txt' ? '.csv' : extension}`;
}

function readCorrections({ firstLine }: Upload): readonly Correction[] {
  if (firstLine === '') return [];
  try {
    return correctionsLine.parse(JSON.parse(firstLine));
  } catch {
    throw new Problem(
      400,
      'The first line of the body must be a JSON array of corrections, as "corrections" says.',
    );
  }
}

async function* lines(messages: AsyncIterable<ListMessage>): AsyncGenerator<string> {
  for await (const message of messages) yield `${JSON.stringify(message)}\n`;
}
