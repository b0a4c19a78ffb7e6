/** Look-alikes that belong elsewhere, and those that other categories send here. */
import type { CategoryDescription, DescribedExclusion } from '../../classification/category-description.ts';
import { CategoryLink } from './code.tsx';

/** Both directions of a category's exclusions. */
export function Exclusions({ description }: { readonly description: CategoryDescription }) {
  const { category, excluded, excludedElsewhere } = description;
  return (
    <>
      {excluded.length > 0 ? <List exclusions={excluded} label="belongs to" /> : null}
      {excludedElsewhere.length > 0 ? (
        <details className="more" open={excluded.length === 0}>
          <summary>
            {excludedElsewhere.length}{' '}
            {excludedElsewhere.length === 1
              ? 'title that another group sends'
              : 'titles that other groups send'}{' '}
            to <span className="num">{category.code}</span>
          </summary>
          <List exclusions={excludedElsewhere} label="not in" />
        </details>
      ) : null}
    </>
  );
}

function List({
  exclusions,
  label,
}: {
  readonly exclusions: readonly DescribedExclusion[];
  readonly label: string;
}) {
  return (
    <ul className="exclusions">
      {exclusions.map((it) => (
        <li key={`${it.title} ${it.category.code}`}>
          <span className="look-alike">{it.title}</span>
          <span className="where">
            <span className="word">{label}</span> <CategoryLink category={it.category} bare />
            {it.printed ? (
              <span className="note">printed as {it.printed}, an error of the publication</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
