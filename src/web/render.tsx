/** Draws a page as a whole HTML document. The server's bundle; `dist/server/render.js` once built. */
import { renderToString } from 'react-dom/server';
import { Document } from './document.tsx';
import type { Assets, Page } from './page.ts';

/**
 * The HTML document of a page.
 *
 * @param page what the page shows
 * @param assets the built files that it links to
 * @example render({ title: 'Cadre', description: '', path: '/', content: { kind: 'home' } }, assets)
 */
export function render(page: Page, assets: Assets): string {
  return `<!doctype html>${renderToString(<Document page={page} assets={assets} />)}`;
}
