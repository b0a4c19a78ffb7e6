/** The table of known titles: for the hash of each published title, the set of categories that lists give it. */
import { hashOfText } from '../coding/model/title-features.ts';
import { type CodeLists, titleText } from './corpus.ts';
import type { LabelledTitle } from './labelled-title.ts';

/** The table, ready to be written. */
export interface KnownTitleTable {
  readonly count: number;
  /** In rising order. */
  readonly hashes: Uint32Array;
  /** Number of the set of each title. */
  readonly setOf: Uint16Array;
  /** Set `n` is `setCodes[setStarts[n]]` to before `setCodes[setStarts[n + 1]]`. */
  readonly setStarts: Uint32Array;
  /** Places in the lists of codes of all editions, one list after the other. */
  readonly setCodes: Uint16Array;
}

const MOST_CODES = 4;
const MOST_SETS = 65536;

/** Builds the table from the titles, but not the phrases, whose list gives them one category of an edition. */
export function packKnownTitles(titles: readonly LabelledTitle[], codes: CodeLists): KnownTitleTable {
  const place = new Map(codes.flat().map((code, at) => [code, at]));
  const known = new Map<number, Map<number, number>>();
  for (const title of titles) {
    const own = [title.isco, title.soc].flatMap((list) => (list.length === 1 ? list : []));
    const text = titleText(title.title);
    if (own.length === 0 || text === '' || title.isPhrase) continue;
    const hash = hashOfText(text);
    const counts = known.get(hash) ?? new Map<number, number>();
    known.set(hash, counts);
    for (const code of own) {
      const at = place.get(code);
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + title.weight);
    }
  }
  const hashes = Uint32Array.from(known.keys()).sort();
  const sets = new Map<string, number>();
  const setOf = Uint16Array.from(hashes, (hash) => {
    const key = mostNamed(known.get(hash) ?? new Map()).join(' ');
    const number = sets.get(key) ?? sets.size;
    sets.set(key, number);
    return number;
  });
  if (sets.size > MOST_SETS) throw new Error('Too many different sets of categories among the known titles.');
  const lists = [...sets.keys()].map((key) => key.split(' ').map(Number));
  const setStarts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    setStarts[at + 1] = (setStarts[at] ?? 0) + list.length;
  });
  return { count: hashes.length, hashes, setOf, setStarts, setCodes: Uint16Array.from(lists.flat()) };
}

/** The codes that most lists name, the most named first. */
function mostNamed(counts: ReadonlyMap<number, number>): readonly number[] {
  return [...counts]
    .sort(([first, one], [second, two]) => two - one || first - second)
    .slice(0, MOST_CODES)
    .map(([code]) => code);
}
