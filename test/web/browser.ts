/** The system's Chromium, for the tests of the pages. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

const PATH = process.env.CADRE_CHROMIUM || '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const hasBrowser = existsSync(PATH);

/** A test that needs the browser; skipped, with the reason, where there is none. */
export function browserTest(name: string, run: () => Promise<void>, timeout?: number): void {
  it(
    name,
    (test) => {
      test.skip(!hasBrowser, `no Chromium at ${PATH}: install it, or name another with CADRE_CHROMIUM`);
      return run();
    },
    timeout,
  );
}

const PHONE = { width: 360, height: 800 };
const DESKTOP = { width: 1280, height: 900 };

/** The four ways in which every screen is looked at. */
export const VIEWS = [
  { name: 'phone, light', viewport: PHONE, colorScheme: 'light' },
  { name: 'phone, dark', viewport: PHONE, colorScheme: 'dark' },
  { name: 'desktop, light', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: DESKTOP, colorScheme: 'dark' },
] as const;

/** Starts the browser before the tests of a file and ends it after them. */
export function withBrowser(): { newContext: Browser['newContext'] } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (hasBrowser) browser = await chromium.launch({ executablePath: PATH, args: ARGUMENTS });
  });
  afterAll(() => browser?.close());
  return {
    newContext(options) {
      if (!browser) throw new Error('The browser has not started.');
      return browser.newContext(options);
    },
  };
}

/** A new page that fails the test at any error of a script or of the content security policy; answers 4xx are none. */
export async function watchedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.fail(`A script failed on ${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) {
      expect.fail(`The console of ${page.url()} says: ${message.text()}`);
    }
  });
  return page;
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Axe {
  run(): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** Codes that lie over the title beside them. */
const COVERED_TITLES = `[...document.querySelectorAll('.category')].filter((it) => {
  const code = it.querySelector('.code')?.getBoundingClientRect();
  const [title] = it.querySelector('.title')?.getClientRects() ?? [];
  if (!code || !title || code.width === 0) return false;
  const isOneLine = title.top < code.bottom && code.top < title.bottom;
  return isOneLine && title.left < code.right && code.left < title.right;
}).map((it) => it.textContent)`;

/** Expects that axe finds nothing, that the page does not scroll sideways, and that no code covers a title. */
export async function expectSound(page: Page): Promise<void> {
  await page.evaluate((await import('node:fs')).readFileSync(axe, 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    return (await axe.run()).violations.map(
      (it) => `${it.id}: ${it.nodes.map((node) => node.html).join(' ')}`,
    );
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(COVERED_TITLES), 'titles under their codes').toEqual([]);
  const overhang = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overhang, 'pixels that the page is wider than the screen').toBeLessThanOrEqual(0);
}
