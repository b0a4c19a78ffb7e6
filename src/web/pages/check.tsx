/** A text with each claim underlined in place, and what the tables say to it, level with its paragraph. */
import type { Claim } from '../../answers/claim.ts';
import { correctedText } from '../corrected-text.ts';
import type { CheckContent } from '../page.ts';
import { CheckedText } from '../parts/checked-text.tsx';
import { verdictCounts } from '../verdict.ts';

/** The form, and the result where a text was given. */
export function CheckPage({ content: { text, claims, problem } }: { readonly content: CheckContent }) {
  return (
    <>
      <h1>Check a text</h1>
      {claims ? <Result text={text} claims={claims} /> : <Introduction />}
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
      <form action="/check" method="post" className="check-form">
        <label htmlFor="text">{claims ? 'Change the text and check again' : 'Text'}</label>
        <textarea id="text" name="text" rows={claims ? 6 : 12} defaultValue={text} required dir="auto" />
        <button type="submit">Check</button>
      </form>
      {claims ? null : <Example />}
    </>
  );
}

const EXAMPLE =
  'Medical records technicians are classified in ISCO-08 under minor group 321, Health Information Technologists. ' +
  'In the United States their SOC code is 29-2071.';

function Introduction() {
  return (
    <p className="lede measure">
      Paste a text that says how an occupation is classified. Each statement about a code, a group or an
      edition is found and set beside the official tables. Nothing is kept.
    </p>
  );
}

function Example() {
  return (
    <p className="example measure">
      For example: <a href={`/check?text=${encodeURIComponent(EXAMPLE)}`}>“{EXAMPLE}”</a>
    </p>
  );
}

function Result({ text, claims }: { readonly text: string; readonly claims: readonly Claim[] }) {
  const corrected = correctedText(text, claims);
  return (
    <section aria-label="Result">
      <p className="lede measure" role="status">
        {verdictCounts(claims)}
      </p>
      <CheckedText text={text} claims={claims} />
      {corrected === text ? null : (
        <details className="corrected">
          <summary>The text with its corrections in brackets</summary>
          <p className="needs-script">
            <button type="button" className="quiet" data-copy-from="corrected">
              Copy
            </button>
          </p>
          <p id="corrected" className="corrected-text" dir="auto">
            {corrected}
          </p>
        </details>
      )}
    </section>
  );
}
