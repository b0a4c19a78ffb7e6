/** The coding of one title: decided, runners-up, evidence, and the question that would settle it. */
import type { EditionResult, Evidence, TitleCoding } from '../../coding/coder.ts';
import { isDetailed, isSettled } from '../coding-state.ts';
import { editionName } from '../edition-name.ts';
import { CategoryLink } from './code.tsx';
import { Probability } from './probability.tsx';

const EVIDENCE_WORDS: Readonly<Record<Evidence['kind'], string>> = {
  'index-entry': 'index title',
  'category-title': 'title of the group',
  'similar-title': 'similar title',
  'known-title': 'known title',
  model: 'model',
  rule: 'rule',
};

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** The results in every edition. */
export function CodingView({ coding }: { readonly coding: TitleCoding }) {
  return (
    <section className="coding" aria-label="Coding" aria-live="polite">
      <p className="taken-as">
        <span dir="auto">“{coding.title}”</span>
        {coding.language === 'und' ? '' : `, read as ${LANGUAGES.of(coding.language) ?? coding.language}`}
      </p>
      <div className="coding-editions">
        {coding.results.map((it) => (
          <EditionCoding key={it.edition} result={it} />
        ))}
      </div>
    </section>
  );
}

function EditionCoding({ result }: { readonly result: EditionResult }) {
  const { decided, edition } = result;
  const others = result.candidates.filter((it) => it.code !== decided?.code);
  return (
    <section aria-labelledby={`coded-${edition}`}>
      <h2 id={`coded-${edition}`}>{editionName(edition)}</h2>
      {decided ? (
        <p className="decided">
          <CategoryLink category={{ ...decided, edition }} bare />
          <Probability value={decided.probability} sure={isSettled(result)} />
        </p>
      ) : (
        <p className="decided">Cannot be coded from the title alone.</p>
      )}
      {decided && !isDetailed(result) ? (
        <p className="note">Decided no further than this level: the title does not say more.</p>
      ) : null}
      {result.question ? <p className="question">What would settle it: {result.question}</p> : null}
      {others.length > 0 ? (
        <>
          <h3>{decided ? 'Runners-up' : 'Nearest'}</h3>
          <ul className="candidates">
            {others.slice(0, 5).map((it) => (
              <li key={it.code}>
                <CategoryLink category={{ ...it, edition }} bare />
                <Probability value={it.probability} sure={false} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {result.evidence.length > 0 ? (
        <>
          <h3>Why</h3>
          <ul className="evidence">
            {result.evidence.map((it) => (
              <li key={`${it.kind} ${it.text} ${it.code}`}>
                <span className="word">{EVIDENCE_WORDS[it.kind]}</span> <span dir="auto">{it.text}</span>{' '}
                <span className="num">{it.code}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
