/** Variants that hold a category: other groupings, which need not agree. */
import type { CategoryDescription } from '../../classification/category-description.ts';

/** The groups of variants that hold the category. */
export function Memberships({ description }: { readonly description: CategoryDescription }) {
  return (
    <ul className="memberships">
      {description.memberships.map(({ variant, group }) => (
        <li key={`${variant.id} ${group.id}`}>
          <a href={`/variants/${variant.id}#${group.id}`}>{group.title}</a>
          <span className="of">
            {variant.title} <em>{variant.status}</em>
          </span>
          {group.note ? <span className="note">{group.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
