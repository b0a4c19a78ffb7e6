/** Acronyms of health services, from the project's own table `coding/acronyms.tsv`. */
import { type Classifications, lazyFor, readColumns } from '../../classification/index.ts';
import { tidyText } from './tidy-text.ts';

/** What an acronym stands for. */
export interface Acronym {
  readonly acronym: string;
  readonly language: string;
  readonly expansion: string;
  /** True when it is safe to expand inside a longer title; `EN` is not, being a French word. */
  readonly within: boolean;
}

/**
 * The acronyms of the table, by tidied acronym.
 *
 * @example
 * acronymsOf(classifications).get('chew')?.expansion; // 'community health extension worker'
 */
export const acronymsOf = lazyFor((classifications: Classifications): ReadonlyMap<string, Acronym> => {
  const columns = ['acronym', 'language', 'expansion', 'within'] as const;
  const rows = readColumns(classifications.readTable('coding/acronyms.tsv'), columns);
  return new Map(
    rows.map(([acronym, language, expansion, within]) => [
      tidyText(acronym),
      { acronym, language, expansion: tidyText(expansion), within: within === 'yes' },
    ]),
  );
});

/** A text with its acronyms written out, and which they were. */
export interface Expanded {
  readonly text: string;
  readonly used: readonly Acronym[];
}

/** What stands before a post named by acronym alone: "Chief PHO", "Deputy DMO". */
const RANK_BEFORE =
  /^(?:chief|deputy|assistant|asst|district|county|provincial|regional|state|adjoint|ancien|vice) (?=[^ ]+$)/;

/**
 * Writes out the acronyms of a tidied text: those that the table allows inside a title, and any that is the whole of it
 * or all that follows a rank.
 *
 * @example
 * expandAcronyms(acronyms, 'chew').text; // 'community health extension worker'
 */
export function expandAcronyms(acronyms: ReadonlyMap<string, Acronym>, text: string): Expanded {
  const post = text.includes('.') ? text.replaceAll('.', '') : text;
  const rank = acronyms.has(post) ? '' : (RANK_BEFORE.exec(post)?.[0] ?? '');
  const whole = acronyms.get(post.slice(rank.length));
  if (whole) return { text: `${rank}${whole.expansion}`, used: [whole] };
  const used: Acronym[] = [];
  const expanded = text.replace(/[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*/gu, (word) => {
    const acronym = acronyms.get(word);
    if (!acronym?.within) return word;
    used.push(acronym);
    return acronym.expansion;
  });
  return { text: expanded, used };
}
