/** What a side of a comparison may mean: the editions that have its code. */
import { Fragment } from 'react';
import type { Category } from '../../classification/category.ts';
import { editionName } from '../edition-name.ts';
import { hueOf } from '../hue.ts';
import type { ComparedSide } from '../page.ts';
import { Code } from './code.tsx';

interface Properties {
  readonly side: ComparedSide;
  /** The other side, which stays. */
  readonly kept: ComparedSide;
  /** Which side it is, in the address. */
  readonly name: 'one' | 'other';
}

/** Asks for the edition where the side names no one category. */
export function EditionChoice({ side, kept, name }: Properties) {
  if (side.category || side.asked === '') return null;
  if (side.choices.length === 0) {
    return (
      <p className="notice">
        No edition has the code “<bdi>{side.asked}</bdi>”. Is it a title?{' '}
        <a href={`/search?q=${encodeURIComponent(side.asked)}`}>Look its code up</a>.
      </p>
    );
  }
  return (
    <section>
      <h2>
        Which “<bdi>{side.asked}</bdi>”?
      </h2>
      <ul className="results">
        {side.choices.map((it) => (
          <li key={`${it.edition}/${it.code}`}>
            <a className="category" data-hue={hueOf(it)} href={chosenPath(it, name, kept)}>
              <Code category={it} /> <span className="title">{it.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The address of the comparison with one side chosen and the other kept. */
function chosenPath(category: Category, name: 'one' | 'other', kept: ComparedSide): string {
  const rest = name === 'one' ? 'other' : 'one';
  const keptText = kept.category ? `${kept.category.edition}/${kept.category.code}` : kept.asked;
  return `/compare?${new URLSearchParams({ [name]: `${category.edition}/${category.code}`, [rest]: keptText })}`;
}

/** Says in which edition a bare code was read, and which other editions have it. */
export function AlsoIn({ side, kept, name }: Properties) {
  const { category } = side;
  const others = side.choices.filter((it) => it.edition !== category?.edition);
  if (!category || others.length === 0) return null;
  return (
    <p className="note">
      {category.code} is read in {editionName(category.edition)}. Other editions have it too:{' '}
      {others.map((it, place) => (
        <Fragment key={it.edition}>
          {place > 0 ? ', ' : null}
          <a href={chosenPath(it, name, kept)}>
            {editionName(it.edition)} {it.code}
          </a>{' '}
          {it.title}
        </Fragment>
      ))}
      .
    </p>
  );
}
