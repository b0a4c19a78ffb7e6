/** The sample staff lists, for a first try. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

const TYPES = {
  'staff-list.csv': 'text/csv; charset=utf-8',
  'staff-list.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Serves `examples/staff-list.csv` and `.xlsx`. */
export function examples(app: FastifyInstance): void {
  for (const [name, type] of Object.entries(TYPES)) {
    const path = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
    app.get(`/examples/${name}`, async (_request, reply) => {
      if (!(await stat(path).catch(() => undefined)))
        throw new Problem(404, `This installation has no ${name}.`);
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(createReadStream(path));
    });
  }
}
