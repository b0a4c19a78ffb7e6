/** A path from the top level down, one step a line. */
import type { CategoryReference } from '../../answers/claim.ts';
import { CategoryLink } from './code.tsx';

interface Properties {
  readonly path: readonly CategoryReference[];
  /** True where a heading nearby names the edition; else the first step does. */
  readonly bare?: boolean;
}

/** The path; nothing for an empty one. */
export function Path({ path, bare = false }: Properties) {
  if (path.length === 0) return null;
  return (
    <ol className="path">
      {path.map((it, place) => (
        <li key={it.code}>
          <CategoryLink category={it} bare={bare || place > 0} />
        </li>
      ))}
    </ol>
  );
}
