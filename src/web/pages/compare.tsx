/** Two categories side by side, row by row; the first sentence says where they part. */
import type { ReactNode } from 'react';
import type { Category } from '../../classification/category.ts';
import type { Comparison } from '../../classification/comparison.ts';
import { editionName } from '../edition-name.ts';
import { hueOf } from '../hue.ts';
import type { CompareContent, ComparedSide, SentTitle } from '../page.ts';
import { CategoryLink, CopyCode } from '../parts/code.tsx';
import { AlsoIn, EditionChoice } from '../parts/edition-choice.tsx';
import { FoldedList } from '../parts/folded-list.tsx';
import { Path } from '../parts/path.tsx';
import { Prose } from '../parts/prose.tsx';
import { RelationMark } from '../parts/relation.tsx';

/** The form, and the comparison where both sides name a category. */
export function ComparePage({ content }: { readonly content: CompareContent }) {
  const { one, other, comparison } = content;
  const isSame =
    comparison?.one.edition === comparison?.other.edition && comparison?.one.code === comparison?.other.code;
  return (
    <>
      <h1>{comparison && !isSame ? 'Two categories compared' : 'Compare two categories'}</h1>
      {one.asked || other.asked ? null : (
        <p className="lede">
          Name two categories by their codes, of one edition or of two. You see where they part, by what, and
          which jobs are mistaken for those of the other.
        </p>
      )}
      <AlsoIn side={one} kept={other} name="one" />
      <AlsoIn side={other} kept={one} name="other" />
      {comparison && isSame ? <SameCategory category={comparison.one} /> : null}
      {comparison && !isSame ? <ComparisonView comparison={comparison} one={one} other={other} /> : null}
      <form action="/compare" className="compare-form">
        <SideField name="one" label="One" side={one} />
        <SideField name="other" label="The other" side={other} />
        <button type="submit">Compare</button>
      </form>
      {comparison ? null : (
        <>
          <EditionChoice side={one} kept={other} name="one" />
          <EditionChoice side={other} kept={one} name="other" />
        </>
      )}
      {comparison || one.asked || other.asked ? null : <Examples />}
    </>
  );
}

const EXAMPLES = [
  ['isco-08/22', 'isco-08/32', 'Health professionals and health associate professionals'],
  ['isco-08/2221', 'isco-08/3221', 'Nurses of two skill levels'],
  ['isco-08/3252', 'soc-2018/29-2072', 'Medical records technicians in ISCO and in SOC'],
] as const;

