/** The project's own text of a category, in the parts that a reference entry has. */
import type { DescribedText } from '../../classification/category-description.ts';
import { type GroupText, isOccupationText, type OccupationText } from '../../classification/category-text.ts';
import { CategoryLink } from './code.tsx';
import { Section } from './entry.tsx';
import { Prose } from './prose.tsx';

/** What it is, and what people in it do. */
export function WhatItIs({ text }: { readonly text: OccupationText | GroupText }) {
  if (!isOccupationText(text))
    return (
      <Section id="meaning" heading="What it is" standing="ours">
        <p>
          <Prose text={text.unites} />
        </p>
        <p>
          <Prose text={text.apart} />
        </p>
      </Section>
    );
  return (
    <>
      <Section id="meaning" heading="What it is" standing="ours">
        <p>
          <Prose text={text.definition} />
        </p>
      </Section>
      <Section id="tasks" heading="What people do" standing="ours">
        <ul className="tasks">
          {text.tasks.map((task) => (
            <li key={task}>
              <Prose text={task} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="titles" heading="Typical titles" standing="ours">
        <p>{text.titles.join('; ')}.</p>
      </Section>
    </>
  );
}

/** Look-alikes as this project tells them apart, each with what decides. */
export function LookAlikes({ described }: { readonly described: DescribedText }) {
  if (described.elsewhere.length === 0) return null;
  return (
    <Section id="look-alikes" heading="What tells look-alikes apart" standing="ours">
      <ul className="exclusions">
        {described.elsewhere.map(({ title, category, why }) => (
          <li key={`${title} ${category.code}`}>
            <span className="look-alike">
              {title}
              {why ? <span className="note">{why}</span> : null}
            </span>
            <span className="where">
              <span className="word">belongs to</span> <CategoryLink category={category} bare />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const PASSAGES = [
  ['boundary', 'The boundary that goes wrong'],
  ['education', 'Level and education'],
  ['countries', 'Between countries'],
] as const;

/** Boundary, education, and how countries differ. */
export function Passages({ text }: { readonly text: OccupationText }) {
  return (
    <>
      {PASSAGES.map(([field, heading]) => {
        const passage = text[field];
        return passage ? (
          <Section key={field} id={field} heading={heading} standing="ours">
            <p>
              <Prose text={passage} />
            </p>
            {field === 'countries' && text.names ? <Names names={text.names} /> : null}
          </Section>
        ) : null;
      })}
    </>
  );
}

function Names({ names }: { readonly names: NonNullable<OccupationText['names']> }) {
  return (
    <dl className="languages">
      {names.map(({ where, titles }) => (
        <div key={where}>
          <dt>{where}</dt>
          <dd>{titles.join('; ')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What became of it from the edition before, and where a career leads. */
export function FromAndTo({ text }: { readonly text: OccupationText }) {
  return (
    <>
      {text.isco88 ? (
        <Section id="before" heading="From ISCO-88" standing="ours">
          <p>
            <Prose text={text.isco88} />
          </p>
        </Section>
      ) : null}
      {text.career ? (
        <Section id="career" heading="Career" standing="ours">
          <p>
            <Prose text={text.career} />
          </p>
        </Section>
      ) : null}
    </>
  );
}
