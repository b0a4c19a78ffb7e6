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
      <Categories heading="Perhaps meant" categories={content.meant} />
      <Categories heading="Other editions that have this code" categories={content.elsewhere} />
      <Categories heading="The nearest codes" categories={content.nearest} />
      <p className="instead">
        Look a title or a code up in the box above, or walk the tree of <a href="/isco-08">ISCO-08</a> or{' '}
        <a href="/soc-2018">SOC 2018</a>.
      </p>
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
