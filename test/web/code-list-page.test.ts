import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { withServer } from '../server/test-server.ts';
import { browserTest, expectSound, watchedPage, withBrowser } from './browser.ts';

const server = withServer();
const browser = withBrowser();

async function withPage(run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const page = await watchedPage(context);
  await page.goto(`${server.url}/code-list`);
  await page.locator('[data-alive]').waitFor();
  await run(page);
  await context.close();
}

function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  return page.getByLabel('Drop a staff list').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

describe('the page that codes a list', () => {
  browserTest('offers the sheets and the columns, where one must be named', () =>
    withPage(async (page) => {
      const book = new ExcelJS.Workbook();
      for (const name of ['North', 'South']) {
        book.addWorksheet(name).addRows([
          ['x', 'y'],
          ['1', 'Dentist'],
        ]);
      }
      await choose(page, 'staff.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
      await page.getByLabel('Sheet of the workbook').selectOption('South');
      await page.getByLabel('Column of the job titles').selectOption('y');
      await page.getByRole('button', { name: 'Code this list' }).waitFor();
      expect(await page.getByLabel('Column of the job titles').inputValue()).toBe('y');
    }),
  );

  browserTest('offers nothing for a file that no choice opens', () =>
    withPage(async (page) => {
      for (const [name, text] of [
        ['empty.csv', ''],
        ['broken.xlsx', 'PK\u0003\u0004broken'],
      ] as const) {
        await choose(page, name, Buffer.from(text));
        await page.getByRole('alert').waitFor();
        expect(await page.locator('select').count()).toBe(0);
        expect(await page.getByRole('button', { name: 'Another file' }).isVisible()).toBe(true);
        await page.getByRole('button', { name: 'Another file' }).click();
      }
    }),
  );

  browserTest('lets a code be changed with the keys alone', () =>
    withPage(async (page) => {
      await choose(page, 'staff.csv', Buffer.from('post\nDentist\n'));
      await page.getByRole('button', { name: 'Code this list' }).click();
      await page.getByRole('button', { name: 'Change the ISCO-08 code of Dentist' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('midwi');
      await page.locator('.choices button', { hasText: 'Midwi' }).first().waitFor();
      await expectSound(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      const wanted = await page.locator('.choices button .num').first().textContent();
      await page.keyboard.press('Enter');
      const cell = page.locator('td[data-label="ISCO-08"]');
      await cell.getByText('reviewed').waitFor();
      expect(await cell.textContent()).toContain(wanted);
      await page.keyboard.press('Enter');
      await page.keyboard.type('3251');
      await page.locator('.choices button', { hasText: '3251' }).waitFor();
      await page.keyboard.press('Enter');
      await cell.getByText('3251').waitFor();
    }),
  );

  browserTest('codes a list unseen, and hands the focus from step to step', () =>
    withPage(async (page) => {
      await choose(page, 'staff.csv', Buffer.from('post\nDentist\n'));
      const heading = page.getByRole('heading', { name: 'staff.csv' });
      await heading.waitFor();
      expect(await heading.evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Code it unseen and download' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('staff-coded.csv');
      await page.getByRole('button', { name: 'Code this list' }).click();
      await page.getByText('distinct title', { exact: true }).waitFor();
      expect(await heading.evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
    }),
  );

  browserTest('asks before decisions that are not downloaded are left', () =>
    withPage(async (page) => {
      await choose(page, 'staff.csv', Buffer.from('post\nDentist\n'));
      await page.getByRole('button', { name: 'Code this list' }).click();
      await page.getByRole('button', { name: 'Change the ISCO-08 code of Dentist' }).click();
      await page.getByRole('button', { name: 'No code', exact: true }).last().click();
      // A download that fails saves nothing.
      await page.route('**/api/code-list/file*', (route) =>
        route.fulfill({ status: 400, json: { error: 'The disk is full.' } }),
      );
      await page.getByRole('button', { name: 'Download the coded file' }).click();
      await page.getByRole('alert').waitFor();
      const asked: string[] = [];
      page.once('dialog', (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
      await page.getByRole('button', { name: 'Another file' }).click();
      expect(asked).toEqual(['Your decisions on this list are not downloaded yet. Leave them?']);
      await page.getByText('distinct title', { exact: true }).waitFor();
    }),
  );
});
