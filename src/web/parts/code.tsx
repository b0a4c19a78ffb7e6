/** A code: tabular figures with the edition beside it, small. */
import type { Category } from '../../classification/category.ts';
import { categoryPath, editionName } from '../edition-name.ts';
import { hueOf } from '../hue.ts';

type Coded = Pick<Category, 'edition' | 'code'>;

/** A code that a click copies together with its edition. */
export function CopyCode({ category }: { readonly category: Coded }) {
  const text = `${editionName(category.edition)} ${category.code}`;
  return (
    <button type="button" className="code" data-copy={text} title={`Copy “${text}”`}>
      <span className="num">{category.code}</span> <small>{editionName(category.edition)}</small>
    </button>
  );
}

/** A code to read. */
export function Code({ category, bare = false }: { readonly category: Coded; readonly bare?: boolean }) {
  return (
    <span className="code">
      <span className="num">{category.code}</span>
      {bare ? null : (
        <>
          {' '}
          <small>{editionName(category.edition)}</small>
        </>
      )}
    </span>
  );
}

/** A category as a link: its code, its edition where the context does not name it, and its title. */
export function CategoryLink({
  category,
  bare = false,
}: {
  readonly category: Pick<Category, 'edition' | 'code' | 'title'>;
  /** True where a heading nearby names the edition. */
  readonly bare?: boolean;
}) {
  return (
    <a className="category" href={categoryPath(category)} data-hue={hueOf(category)}>
      <Code category={category} bare={bare} /> <span className="title">{category.title}</span>
    </a>
  );
}
