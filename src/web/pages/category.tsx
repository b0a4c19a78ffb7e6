/** The page of one category. */
import { isOccupationText } from '../../classification/category-text.ts';
import { editionName } from '../edition-name.ts';
import { hueOf } from '../hue.ts';
import type { CategoryContent } from '../page.ts';
import { FromAndTo, LookAlikes, Passages, WhatItIs } from '../parts/category-text.tsx';
import { Changes } from '../parts/changes.tsx';
import { CategoryLink, CopyCode } from '../parts/code.tsx';
import { CorrespondencesWith } from '../parts/correspondences.tsx';
import { Section } from '../parts/entry.tsx';
import { Exclusions } from '../parts/exclusions.tsx';
import { IndexTitles } from '../parts/index-titles.tsx';
import { Ladder } from '../parts/ladder.tsx';
import { Memberships } from '../parts/memberships.tsx';
import { Neighbourhood } from '../parts/neighbourhood.tsx';
import { OfficialTexts } from '../parts/official-text.tsx';
import { TranslatedTitles } from '../parts/translated-titles.tsx';

/** Everything that the tables hold about a category, in the order of a reference entry. */
export function CategoryPage({ content }: { readonly content: CategoryContent }) {
  const { description, rungs, notFurtherDefined } = content;
  const { category } = description;
  return (
    <div className="with-side">
      <article className="reference" data-hue={hueOf(category)}>
        <header className="headword">
          <h1>
            <CopyCode category={category} /> <span className="title">{category.title}</span>
          </h1>
          <p className="kicker">
            {description.levelName} of {description.editionName}
            {skillLevels(category.skillLevels)}
            {category.residual ? ', residual: what no other group of its parent holds' : ''}
          </p>
          {notFurtherDefined ? <NotFurtherDefined content={content} code={notFurtherDefined} /> : null}
        </header>
        <Ladder rungs={rungs} />
        <Sections content={content} />
        {content.questions.length > 0 ? (
          <Section id="questions" heading="Questions">
            <ul className="related">
              {content.questions.map(({ text, path }) => (
                <li key={path}>
                  <a href={path}>{text}</a>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </article>
      <Neighbourhood description={description} rungs={rungs} />
    </div>
  );
}

function NotFurtherDefined({ content, code }: { readonly content: CategoryContent; readonly code: string }) {
  const { category, levelName, editionName: edition } = content.description;
  return (
    <p className="notice">
      <span className="num">{code}</span> is no group of its own in {edition}. It means{' '}
      <span className="num">{category.code}</span> {category.title}, <em>not further defined</em> (n.f.d.): a
      job known to belong to this {levelName}, but not to which of its groups. This page shows{' '}
      <a href={`/${category.edition}/${category.code}`}>
        {edition} {category.code}
      </a>
      .
    </p>
  );
}

function skillLevels(levels: readonly number[]): string {
  if (levels.length === 0) return '';
  return levels.length === 1 ? `, skill level ${levels[0]}` : `, skill levels ${levels.join(', ')}`;
}

function Sections({ content }: { readonly content: CategoryContent }) {
  const { description, official } = content;
  const { category, sources } = description;
  const table = (name: string) => sources.filter((it) => it.table === name);
  const text = description.text?.text;
  const occupation = text && isOccupationText(text) ? text : null;
  return (
    <>
      {text ? <WhatItIs text={text} /> : null}
      {official.length > 0 ? <OfficialTexts official={official} /> : null}
      {description.children.length > 0 ? (
        <Section
          id="groups"
          heading="Groups in it"
          standing="official"
          sources={table(`${category.edition}/categories.tsv`)}
        >
          <ul className="links plain">
            {description.children.map((it) => (
              <li key={it.code}>
                <CategoryLink category={it} bare />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {description.indexTitles.length > 0 ? (
        <Section
          id="included"
          heading="Who is included"
          standing="official"
          sources={sources.filter((it) => /index|direct-match/.test(it.table))}
        >
          <IndexTitles titles={description.indexTitles} />
        </Section>
      ) : null}
      {description.excluded.length + description.excludedElsewhere.length > 0 ? (
        <Section
          id="not-included"
          heading="Who is not"
          standing="official"
          sources={table('isco-08/exclusions.tsv')}
        >
          <Exclusions description={description} />
        </Section>
      ) : null}
      {description.text ? <LookAlikes described={description.text} /> : null}
      {occupation ? <Passages text={occupation} /> : null}
      {description.correspondences.length > 0 ? (
        <Section id="correspondences" heading="In other editions">
          {description.correspondences.map((it) => (
            <CorrespondencesWith key={it.to} category={category} correspondence={it} sources={sources} />
          ))}
        </Section>
      ) : null}
      {description.changes.length > 0 ? (
        <Section id="changes" heading="What changed" standing="derived" sources={[]}>
          <Changes category={category} changes={description.changes} />
        </Section>
      ) : null}
      {description.memberships.length > 0 ? (
        <Section id="views" heading="Other views">
          <Memberships description={description} />
        </Section>
      ) : null}
      {occupation ? <FromAndTo text={occupation} /> : null}
      {Object.keys(description.translatedTitles).length > 0 ? (
        <Section
          id="languages"
          heading="In other languages"
          standing="official"
          sources={table('isco-08/titles.tsv')}
        >
          <TranslatedTitles titles={description.translatedTitles} />
        </Section>
      ) : null}
      <Section id="compare" heading="Compare">
        <form action="/compare" className="inline">
          <input type="hidden" name="one" value={`${category.edition}/${category.code}`} />
          <label htmlFor="compare-other">
            {editionName(category.edition)} {category.code} beside
          </label>
          <input id="compare-other" name="other" placeholder="ISCO-08 3344" autoComplete="off" />
          <button type="submit">Compare</button>
        </form>
      </Section>
    </>
  );
}
