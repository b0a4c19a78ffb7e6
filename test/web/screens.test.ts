import { describe, expect } from 'vitest';
import { withServer } from '../server/test-server.ts';
import { browserTest, expectSound, VIEWS, watchedPage, withBrowser } from './browser.ts';

const server = withServer();
const browser = withBrowser();

/** A tree of 1,500 links takes axe seconds. */
const SLOW = 240_000;

const CLAIMS =
  'In ISCO-08, minor group 321 is Health Information Technologists. Major group 3 is Technicians and Associate ' +
  'Professionals. The SOC code is 29-2071.';

const SCREENS = [
  '/',
  '/isco-08/3252',
  '/isco-08/3252/excluded',
  '/soc-2018/29-2072/outlook',
  '/topics',
  '/topics/skill-level',
  '/isco-08/22',
  '/isco-08/2210',
  '/soc-2018/29-2072',
  '/onet-soc-2019/29-2072.00',
  '/isco-08',
  '/search?q=nurse',
  '/search?q=2221',
  '/search?q=How+are+medical+records+and+health+information+technicians+categorised%3F',
  '/compare?one=isco-08/22&other=isco-08/32',
  '/compare?one=isco-08/3252&other=soc-2018/29-2072',
  `/check?text=${encodeURIComponent(CLAIMS)}`,
  '/code?title=Enrolled+nurse',
  '/code-list',
  '/about',
  '/variants/who-health-workforce',
  '/isco-08/9999',
];

describe.each(VIEWS)(`screens, $name`, ({ viewport, colorScheme }) => {
  browserTest(
    'are sound',
    async () => {
      const context = await browser.newContext({ viewport, colorScheme });
      for (const path of SCREENS) {
        const page = await watchedPage(context);
        await page.goto(`${server.url}${path}`);
        await page.evaluate('document.fonts.ready');
        await expectSound(page).catch((error: Error) => {
          error.message = `${path}: ${error.message}`;
          throw error;
        });
        await page.close();
      }
      await context.close();
    },
    SLOW,
  );
});

describe(`without a script`, () => {
  browserTest('every reading page can be read, every form sent', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByLabel('A job title, a question, a code, or a text to check').fill('clinical coder');
    await page.getByRole('button', { name: 'Look up' }).click();
    await page.getByRole('link', { name: /^3252/ }).first().click();
    expect(new URL(page.url()).pathname).toBe('/isco-08/3252');
    await page.getByText('4 others beside 325').click();
    expect(await page.getByRole('link', { name: /^321 Medical/ }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'All of ISCO-08' }).click();
    await page.getByLabel('Groups in 32 Health').click();
    expect(await page.getByRole('link', { name: /^325 Other/ }).isVisible()).toBe(true);
    await page.goto(`${server.url}/check`);
    await page.getByLabel('Text').fill(CLAIMS);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await page.locator('.claim.wrong').first().isVisible()).toBe(true);
    await page.goto(server.url);
    await page
      .getByLabel('A job title, a question, a code, or a text to check')
      .fill(`${'Nothing is said here.\n'.repeat(1000)}${CLAIMS}`);
    await page.getByRole('button', { name: 'Look up' }).click();
    expect(await page.locator('.claim.wrong').first().isVisible()).toBe(true);
    await page.goto(`${server.url}/code`);
    await page.getByLabel('Job title').fill('Dentist');
    await page.getByRole('button', { name: 'Code', exact: true }).click();
    expect(await page.getByRole('link', { name: /^2261/ }).first().isVisible()).toBe(true);
    await page.goto(`${server.url}/code-list`);
    expect(await page.getByText('This page needs a script').isVisible()).toBe(true);
    await context.close();
  });
});