function Examples() {
  return (
    <section className="measure" aria-labelledby="examples-heading">
      <h2 id="examples-heading">For example</h2>
      <ul>
        {EXAMPLES.map(([one, other, what]) => (
          <li key={what}>
            <a href={`/compare?${new URLSearchParams({ one, other })}`}>{what}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SideField({
  name,
  label,
  side,
}: {
  readonly name: string;
  readonly label: string;
  readonly side: ComparedSide;
}) {
  const { category, asked } = side;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        placeholder={name === 'one' ? 'ISCO-08 22' : 'ISCO-08 32'}
        defaultValue={category ? `${editionName(category.edition)} ${category.code}` : asked}
        autoComplete="off"
      />
    </div>
  );
}

function SameCategory({ category }: { readonly category: Category }) {
  return (
    <p className="lede measure">
      Both sides name the same category, <CategoryLink category={category} />: there is nothing to compare.
    </p>
  );
}

function ComparisonView({
  comparison,
  one,
  other,
}: {
  readonly comparison: Comparison;
  readonly one: ComparedSide;
  readonly other: ComparedSide;
}) {
  const sides = [one, other] as const;
  const both = (draw: (side: ComparedSide, place: 0 | 1) => ReactNode) =>
    sides.map((side, place) => (
      <div className="cell" key={side.asked || place}>
        {draw(side, place as 0 | 1)}
      </div>
    ));
  return (
    <>
      <p className="lede measure">
        <Prose text={partingSentence(comparison)} />
      </p>
      <div className="comparison">
        <div className="pair heads">
          {both(({ category, levelName }) =>
            category ? (
              <h2 data-hue={hueOf(category)}>
                <CopyCode category={category} /> <span className="title">{category.title}</span>
                <small className="kicker">{levelName}</small>
              </h2>
            ) : null,
          )}
        </div>
        <Row label="Path">
          {both((_, place) => (
            <Path path={comparison.paths[place]} bare />
          ))}
        </Row>
        <Row label="Skill level">
          {both(({ category }) => category?.skillLevels.join(', ') || 'none stated by the edition')}
        </Row>
        {one.children.length + other.children.length > 0 ? (
          <Row label="Groups in it">
            {both(({ children }) => (
              <ul className="links plain">
                {children.map((it) => (
                  <li key={it.code}>
                    <CategoryLink category={it} bare />
                  </li>
                ))}
              </ul>
            ))}
          </Row>
        ) : null}
        {one.indexTitles.length + other.indexTitles.length > 0 ? (
          <Row label="Index titles">
            {both(({ indexTitles }) => (
              <FoldedList items={indexTitles.map((title, place) => <li key={place}>{title}</li>)} />
            ))}
          </Row>
        ) : null}
        {one.sent.length + other.sent.length > 0 ? (
          <Row label="Look-alikes that belong to the other">
            {both(({ sent }) => (
              <FoldedList
                className="sent"
                shown={7}
                items={sent.map((it) => <Sent key={`${it.title} ${it.to.code}`} sent={it} />)}
              />
            ))}
          </Row>
        ) : null}
      </div>
      <Between comparison={comparison} />
    </>
  );
}

function Sent({ sent }: { readonly sent: SentTitle }) {
  return (
    <li>
      {sent.title}
      <span className="where">
        not <span className="num">{sent.from.join(', ')}</span> but <CategoryLink category={sent.to} bare />
      </span>
    </li>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="compared" aria-label={label}>
      <h3>{label}</h3>
      <div className="pair">{children}</div>
    </section>
  );
}

/** What joins the two: links between editions, and words of both. */
function Between({ comparison }: { readonly comparison: Comparison }) {
  const { sharedIndexWords, correspondences } = comparison;
  return (
    <div className="measure">
      {correspondences.length > 0 ? (
        <section>
          <h2>Correspondence</h2>
          {correspondences.map((it) => (
            <p key={it.target.code}>
              <RelationMark relation={it.relation} />{' '}
              {it.derivedThrough.length > 0
                ? `derived through ${it.derivedThrough.map(editionName).join(' and ')}`
                : 'official'}
            </p>
          ))}
        </section>
      ) : null}
      {sharedIndexWords.length > 0 ? (
        <section>
          <h2>Words in the index titles of both</h2>
          <p>{sharedIndexWords.slice(0, 24).join(', ')}</p>
        </section>
      ) : null}
    </div>
  );
}

/** Where two categories part, and by what, in one sentence. */
function partingSentence({ one, other, commonAncestor, partAt, correspondences }: Comparison): string {
  if (one.edition !== other.edition) {
    const linked =
      correspondences.length > 0 ? 'A correspondence joins them.' : 'No correspondence joins them.';
    return `They belong to two editions, ${editionName(one.edition)} and ${editionName(other.edition)}. ${linked}`;
  }
  if (!partAt) {
    const [outer, inner] = one.level < other.level ? [one, other] : [other, one];
    return `${inner.code} ${inner.title} is one of the groups in ${outer.code} ${outer.title}.`;
  }
  const [first, second] = partAt;
  const where = commonAncestor
    ? `Both are in ${commonAncestor.code} ${commonAncestor.title}; they part below it, into`
    : 'They part at the top, into';
  return `${where} ${first.code} ${first.title} and ${second.code} ${second.title}.${skillDifference(one.skillLevels, other.skillLevels)}`;
}

function skillDifference(one: readonly number[], other: readonly number[]): string {
  if (one.length === 0 || other.length === 0) return '';
  const [first, second] = [one.join(' and '), other.join(' and ')];
  return first === second
    ? ` The skill level is the same, ${first}.`
    : ` The skill levels are ${first} and ${second}.`;
}
