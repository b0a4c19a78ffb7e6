/** A section of a reference entry: its label in the margin, its content, and where it comes from. */
import type { ReactNode } from 'react';
import type { Source } from '../../classification/source.ts';

/** How a statement stands: told by a word, never by a colour or sign alone. */
export type Standing = 'official' | 'ours' | 'derived' | 'reconstructed';

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly standing?: Standing;
  readonly sources?: readonly Source[];
  readonly children: ReactNode;
}

/** One section of an entry. */
export function Section({ id, heading, standing, sources = [], children }: SectionProps) {
  return (
    <section className="entry" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <div className="body">
        {children}
        {standing ? <Provenance standing={standing} sources={sources} /> : null}
      </div>
    </section>
  );
}

/** The standing of a statement, and its sources one click away. */
export function Provenance({
  standing,
  how,
  sources,
}: {
  readonly standing: Standing;
  /** How it was derived, in words. */
  readonly how?: string;
  readonly sources: readonly Source[];
}) {
  const words = how ? `${standing} ${how}` : standing;
  if (sources.length === 0) return <p className="provenance">{words}</p>;
  return (
    <details className="provenance">
      <summary>{words}: source</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.table}>
            {source.publications.join('; ') || source.title}
            {source.licences.length > 0 ? ` (${source.licences.join(', ')})` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}
