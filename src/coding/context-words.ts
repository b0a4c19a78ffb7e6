/** What the coder reads of the context: the words that can change an answer, and no others. */
import { type Classifications, type EditionId, lazyFor, readIndexTitle } from '../classification/index.ts';
import type { ContextField } from './coder.ts';
import { HEALTH_WORDS } from './rules/health-setting.ts';
import { RULES } from './rules/index.ts';
import { titleWords } from './title/title-words.ts';

/** Editions whose index titles may have qualifiers that the context can name. */
const EDITIONS: readonly EditionId[] = ['isco-08', 'soc-2018', 'soc-2010'];

const wordsThatMatter = lazyFor((classifications: Classifications): ReadonlySet<string> => {
  const qualifiers = EDITIONS.flatMap((edition) =>
    classifications.indexEntries(edition).flatMap(({ title }) => readIndexTitle(title).qualifiers),
  );
  return new Set([
    ...HEALTH_WORDS,
    ...RULES.flatMap(({ contextWords = [] }) => contextWords),
    ...qualifiers.flatMap(titleWords),
  ]);
});

/**
 * The word forms of a context text that can change an answer: those of settings, rules and index qualifiers.
 *
 * @example
 * readContext(classifications, 'Health centre 17, Kisumu'); // ['health']
 */
export function readContext(classifications: Classifications, text: string): readonly string[] {
  const matter = wordsThatMatter(classifications);
  return [...new Set(titleWords(text))].filter((word) => matter.has(word));
}

/** Characters that are read of one text. */
export const LONGEST_CONTEXT = 5_000;

/** Facilities and industries come again and again. */
const MOST_REMEMBERED = 100_000;

/**
 * Gives the words that `readContext` reads as one text, in alphabetical order; of tasks, which are read in full, the
 * text; see `Coder`.
 *
 * @example
 * contextReader(classifications)('Kisumu health centre 17', 'facility'); // 'health'
 */
export function contextReader(
  classifications: Classifications,
): (text: string, field: ContextField) => string {
  const known = new Map<string, string>();
  return (text, field) => {
    if (text === '') return '';
    if (field === 'tasks') return text.slice(0, LONGEST_CONTEXT);
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      found = readContext(classifications, text).toSorted().join(' ');
      // A copy: a text cut from that of a file would keep all of it in memory.
      known.set(structuredClone(text), found);
    }
    return found;
  };
}
