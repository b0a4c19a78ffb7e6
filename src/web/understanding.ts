/** What was understood of something typed into the one box of the first page. */
import type { Category } from '../classification/category.ts';

/** What the words typed look like. */
export interface Understanding {
  readonly kind: 'nothing' | 'code' | 'comparison' | 'question' | 'text' | 'title';
  /** One sentence for the reader. */
  readonly sentence: string;
  /** For a code: the categories that have it, one an edition; for a comparison: the two. */
  readonly categories: readonly Category[];
}
