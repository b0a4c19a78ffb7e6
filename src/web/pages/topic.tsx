/** A page on one side of the classification, and the list of all of them. */
import type { TopicPage as Topic } from '../../classification/topic-page.ts';
import type { TopicContent } from '../page.ts';
import { Prose } from '../parts/prose.tsx';

/** The statements of a page, each with its sources one click away. */
export function TopicPage({ content }: { readonly content: TopicContent }) {
  const { topic, related } = content;
  return (
    <article className="reference">
      <header className="headword">
        <h1>{topic.title}</h1>
        <p className="lede">
          <Prose text={topic.summary} />
        </p>
      </header>
      {topic.sections.map(({ heading, statements }, place) => (
        <section className="entry" key={heading} aria-labelledby={`section-${place}`}>
          <h2 id={`section-${place}`}>{heading}</h2>
          <div className="body">
            {statements.map(({ text, sources }) => (
              <div className="sourced" key={text}>
                <p>
                  <Prose text={text} />
                </p>
                <details className="provenance">
                  <summary>source</summary>
                  <ul>
                    {sources.map((source) => (
                      <li key={source}>{source}</li>
                    ))}
                  </ul>
                </details>
              </div>
            ))}
          </div>
        </section>
      ))}
      <TopicLinks heading="Read on" topics={related} />
    </article>
  );
}

/** All pages. */
export function TopicsPage({ topics }: { readonly topics: readonly Topic[] }) {
  return (
    <article className="measure">
      <h1>How the classification works</h1>
      <p className="lede">
        What ISCO and the SOC are, how they are built, how jobs are coded by them, and how they meet health
        workforce statistics. Each statement names its source.
      </p>
      <ul className="topics">
        {topics.map((it) => (
          <li key={it.id}>
            <a href={`/topics/${it.id}`}>{it.title}</a>
            <span className="note">{it.summary}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function TopicLinks({ heading, topics }: { readonly heading: string; readonly topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <section className="entry" aria-labelledby="read-on">
      <h2 id="read-on">{heading}</h2>
      <ul className="body related">
        {topics.map((it) => (
          <li key={it.id}>
            <a href={`/topics/${it.id}`}>{it.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
