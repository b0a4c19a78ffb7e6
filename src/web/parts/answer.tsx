/** The answer to a question: its statements, each with its edition and sources, and the paths meant. */
import { type Answer, OWN_TEXT } from '../../answers/answer.ts';
import { editionName } from '../edition-name.ts';
import type { LinkedQuestion } from '../page.ts';
import { Path } from './path.tsx';
import { Prose } from './prose.tsx';

/** An answer as a short article, the paths beside it. */
export function AnswerView({
  answer,
  related = answer.related.map((text) => ({ text, path: `/search?q=${encodeURIComponent(text)}` })),
}: {
  readonly answer: Answer;
  /** Further questions, where they have pages of their own. */
  readonly related?: readonly LinkedQuestion[];
}) {
  return (
    <section className="answer" aria-label="Answer">
      <div>
        <p className="taken-as">
          <Prose text={answer.understood} />
        </p>
        <ul className="statements">
          {answer.statements.map((it) => (
            <li key={it.text}>
              <p>
                <Prose text={it.text} />
              </p>
              {it.sources.length > 0 ? (
                <details className="provenance">
                  <summary>
                    {it.edition ? (
                      <>
                        {editionName(it.edition)}
                        {it.sources.includes(OWN_TEXT) ? ', ours' : ''}
                        <span className="unseen">: source</span>
                      </>
                    ) : (
                      'source'
                    )}
                  </summary>
                  <ul>
                    {it.sources.map((source) => (
                      <li key={source}>{source}</li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
      <div className="answer-side">
        {answer.paths.map((path) => (
          <Path key={path.map((it) => `${it.edition}/${it.code}`).join(' ')} path={path} />
        ))}
        {related.length > 0 ? (
          <>
            <h2>Related questions</h2>
            <ul className="related">
              {related.map(({ text, path }) => (
                <li key={text}>
                  <a href={path}>{text}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </section>
  );
}
