/** What an occupation is said to belong to. */
import type { Category, EditionId } from '../../../classification/index.ts';
import type { Span, TitleMention } from '../mention.ts';

/** A code, a group's title, or a classification as such. */
export interface Target extends Span {
  readonly category: Category | null;
  readonly title: TitleMention | null;
  readonly edition: EditionId;
}
