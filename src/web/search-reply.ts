/** The answer of `/api/search`, as the browser's scripts use it. */
import type { EditionId } from '../classification/edition.ts';
import type { SearchText } from '../classification/search-texts.ts';
import type { Understanding } from './understanding.ts';

/** One category found. */
export interface FoundCategory {
  readonly edition: EditionId;
  readonly code: string;
  readonly title: string;
  readonly level: number;
  readonly levelName: string;
  readonly matched: SearchText;
  readonly score: number;
}

/** What `/api/search` answers. */
export interface SearchReply {
  readonly query: string;
  readonly understanding: Pick<Understanding, 'kind' | 'sentence'>;
  readonly results: readonly FoundCategory[];
}

/**
 * Asks the server for the categories that a text points to.
 *
 * @param edition to search; the usual two where not said
 */
export async function fetchSearch(
  text: string,
  signal: AbortSignal,
  edition?: EditionId,
): Promise<SearchReply> {
  const query = new URLSearchParams({ q: text.slice(0, 1000), limit: '6' });
  if (edition) query.set('edition', edition);
  const response = await fetch(`/api/search?${query}`, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return (await response.json()) as SearchReply;
}
