/** What went wrong, in one sentence, and where the reader may have wanted to go. */
import type { Category } from '../../classification/category.ts';
import type { ProblemContent } from '../page.ts';
import { CategoryLink } from '../parts/code.tsx';

/** A page for an unknown code or address, or a request that could not be answered. */
export function ProblemPage({ content }: { readonly content: ProblemContent }) {
  return (
    <article className="measure">
      <p className="kicker">{content.status}</p>
      <h1>{content.heading}</h1>
      <p className="lede">{content.sentence}</p>
      <Categories heading="Other editions that have this code" categories={content.elsewhere} />
      <Categories heading="The nearest codes" categories={content.nearest} />
    </article>
  );
}

function Categories({
  heading,
  categories,
}: {
  readonly heading: string;
  readonly categories: readonly Category[];
}) {
  if (categories.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="results">
        {categories.map((it) => (
          <li key={`${it.edition}/${it.code}`}>
            <CategoryLink category={it} />
          </li>
        ))}
      </ul>
    </section>
  );
}
