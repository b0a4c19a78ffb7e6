/** A variant: another grouping of an edition's categories. */
import type { Variant } from '../../classification/variant.ts';
import { editionName } from '../edition-name.ts';
import { CategoryLink } from '../parts/code.tsx';

/** The groups of a variant and their members. */
export function VariantPage({ variant }: { readonly variant: Variant }) {
  return (
    <article className="reference">
      <header className="headword">
        <p className="kicker">
          A variant of {editionName(variant.edition)}, {variant.status}
        </p>
        <h1>{variant.title}</h1>
        <p className="lede">{variant.note}</p>
      </header>
      {variant.groups.map((group) => (
        <section className="entry" id={group.id} key={group.id} aria-labelledby={`${group.id}-heading`}>
          <h2 id={`${group.id}-heading`}>{group.title}</h2>
          <div className="body">
            {group.note ? <p className="note">{group.note}</p> : null}
            <ul className="links plain">
              {group.members.map((it) => (
                <li key={it.code}>
                  <CategoryLink category={it} bare />
                </li>
              ))}
            </ul>
          </div>
        </section>
      ))}
    </article>
  );
}
