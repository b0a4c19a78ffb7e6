import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { withServer } from '../server/test-server.ts';
import { browserTest, expectSound, VIEWS, watchedPage, withBrowser } from './browser.ts';

const server = withServer();
const browser = withBrowser();

async function opened(path: string, options: Parameters<typeof browser.newContext>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await watchedPage(context);
  await page.goto(`${server.url}${path}`);
  return page;
}

describe(`paths`, () => {
  browserTest('home says what it understood, and suggests', async () => {
    const page = await opened('/');
    await page.waitForSelector('[data-alive]');
    const box = page.getByLabel('A job title, a question, a code, or a text to check');
    expect(await box.evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.type('2221');
    await page.getByText('A code of 2 editions').waitFor();
    await box.fill('What is the difference between 2221 and 3221?');
    await page.getByText('A question about 2221.').waitFor();
    await box.fill('midwif');
    await page.getByRole('link', { name: /^2222 ISCO-08 Midwifery Professionals/ }).waitFor();
    await expectSound(page);
    await box.fill(`${'ISCO-08 minor group 321 is Health Information Technologists. '.repeat(4)}`);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator('.claim.wrong').first().waitFor();
    await page.context().close();
  });

  browserTest('a long text is checked, however soon it is sent', async () => {
    const page = await opened('/');
    await page.waitForSelector('[data-alive]');
    await page.route('**/api/search*', () => {});
    const claim = 'ISCO-08 minor group 321 is Health Information Technologists. ';
    await page.getByLabel('A job title, a question, a code, or a text to check').fill(claim.repeat(500));
    await page.keyboard.press('Enter');
    await page.locator('.claim.wrong').first().waitFor();
    await page.context().close();
  });

  browserTest('a click on a code copies it with its edition, and says so', async () => {
    const page = await opened('/isco-08/3252', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('heading', { level: 1 }).getByRole('button').click();
    await page.getByText('Copied: ISCO-08 3252').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('ISCO-08 3252');
    await page.context().close();
  });

  browserTest('a checked text can be taken along with its corrections', async () => {
    const text = 'In ISCO-08, minor group 321 is Health Information Technologists.';
    const page = await opened(`/check?text=${encodeURIComponent(text)}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('The text with its corrections in brackets').click();
    await expectSound(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied.', { exact: true }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /Technologists \[wrong: .*Medical and Pharmaceutical Technicians.*\]\.$/,
    );
    await page.context().close();
  });

  browserTest('a long list of index titles can be filtered', async () => {
    const page = await opened('/isco-08/2212');
    await page.getByLabel(/^Find among/).fill('neuro');
    const shown = await page.locator('.index-titles li:visible').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((it) => /neuro/i.test(it))).toBe(true);
    await page.goto(`${server.url}/onet-soc-2019`);
    await page.getByLabel(/^Find among/).fill('registrars');
    expect(await page.locator('.tree > li:visible').count()).toBe(1);
    await page.context().close();
  });

  browserTest('the coding of a title follows what is typed', async () => {
    const page = await opened('/code');
    await page.waitForSelector('[data-alive]');
    await page.getByLabel('Job title, in any language').fill('Enrolled nurse');
    await page.getByRole('link', { name: /^3221/ }).first().waitFor();
    await expectSound(page);
    await page.context().close();
  });

  browserTest('the question that a coding leaves open is answered by a click', async () => {
    const page = await opened('/code?title=SMO');
    await page.waitForSelector('[data-alive]');
    await page.getByText('What would settle it').first().waitFor();
    await page.getByRole('button', { name: /^Choose 2212/ }).click();
    const coding = page.locator('[aria-labelledby="coded-isco-08"]');
    await coding.getByText('settled by you').waitFor();
    await expectSound(page);
    await coding.getByRole('button', { name: 'undo' }).click();
    await coding.getByText('What would settle it').waitFor();
    await page.context().close();
  });

  browserTest('the skip link leads past the header by keyboard', async () => {
    const page = await opened('/isco-08/3252');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.context().close();
  });
});

describe.each(VIEWS)(`a staff list, $name`, ({ viewport, colorScheme }) => {
  browserTest('is chosen, previewed, coded, reviewed and downloaded', async () => {
    const page = await opened('/code-list', { viewport, colorScheme, acceptDownloads: true });
    await page.waitForSelector('[data-alive]');
    await page
      .getByLabel('Drop a staff list anywhere on this page')
      .setInputFiles(fileURLToPath(new URL('../../examples/staff-list.csv', import.meta.url)));
    await page.getByLabel('Column of the job titles').waitFor();
    await expectSound(page);
    await page.getByLabel('Setting of the whole list').fill('hospital');
    await page.getByRole('button', { name: 'Code this list' }).click();
    await page.getByText('distinct titles', { exact: true }).waitFor();
    await expectSound(page);

    await page.getByLabel('Find a title').fill('enrolled nurse');
    await page.getByLabel('Change the ISCO-08 code of Enrolled Nurse').first().click();
    await page.getByLabel('Another category for').fill('paramedical');
    await expectSound(page);
    await page.getByRole('button', { name: /^2240/ }).click();
    await page.getByRole('button', { name: 'Reviewed' }).click();
    await page.getByRole('button', { name: 'Row by row' }).click();
    await expectSound(page);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the coded file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('staff-list-coded.csv');
    const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
    const nurses = lines.filter((it) => /,Enrolled Nurse,/i.test(it));
    expect(nurses.length).toBeGreaterThan(0);
    expect(
      nurses.some((it) => it.includes(',2240,Paramedical Practitioners,') && it.includes('reviewed')),
    ).toBe(true);
    await page.context().close();
  });
});

describe(`a staff list`, () => {
  browserTest('says why, and lets the title column be chosen', async () => {
    const page = await opened('/code-list');
    await page.waitForSelector('[data-alive]');
    await page.getByLabel('Drop a staff list').setInputFiles({
      name: 'staff.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,b\nDentist,1\nMidwife,2\n'),
    });
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Column of the job titles').selectOption('a');
    await page.getByRole('button', { name: 'Code this list' }).click();
    await page.getByRole('link', { name: /^2261/ }).waitFor();
    await page.context().close();
  });

  browserTest('can be dropped on the first page', async () => {
    const page = await opened('/');
    await page.waitForSelector('[data-alive]');
    const files = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['post\\nDentist\\n'], 'dropped.csv'));
      return transfer;
    })()`);
    await page.dispatchEvent('body', 'drop', { dataTransfer: files });
    await page.getByRole('heading', { name: 'dropped.csv' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/code-list');
    await page.reload();
    await page.getByLabel('Drop a staff list').waitFor();
    await page.context().close();
  });

  browserTest('can be the sample list', async () => {
    const page = await opened('/code-list');
    await page.waitForSelector('[data-alive]');
    await page.getByRole('button', { name: 'Try it with the sample list' }).click();
    await page.getByRole('heading', { name: 'staff-list.csv' }).waitFor();
    await page.context().close();
  });
});

describe(`print`, () => {
  browserTest('is dark on white, also for a reader of the dark pages', async () => {
    const page = await opened('/isco-08/3252', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const [ink, paper] = (await page.evaluate(`(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    })()`)) as [string, string];
    expect(ink).toBe('rgb(29, 28, 25)');
    expect(paper).toBe('rgba(0, 0, 0, 0)');
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await page.getByText('Office Supervisors').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
