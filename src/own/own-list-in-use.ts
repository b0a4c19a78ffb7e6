/** Says that the user's own list takes part in coding. */
import { type OwnCoding, ownKey } from '../coding/index.ts';

/**
 * The one sentence for people whose titles are coded with their own list; empty where it has nothing.
 *
 * @example
 * ownListInUse([{ title: 'Cook', edition: 'isco-08', code: '5120', times: 1 }]); // '1 own title in use (...)'
 */
export function ownListInUse(codings: readonly OwnCoding[]): string {
  const titles = titlesIn(codings);
  if (titles === 0) return '';
  const count = titles.toLocaleString('en');
  return `${count} own ${titles === 1 ? 'title' : 'titles'} in use; --no-own leaves ${titles === 1 ? 'it' : 'them'} out.`;
}

/**
 * How many titles a list has, whatever their spellings and editions.
 *
 * @example
 * titlesIn([]); // 0
 */
export function titlesIn(codings: readonly OwnCoding[]): number {
  return new Set(codings.map((it) => ownKey(it.title))).size;
}
