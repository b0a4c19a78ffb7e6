/** A list of which the first items are seen, and the rest is folded. */
import type { ReactNode } from 'react';

/** The items; nothing is folded where only a few would be. */
export function FoldedList({
  items,
  shown = 12,
  className = 'plain',
}: {
  readonly items: readonly ReactNode[];
  readonly shown?: number;
  readonly className?: string;
}) {
  const isShort = items.length <= shown + 3;
  return (
    <>
      <ul className={className}>{isShort ? items : items.slice(0, shown)}</ul>
      {isShort ? null : (
        <details className="more">
          <summary>{(items.length - shown).toLocaleString('en')} more</summary>
          <ul className={className}>{items.slice(shown)}</ul>
        </details>
      )}
    </>
  );
}
