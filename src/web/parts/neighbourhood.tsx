/** The side column: where a category stands in the tree of its edition. */
import type { CategoryDescription } from '../../classification/category-description.ts';
import { editionName } from '../edition-name.ts';
import { nearby } from '../nearby.ts';
import type { Rung } from '../page.ts';
import { CategoryLink } from './code.tsx';

/** The parent, its groups, and those below the category. */
export function Neighbourhood({
  description,
  rungs,
}: {
  readonly description: CategoryDescription;
  readonly rungs: readonly Rung[];
}) {
  const { category, siblings, children } = description;
  const parent = rungs.at(-2)?.category;
  const level = [...siblings, category].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const { before, shown, after } = nearby(level, category.code);
  return (
    <aside className="side" aria-label="Neighbourhood in the tree">
      <p className="side-edition">
        <a href={`/${category.edition}`}>All of {editionName(category.edition)}</a>
      </p>
      {parent ? (
        <p className="side-parent">
          <CategoryLink category={parent} bare />
        </p>
      ) : null}
      {before > 0 ? <p className="side-rest">{before.toLocaleString('en')} before</p> : null}
      <ul className="side-tree">
        {shown.map((it) => (
          <li key={it.code} className={it.code === category.code ? 'here' : undefined}>
            <CategoryLink category={it} bare />
            {it.code === category.code && children.length > 0 ? (
              <ul>
                {children.map((child) => (
                  <li key={child.code}>
                    <CategoryLink category={child} bare />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      {after > 0 ? <p className="side-rest">{after.toLocaleString('en')} after</p> : null}
    </aside>
  );
}
