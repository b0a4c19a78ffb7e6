/** The built web application: its renderer, its files and their names. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assets, Page } from '../web/page.ts';

/** Draws pages, and says where the files that they link to lie. */
export interface WebApplication {
  /** The folder that holds the built files. */
  readonly folder: string;
  /** The whole HTML document of a page. */
  render(page: Page): string;
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

const FONTS_OF_EVERY_PAGE = /source-(serif-4|sans-3)-latin-wght-normal/;

/**
 * Opens the built web application in `dist/`.
 *
 * @throws Error when it has not been built
 */
export async function openWebApplication(): Promise<WebApplication> {
  const dist = new URL('../../dist/', import.meta.url);
  try {
    const manifest = JSON.parse(readFileSync(new URL('client/manifest.json', dist), 'utf8'));
    const renderer = new URL('server/render.js', dist).href;
    const { render } = (await import(renderer)) as { render(page: Page, assets: Assets): string };
    const assets = assetsOf(manifest);
    return { folder: fileURLToPath(new URL('client/', dist)), render: (page) => render(page, assets) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The web application is not built (${reason}); run "node scripts/setup.mjs --web" once.`);
  }
}

function assetsOf(manifest: Readonly<Record<string, ManifestEntry>>): Assets {
  const entry = manifest['src/web/client.ts'];
  if (!entry) throw new Error('its manifest lacks the script');
  return {
    script: `/${entry.file}`,
    styles: (entry.css ?? []).map((it) => `/${it}`),
    fonts: (entry.assets ?? []).filter((it) => FONTS_OF_EVERY_PAGE.test(it)).map((it) => `/${it}`),
  };
}
