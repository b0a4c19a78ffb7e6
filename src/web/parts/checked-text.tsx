/** A text with its claims underlined, each paragraph with its findings beside it. */
import type { Claim, Verdict } from '../../answers/claim.ts';
import { type NumberedClaim, type TextPiece, textRows } from '../text-rows.ts';
import { VERDICT_MEANINGS, VERDICTS } from '../verdict.ts';
import { Path } from './path.tsx';
import { Prose } from './prose.tsx';

/** The text on the left, the findings on the right; on a narrow screen below each paragraph. */
export function CheckedText({ text, claims }: { readonly text: string; readonly claims: readonly Claim[] }) {
  return (
    <>
      {claims.length > 0 ? <Legend verdicts={new Set(claims.map((it) => it.verdict))} /> : null}
      <div className="checked">
        {textRows(text, claims).map((row, place) => (
          <div className="checked-row" key={place}>
            <p className="checked-text" dir="auto">
              {row.pieces.map((piece, index) => (
                <Piece key={index} piece={piece} />
              ))}
            </p>
            {row.claims.length > 0 ? (
              <ol className="findings">
                {row.claims.map((it) => (
                  <Finding key={it.number} numbered={it} />
                ))}
              </ol>
            ) : null}
          </div>
        ))}
      </div>
    </>
  );
}

function Legend({ verdicts }: { readonly verdicts: ReadonlySet<Verdict> }) {
  return (
    <ul className="legend" aria-label="Underlines">
      {VERDICTS.filter((it) => verdicts.has(it)).map((verdict) => (
        <li key={verdict}>
          <span className={`claim ${verdict}`}>{verdict}</span> {VERDICT_MEANINGS[verdict]}
        </li>
      ))}
    </ul>
  );
}

function Piece({ piece }: { readonly piece: TextPiece }) {
  if (piece.verdict === null) return piece.text;
  return (
    <>
      <span className={`claim ${piece.verdict}`}>{piece.text}</span>
      {piece.ending.map(({ number, claim }) => (
        <sup key={number}>
          <a href={`#finding-${number}`} aria-label={`Finding ${number}: ${claim.verdict}`}>
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}

function Finding({ numbered }: { readonly numbered: NumberedClaim }) {
  const { number, claim, pathIsKnown } = numbered;
  // The reader needs the right path once, beside what is wrong.
  const isFolded = claim.verdict === 'right' || pathIsKnown;
  return (
    <li id={`finding-${number}`} value={number}>
      <p className="verdict">
        <span className="num">{number}</span>{' '}
        <span className={`claim ${claim.verdict}`}>{claim.verdict}</span>
      </p>
      <p className="says">
        <Prose text={claim.says} />
      </p>
      {claim.verdict === 'right' && claim.correct === claim.says ? null : (
        <p className="correct">
          <Prose text={claim.correct} />
        </p>
      )}
      {isFolded ? null : <Path path={claim.path} />}
      {claim.sources.length > 0 ? (
        <details className="provenance">
          <summary>{isFolded ? 'official: path and source' : 'official: source'}</summary>
          {isFolded ? <Path path={claim.path} /> : null}
          <ul>
            {claim.sources.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
