/** How two categories of two editions relate: drawn small, and said in words. */
import type { Relation } from '../../classification/correspondence.ts';

const WORDS: Readonly<Record<Relation, string>> = {
  equal: 'one to one',
  split: 'split',
  merge: 'merged',
  partial: 'partly',
};

const STROKES: Readonly<Record<Relation, string>> = {
  equal: 'M1 6H27',
  split: 'M1 6H10C16 6 16 2 22 2H27M10 6C16 6 16 10 22 10H27',
  merge: 'M1 2H6C12 2 12 6 18 6H27M1 10H6C12 10 12 6 18 6',
  partial: 'M1 4H16M12 8H27',
};

/** The relation, from the category that the page is about to the other. */
export function RelationMark({ relation }: { readonly relation: Relation }) {
  return (
    <span className="relation">
      <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
        <path d={STROKES[relation]} />
      </svg>
      {WORDS[relation]}
    </span>
  );
}
