/** What was found for a query: an answer to a question, the holders of a code, or categories. */
import type { Category } from '../../classification/category.ts';
import { editionName } from '../edition-name.ts';
import type { SearchContent } from '../page.ts';
import { AnswerView } from '../parts/answer.tsx';
import { CategoryLink } from '../parts/code.tsx';
import { MatchedText } from '../parts/matched-text.tsx';

/** Results, each a link; nothing is guessed silently. */
export function SearchPage({ content }: { readonly content: SearchContent }) {
  const { query, understanding, hits, answer } = content;
  const isTitle = understanding.kind === 'title';
  return (
    <article>
      <h1 className={answer ? 'asked' : undefined} dir="auto">
        {query}
      </h1>
      {answer ? null : <p className="understood">{understanding.sentence}</p>}
      {understanding.kind === 'code' ? <Holders categories={understanding.categories} /> : null}
      {answer ? <AnswerView answer={answer} /> : null}
      {isTitle && hits.every((it) => it.matched.kind === 'official-text') ? (
        <p className="lede">No title or index title has words like these.</p>
      ) : null}
      {isTitle ? (
        <p className="instead">
          Is it the title of a job?{' '}
          <a href={`/code?title=${encodeURIComponent(query)}`}>
            Code “<bdi>{query}</bdi>”
          </a>
          , with its probability and evidence.
        </p>
      ) : null}
      {hits.length > 0 ? <Hits hits={hits} /> : null}
    </article>
  );
}

/** What was found, a column an edition, best first in each. */
function Hits({ hits }: { readonly hits: SearchContent['hits'] }) {
  const editions = Map.groupBy(hits, (it) => it.category.edition);
  return (
    <div className="found">
      {[...editions].map(([edition, found]) => (
        <section key={edition} aria-labelledby={`found-${edition}`}>
          <h2 id={`found-${edition}`}>{editionName(edition)}</h2>
          <ol className="results">
            {found.map((hit) => (
              <li key={hit.category.code}>
                <CategoryLink category={hit.category} bare /> <span className="level">{hit.levelName}</span>
                <MatchedText matched={hit.matched} title={hit.category.title} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Holders({ categories }: { readonly categories: readonly Category[] }) {
  return (
    <ul className="results measure">
      {categories.map((it) => (
        <li key={`${it.edition}/${it.code}`}>
          <CategoryLink category={it} />
        </li>
      ))}
    </ul>
  );
}
