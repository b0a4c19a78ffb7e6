/** What was found for a query: an answer to a question, the holders of a code, or categories. */
import type { Category } from '../../classification/category.ts';
import type { SearchContent } from '../page.ts';
import { AnswerView } from '../parts/answer.tsx';
import { CategoryLink } from '../parts/code.tsx';

/** Results, each a link; nothing is guessed silently. */
export function SearchPage({ content }: { readonly content: SearchContent }) {
  const { query, understanding, hits, answer } = content;
  return (
    <article>
      <h1 className={answer ? 'asked' : undefined} dir="auto">
        {query || 'Look up'}
      </h1>
      {answer ? null : <p className="understood">{understanding.sentence}</p>}
      {understanding.kind === 'code' ? <Holders categories={understanding.categories} /> : null}
      {answer ? <AnswerView answer={answer} /> : null}
      {hits.length > 0 ? (
        <section className="measure" aria-labelledby="found-heading">
          <h2 id="found-heading">{answer ? 'Categories with these words' : 'Categories'}</h2>
          <ol className="results">
            {hits.map((hit) => (
              <li key={`${hit.category.edition}/${hit.category.code}`}>
                <CategoryLink category={hit.category} /> <span className="level">{hit.levelName}</span>
                {hit.matched.text === hit.category.title ? null : (
                  <span className="matched">
                    <span lang={hit.matched.language} dir="auto">
                      {hit.matched.text}
                    </span>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {understanding.kind === 'title' ? (
        <p>
          <a href={`/code?title=${encodeURIComponent(query)}`}>Code “{query}” as a job title</a>, with its
          probability and evidence.
        </p>
      ) : null}
    </article>
  );
}

function Holders({ categories }: { readonly categories: readonly Category[] }) {
  return (
    <ul className="results">
      {categories.map((it) => (
        <li key={`${it.edition}/${it.code}`}>
          <CategoryLink category={it} />
        </li>
      ))}
    </ul>
  );
}
