/** The path of a category as a ladder: a rung a level, its siblings folded beside it. */
import type { Rung } from '../page.ts';
import { CategoryLink, Code } from './code.tsx';

/** The ladder, from the top level down to the category itself. */
export function Ladder({ rungs }: { readonly rungs: readonly Rung[] }) {
  return (
    <nav aria-label="Path" className="ladder">
      <ol>
        {rungs.map((rung, place) => (
          <li key={rung.category.code} data-depth={place}>
            <div className="rung">
              <span className="level">{rung.levelName}</span>
              {place === rungs.length - 1 ? (
                <span className="category here" aria-current="page">
                  <Code category={rung.category} bare /> <span className="title">{rung.category.title}</span>
                </span>
              ) : (
                <CategoryLink category={rung.category} bare />
              )}
            </div>
            <Siblings rung={rung} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

const FOLDED_AT_MOST = 60;

function Siblings({ rung }: { readonly rung: Rung }) {
  const count = rung.siblings.length;
  if (count === 0) return null;
  if (count > FOLDED_AT_MOST) {
    return (
      <a className="siblings" href={`/${rung.category.edition}`}>
        {count.toLocaleString('en')} others
      </a>
    );
  }
  return (
    <details className="siblings">
      <summary>
        {count} {count === 1 ? 'other' : 'others'}
        <span className="unseen">
          {' '}
          beside {rung.category.code}, {rung.levelName}
        </span>
      </summary>
      <ul>
        {rung.siblings.map((it) => (
          <li key={it.code}>
            <CategoryLink category={it} bare />
          </li>
        ))}
      </ul>
    </details>
  );
}
