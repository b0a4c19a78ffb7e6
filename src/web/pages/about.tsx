/** Where the facts come from: editions, variants, sources and licences. */
import { editionName } from '../edition-name.ts';
import type { AboutContent } from '../page.ts';
import { counted } from '../plural.ts';

const ADDRESSES = [
  ['GET /api/categories/isco-08/3252', 'everything that the tables hold about a category'],
  ['GET /api/search?q=clinical+coder', 'categories by title, index title or code; also edition, limit'],
  ['GET /api/compare?one=isco-08/22&other=isco-08/32', 'two categories'],
  ['GET /api/correspondences/isco-08/3252?to=soc-2018', 'the same work in another edition'],
  ['GET /api/ask?q=…', 'the answer to a question'],
  ['POST /api/check', 'the claims of a text; body {"text": …}'],
  ['POST /api/code', 'one job coded; body {"title": …}, also tasks, industry, facility, qualification, to'],
  [
    'POST /api/code-list?name=staff.xlsx',
    'a staff list coded, as lines of JSON; the body is the file; also title, sheet, setting, to',
  ],
  ['POST /api/code-list/file?name=staff.xlsx', 'the coded file, in the format that came in'],
] as const;

/** What Cadre holds, from whom, and under which terms. */
export function AboutPage({ content }: { readonly content: AboutContent }) {
  return (
    <article className="reference">
      <header className="headword">
        <h1>Where this comes from</h1>
        <p className="lede">
          Cadre sets out how the health workforce, and every other occupation, is classified. It holds facts
          of the published classifications: codes, titles, levels, index titles, correspondences and
          references. It copies no publisher’s sentences.
        </p>
      </header>
      <section className="entry" id="words" aria-labelledby="words-heading">
        <h2 id="words-heading">Four words</h2>
        <dl className="body words">
          <div>
            <dt>official</dt>
            <dd>as the publisher printed it</dd>
          </div>
          <div>
            <dt>ours</dt>
            <dd>written for this project</dd>
          </div>
          <div>
            <dt>derived</dt>
            <dd>worked out by the program from official tables; no publisher states it</dd>
          </div>
          <div>
            <dt>reconstructed</dt>
            <dd>put together from other sources, because the publisher’s own table could not be read</dd>
          </div>
        </dl>
      </section>
      <section className="entry" id="editions" aria-labelledby="editions-heading">
        <h2 id="editions-heading">Editions</h2>
        <ul className="body editions">
          {content.editions.map((it) => (
            <li key={it.id}>
              <a href={`/${it.id}`}>{editionName(it.id)}</a>
              <span>{it.fullName}</span>
              <span className="note">
                {it.publisher}, {it.validTo ? `${it.validFrom} to ${it.validTo}` : `since ${it.validFrom}`};{' '}
                {it.levels.map((level) => counted(level.count, level.name)).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="entry" id="variants" aria-labelledby="variants-heading">
        <h2 id="variants-heading">Variants</h2>
        <ul className="body editions">
          {content.variants.map((it) => (
            <li key={it.id}>
              <a href={`/variants/${it.id}`}>{it.title}</a>
              <span className="note">
                {it.status}, of {editionName(it.edition)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="entry" id="programs" aria-labelledby="programs-heading">
        <h2 id="programs-heading">For programs</h2>
        <div className="body">
          <p>The same answers as JSON, without a key:</p>
          <dl className="addresses">
            {ADDRESSES.map(([address, what]) => (
              <div key={address}>
                <dt>
                  <code>{address}</code>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </div>
      </section>
      <section className="entry" id="sources" aria-labelledby="sources-heading">
        <h2 id="sources-heading">Sources and licences</h2>
        <ul className="body sources">
          {content.sources.map((it) => (
            <li key={it.table}>
              <span>{it.title}</span>
              <span className="note">
                {it.publications.join('; ')}
                {it.licences.length > 0 ? `. ${it.licences.join(', ')}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
