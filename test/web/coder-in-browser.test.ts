import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect } from 'vitest';
import { openClassifications } from '../../src/classification/index.ts';
import { createTitleCoder, openTitleModel } from '../../src/coding/index.ts';
import { readTable } from '../../src/data/data-folder.ts';
import { browserTest, watchedPage, withBrowser } from './browser.ts';

const MODEL = readFileSync(new URL('../../models/titles.bin', import.meta.url));
const ORIGIN = 'http://cadre.test';
const PAGE = '<!doctype html><title>Coder</title><script src="/coder.js"></script>';
/** What the script makes known on the page. */
declare const inBrowser: typeof import('./browser-coder.ts');

const JOBS = [
  { title: 'Enrolled nurse' },
  { title: 'Senior CHEW (Level 4)', industry: 'ministry of health' },
  { title: 'Agent de santé communautaire' },
  { title: 'Chef service laboratoire', industry: 'hôpital' },
  { title: 'Técnico', tasks: 'hago coronas y puentes en el laboratorio dental' },
  { title: 'Фельдшер' },
  { title: 'ممرضة قانونية' },
  { title: 'Malaria cordinator' },
  { title: 'Hebamme' },
  { title: '看護師' },
  { title: '🏥' },
];
const EDITIONS = ['isco-08', 'soc-2018', 'soc-2010'] as const;

describe('the coder in a browser', () => {
  const browser = withBrowser();

  browserTest(
    'gives, without a server, the same answers as in Node',
    async () => {
      const read: Record<string, string> = {};
      const classifications = openClassifications((name) => {
        read[name] = readTable(name);
        return read[name];
      });
      const coder = createTitleCoder(classifications, openTitleModel(MODEL));
      const expected = JOBS.map((job) => coder.code(job, EDITIONS));

      const context = await browser.newContext();
      const script = await bundled();
      await context.route(`${ORIGIN}/**`, (route) => {
        const path = new URL(route.request().url()).pathname;
        if (path === '/coder.js')
          return route.fulfill({ body: script, contentType: 'text/javascript; charset=utf-8' });
        if (path === '/tables.json') return route.fulfill({ json: read });
        if (path === '/titles.bin') return route.fulfill({ body: MODEL });
        return route.fulfill({ body: PAGE, contentType: 'text/html' });
      });
      const page = await watchedPage(context);
      await page.goto(`${ORIGIN}/`);
      const answers = await page.evaluate(
        async ({ jobs, editions }) => {
          const tables = (await (await fetch('/tables.json')).json()) as Record<string, string>;
          const model = new Uint8Array(await (await fetch('/titles.bin')).arrayBuffer());
          const here = inBrowser.coderOf(tables, model);
          return jobs.map((job) => here.code(job, editions));
        },
        { jobs: JOBS, editions: EDITIONS },
      );
      await context.close();
      expect(answers).toEqual(JSON.parse(JSON.stringify(expected)));
    },
    60_000,
  );
});

/** The coder and what it imports as one script. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('./browser-coder.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2024',
      lib: { entry, formats: ['iife'], name: 'inBrowser', fileName: 'coder' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  const [chunk] = output.output;
  return chunk.code;
}
