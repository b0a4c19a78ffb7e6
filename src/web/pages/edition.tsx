/** An edition as a tree: every category is a link, the first two levels are seen, and branches fold without a script. */
import { editionName } from '../edition-name.ts';
import { hueOf } from '../hue.ts';
import type { Branch, EditionContent } from '../page.ts';
import { CategoryLink } from '../parts/code.tsx';
import { ListFilter } from '../parts/list-filter.tsx';
import { counted } from '../plural.ts';

/** The whole tree of an edition. */
export function EditionPage({ content }: { readonly content: EditionContent }) {
  const { edition, tree } = content;
  const isFlat = tree.every((it) => it.children.length === 0);
  const years = edition.validTo
    ? `${edition.validFrom} to ${edition.validTo}`
    : `in force since ${edition.validFrom}`;
  return (
    <article className={isFlat ? undefined : 'measure wide'}>
      <header className="headword">
        <p className="kicker">
          {edition.publisher}, {years}
        </p>
        <h1>{editionName(edition.id)}</h1>
        <p className="lede">{edition.fullName}</p>
      </header>
      <p className="counts">
        {edition.levels.map((level) => (
          <span key={level.number}>
            <b className="num">{level.count.toLocaleString('en')}</b> {level.name}
            {level.count === 1 ? '' : 's'}
          </span>
        ))}
      </p>
      {isFlat ? <ListFilter list="tree" label={`Find among ${counted(tree.length, 'title')}`} /> : null}
      <ul className={isFlat ? 'tree flat' : 'tree'} id="tree">
        {tree.map((it) => (
          <BranchView key={it.category.code} branch={it} />
        ))}
      </ul>
    </article>
  );
}

function BranchView({ branch }: { readonly branch: Branch }) {
  const { category, children } = branch;
  const top = category.level === 1 ? hueOf(category) : undefined;
  if (children.length === 0) {
    return (
      <li className="leaf" data-hue={top}>
        <CategoryLink category={category} bare />
      </li>
    );
  }
  return (
    <li className="branch" data-hue={top}>
      <details open={category.level === 1}>
        <summary aria-label={`Groups in ${category.code} ${category.title}`} />
        <ul>
          {children.map((it) => (
            <BranchView key={it.category.code} branch={it} />
          ))}
        </ul>
      </details>
      <CategoryLink category={category} bare />
    </li>
  );
}
