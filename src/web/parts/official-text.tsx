/** What the publishers say of a category, in their words, as the user imported them. */
import {
  type DescribedOfficialText,
  OFFICIAL_PART_NAMES,
  type OfficialPart,
} from '../../classification/official-text.ts';
import type { Source } from '../../classification/source.ts';
import { Provenance, Section } from './entry.tsx';

/** A longer part is folded: a page is ours first, and the publishers' words are one click away. */
const MOST_CHARACTERS = 600;

/** One section, each publication with its standing and source. */
export function OfficialTexts({ official }: { readonly official: readonly DescribedOfficialText[] }) {
  return (
    <Section id="official-text" heading="Official text">
      {official.map((it) => (
        <div className="official" key={it.name}>
          <h3>
            {it.label}, imported {it.importedOn}
          </h3>
          <div lang="en">
            {it.texts
              .filter(({ subject }) => !subject)
              .flatMap(({ parts }) => parts.map((part) => <Part key={part.kind} part={part} />))}
            <Occupations texts={it.texts.filter(({ subject }) => subject)} />
          </div>
          <Provenance standing="official" sources={[sourceOf(it)]} />
        </div>
      ))}
    </Section>
  );
}

function sourceOf({ name, title, licence, fileName, importedOn }: DescribedOfficialText): Source {
  return {
    table: `official/${name}`,
    title,
    publications: [`${title}, imported ${importedOn} from ${fileName}`],
    licences: [licence],
  };
}

function Part({ part }: { readonly part: OfficialPart }) {
  const name = OFFICIAL_PART_NAMES[part.kind];
  const length = part.lines.reduce((sum, line) => sum + line.length, 0);
  if (length <= MOST_CHARACTERS)
    return (
      <>
        <h4>{name}</h4>
        <Lines lines={part.lines} />
      </>
    );
  return (
    <details className="more">
      <summary>{name}</summary>
      <Lines lines={part.lines} />
    </details>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, place) => <p key={place}>{line}</p>);
}

/** The occupations within the category, folded together. */
function Occupations({ texts }: { readonly texts: DescribedOfficialText['texts'] }) {
  if (texts.length === 0) return null;
  const name = texts.length === 1 ? '1 occupation in it' : `${texts.length} occupations in it`;
  return (
    <details className="more">
      <summary>{name}</summary>
      {texts.map(({ subject, parts }, place) => (
        <div key={place}>
          <h4>
            {subject?.code ? <span className="num">{subject.code}</span> : null} {subject?.title}
          </h4>
          {parts.map((part) => (
            <Lines key={part.kind} lines={part.lines} />
          ))}
        </div>
      ))}
    </details>
  );
}
