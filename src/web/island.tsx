/** A part of a page that a script brings to life; the rest of the page needs none. */
import type { ComponentType } from 'react';

/** The islands, by the name under which the browser's script knows them. */
export type IslandName = 'search-box' | 'code-form' | 'code-list';

/**
 * Draws a component on the server and marks it for hydration with its properties, which must be plain JSON.
 *
 * Components in it must not call `useId`: each island is a tree of its own in the browser, but not on the server.
 */
export function Island<Properties extends object>({
  name,
  of: Component,
  properties,
}: {
  readonly name: IslandName;
  readonly of: ComponentType<Properties>;
  readonly properties: Properties;
}) {
  return (
    <div className="island" data-island={name}>
      <script
        type="application/json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(properties).replaceAll('<', '\\u003c') }}
      />
      <div>
        <Component {...properties} />
      </div>
    </div>
  );
}
