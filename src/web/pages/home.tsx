/** The first page: one box, three doors, four examples. */
import type { Category } from '../../classification/category.ts';
import { Island } from '../island.tsx';
import { SearchBox } from '../islands/search-box.tsx';
import { CategoryLink } from '../parts/code.tsx';

const CLAIM =
  'In ISCO-08 they belong to minor group 321, Health Information Technologists. The SOC code is 29-2071.';

/** One box for a title, a question, a code or a text. */
export function HomePage({ majorGroups }: { readonly majorGroups: readonly Category[] }) {
  return (
    <div className="home">
      <div className="home-main">
        <h1>
          How is this work <em>classified?</em>
        </h1>
        <p className="lede">
          The occupations of the health workforce, and all others, in{' '}
          <span className="unbroken">ISCO-08</span> and the US Standard Occupational Classification.
        </p>
        <Island name="search-box" of={SearchBox} properties={{}} />
        <ul className="doors">
          <li>
            <h2>
              <a href="/isco-08">Look up</a>
            </h2>
            <p>
              Walk the tree of an edition: who is included, who is not, and what the same work is elsewhere.
            </p>
          </li>
          <li>
            <h2>
              <a href="/check">Check a text</a>
            </h2>
            <p>Every statement about a code or a group is set beside the official tables.</p>
          </li>
          <li>
            <h2>
              <a href="/code-list">Code a staff list</a>
            </h2>
            <p>
              Drop a spreadsheet of job titles anywhere on this page. It comes back coded, with what is
              doubtful marked, and never leaves the machine that runs Cadre.
            </p>
          </li>
        </ul>
        <section className="examples" aria-labelledby="examples-heading">
          <h2 id="examples-heading">For example</h2>
          <dl>
            <div>
              <dt>A question</dt>
              <dd>
                <a href="/search?q=How+are+medical+records+and+health+information+technicians+categorised%3F">
                  How are medical records and health information technicians categorised?
                </a>
              </dd>
            </div>
            <div>
              <dt>A code</dt>
              <dd>
                <a href="/search?q=2221">2221</a>, which is nurses in one edition and doctors in another
              </dd>
            </div>
            <div>
              <dt>A title</dt>
              <dd>
                <a href="/code?title=Enrolled+nurse">Enrolled nurse</a>
              </dd>
            </div>
            <div>
              <dt>A text</dt>
              <dd>
                <a href={`/check?text=${encodeURIComponent(CLAIM)}`}>“{CLAIM}”</a>
              </dd>
            </div>
          </dl>
        </section>
      </div>
      <nav className="spine" aria-labelledby="spine-heading">
        <h2 id="spine-heading">
          The major groups of <a href="/isco-08">ISCO-08</a>
        </h2>
        <ul>
          {majorGroups.map((it) => (
            <li key={it.code}>
              <CategoryLink category={it} bare />
            </li>
          ))}
        </ul>
        <p>
          Also <a href="/soc-2018">SOC 2018</a>, <a href="/soc-2010">SOC 2010</a>,{' '}
          <a href="/isco-88">ISCO-88</a> and <a href="/onet-soc-2019">O*NET-SOC 2019</a>
        </p>
      </nav>
    </div>
  );
}
