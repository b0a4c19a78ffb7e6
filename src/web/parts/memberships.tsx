/** Variants that hold a category: other groupings, which need not agree. */
import type { CategoryDescription } from '../../classification/category-description.ts';

/** The groups that hold the category, those of one variant together. */
export function Memberships({ description }: { readonly description: CategoryDescription }) {
  const variants = Map.groupBy(description.memberships, (it) => it.variant.id);
  return (
    <ul className="memberships">
      {[...variants.values()].map((memberships) => (
        <li key={memberships[0]?.variant.id}>
          <h3>
            {memberships[0]?.variant.title} <em>{memberships[0]?.variant.status}</em>
          </h3>
          <ul className="links">
            {memberships.map(({ variant, group }) => (
              <li key={group.id}>
                <a href={`/variants/${variant.id}#${group.id}`}>{group.title}</a>
                {group.note ? <span className="note">{group.note}</span> : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
