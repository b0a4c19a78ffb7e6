/** The frame of every page: head, header, landmarks, footer. */
import { Content } from './content.tsx';
import type { Assets, Page } from './page.ts';

const PLACES = [
  ['/check', 'Check a text'],
  ['/code', 'Code a title'],
  ['/code-list', 'Code a list'],
  ['/compare', 'Compare'],
  ['/isco-08', 'ISCO-08'],
  ['/soc-2018', 'SOC 2018'],
  ['/topics', 'How it works'],
  ['/about', 'About'],
] as const;

/** A whole HTML document. */
export function Document({ page, assets }: { readonly page: Page; readonly assets: Assets }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.content.kind === 'home' ? page.title : `${page.title} · Cadre`}</title>
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        {page.path === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={page.path} />
        )}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {assets.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        <script type="module" src={assets.script} />
        {page.linkedData ? (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(page.linkedData).replaceAll('<', '\\u003c') }}
          />
        ) : null}
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <Header page={page} />
        <main id="main" className={`page-${page.content.kind}`} tabIndex={-1}>
          <Content content={page.content} />
        </main>
        <Footer />
        <p className="toast" role="status" id="announcement" />
      </body>
    </html>
  );
}

function Header({ page }: { readonly page: Page }) {
  const isHome = page.content.kind === 'home';
  return (
    <header className="top">
      <a className="wordmark" href="/" aria-current={isHome ? 'page' : undefined}>
        Cadre
      </a>
      <nav aria-label="Main">
        <ul>
          {PLACES.map(([path, name]) => (
            <li key={path}>
              <a href={path} aria-current={currentAt(path, page.path)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {isHome ? null : (
        <search>
          <form action="/search">
            <label className="unseen" htmlFor="top-search">
              A title, a question or a code
            </label>
            <input
              id="top-search"
              name="q"
              type="search"
              placeholder="Title, question or code"
              autoComplete="off"
              defaultValue={page.content.kind === 'search' ? page.content.query : undefined}
            />
            <button type="submit">Look up</button>
          </form>
        </search>
      )}
    </header>
  );
}

/** The page itself, or the part of the site that it lies in. */
function currentAt(place: string, path: string | null): 'page' | 'true' | undefined {
  if (path === place) return 'page';
  return path?.startsWith(`${place}/`) ? 'true' : undefined;
}

function Footer() {
  return (
    <footer className="bottom">
      <p>
        Codes and titles are those of the International Labour Organization and the US Standard Occupational
        Classification. <a href="/about">Sources and licences</a>
      </p>
    </footer>
  );
}
