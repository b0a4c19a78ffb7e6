/** The coding of one title: decided, runners-up, evidence, and the question that would settle it. */
import type { EditionId } from '../../classification/edition.ts';
import type { Candidate, EditionResult, Evidence, TitleCoding } from '../../coding/coder.ts';
import { isDetailed, isSettled } from '../coding-state.ts';
import { editionName } from '../edition-name.ts';
import { CategoryLink } from './code.tsx';
import { Probability } from './probability.tsx';
import { Prose } from './prose.tsx';

const EVIDENCE_WORDS: Readonly<Record<Evidence['kind'], string>> = {
  'own-title': 'own list',
  'index-entry': 'index title',
  'category-title': 'title of the group',
  'similar-title': 'similar title',
  'known-title': 'known title',
  model: 'model',
  rule: 'rule',
};

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

const RUNNERS_UP = 5;
/** Below half a percent a candidate is noise. */
const SHOWN_FROM = 0.005;

/** What the reader answered, by edition. */
export type Settled = Readonly<Partial<Record<EditionId, Candidate>>>;

interface Properties {
  readonly coding: TitleCoding;
  readonly settled?: Settled;
  /** Takes an answer, or takes it back. */
  readonly onSettle?: (edition: EditionId, candidate: Candidate | undefined) => void;
}

/** The results in every edition. */
export function CodingView({ coding, settled = {}, onSettle }: Properties) {
  return (
    <section className="coding" aria-label="Coding" aria-live="polite">
      <p className="taken-as">
        “<bdi>{coding.title}</bdi>”
        {coding.language === 'und' ? '' : `, read as ${LANGUAGES.of(coding.language) ?? coding.language}`}
      </p>
      <div className="coding-editions">
        {coding.results.map((it) => (
          <EditionCoding
            key={it.edition}
            result={it}
            settled={settled[it.edition]}
            {...(onSettle ? { onSettle: (candidate) => onSettle(it.edition, candidate) } : {})}
          />
        ))}
      </div>
    </section>
  );
}

function EditionCoding({
  result,
  settled,
  onSettle,
}: {
  readonly result: EditionResult;
  readonly settled: Candidate | undefined;
  readonly onSettle?: (candidate: Candidate | undefined) => void;
}) {
  const { decided, edition } = result;
  return (
    <section aria-labelledby={`coded-${edition}`}>
      <h2 id={`coded-${edition}`}>{editionName(edition)}</h2>
      {settled ? (
        <p className="decided">
          <CategoryLink category={{ ...settled, edition }} bare />
          <span className="state">
            settled by you{' '}
            <button type="button" className="as-link" onClick={() => onSettle?.(undefined)}>
              undo
            </button>
          </span>
        </p>
      ) : (
        <>
          <Decided result={result} />
          {result.question ? (
            <p className="question">
              What would settle it: <Prose text={result.question} />
            </p>
          ) : null}
        </>
      )}
      <Others
        result={result}
        but={(settled ?? decided)?.code}
        {...(onSettle && !settled ? { onChoose: onSettle } : {})}
      />
      <Why evidence={result.evidence} />
    </section>
  );
}

function Decided({ result }: { readonly result: EditionResult }) {
  const { decided, edition, candidates } = result;
  if (!decided) {
    return (
      <>
        <p className="decided">Cannot be coded from what is said.</p>
        {candidates.length === 0 ? (
          <p className="note">No title known is like it. Say more above, or look its words up.</p>
        ) : null}
      </>
    );
  }
  return (
    <>
      <p className="decided">
        <CategoryLink category={{ ...decided, edition }} bare />
        <Probability value={decided.probability} sure={isSettled(result)} />
      </p>
      {isDetailed(result) ? null : (
        <p className="note">Decided no further than this level: what is said does not tell more.</p>
      )}
    </>
  );
}

/** The candidates that were not decided; a click on one of them answers the question. */
function Others({
  result,
  but,
  onChoose,
}: {
  readonly result: EditionResult;
  readonly but: string | undefined;
  readonly onChoose?: (candidate: Candidate) => void;
}) {
  const others = result.candidates
    .filter((it) => it.code !== but && it.probability >= SHOWN_FROM)
    .slice(0, RUNNERS_UP);
  if (others.length === 0) return null;
  return (
    <>
      <h3>{but ? 'Runners-up' : 'Nearest'}</h3>
      <ul className="candidates">
        {others.map((it) => (
          <li key={it.code}>
            <CategoryLink category={{ ...it, edition: result.edition }} bare />
            <Probability value={it.probability} sure={false} />
            {onChoose ? (
              <button
                type="button"
                className="as-link needs-script"
                aria-label={`Choose ${it.code} ${it.title}`}
                onClick={() => onChoose(it)}
              >
                choose
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Why({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <>
      <h3>Why</h3>
      <ul className="evidence">
        {evidence.map((it) => (
          <li key={`${it.kind} ${it.text} ${it.code}`}>
            <span className="word">{EVIDENCE_WORDS[it.kind]}</span>{' '}
            <span dir="auto">
              <Prose text={it.text} />
            </span>{' '}
            <span className="num">{it.code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
