/** What a code of a question stands for. */
import {
  type Category,
  type Classifications,
  type CodeReading,
  type EditionId,
  holdersOf,
  readCode,
} from '../../classification/index.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Phrase } from './reading/question.ts';
import type { NamedEdition } from './reading/question-text.ts';

/** The categories that a code names. */
export interface CodeTopic {
  readonly categories: readonly Category[];
  readonly by: string;
  /** The reading of the code in the edition asked for, or in the newest of its shape; `null` where it is no code. */
  readonly reading: CodeReading | null;
  /** The title that stands after the code: "2230 nursing and midwifery professionals". */
  readonly titled?: string;
}

/**
 * Finds the categories that a code names: in the edition asked for; where that has no such code, in the others, which
 * lead to it over the correspondence.
 */
export function findCode(
  classifications: Classifications,
  phrase: Phrase,
  named: readonly NamedEdition[],
): CodeTopic & { readonly by: 'code' | 'nothing' } {
  const code = phrase.code ?? '';
  const [asked] = named;
  const newest: EditionId = (asked?.family ?? familyOf(code)) === 'soc' ? 'soc-2018' : 'isco-08';
  const reading = readCode(classifications, asked?.edition ?? newest, code);
  const holders = holdersOf(classifications, code);
  const inEdition = holders.filter((it) => isAsked(classifications, it, asked));
  const defined = reading.kind === 'not-further-defined' ? [reading.category] : [];
  const direct = [...inEdition, ...defined];
  const found = direct.length > 0 ? direct : holders;
  const titled = phrase.words.slice(code.length).replace(/^,? /, '');
  // Code and edition decide; where no edition is named, the title tells which one is meant.
  const fitting = asked || titled === '' ? [] : found.filter((it) => hasTitle(classifications, it, titled));
  const categories = fitting.length > 0 ? fitting : found;
  return { categories, by: categories.length > 0 ? 'code' : 'nothing', reading, titled };
}

/** True where a category has the words for its title or for one of its index titles. */
export function hasTitle(classifications: Classifications, category: Category, words: string): boolean {
  return lexiconOf(classifications)
    .namings(words)
    .some((it) => it.category === category);
}

function familyOf(code: string): NamedEdition['family'] {
  return code.length > 4 ? 'soc' : 'isco';
}

function isAsked(
  classifications: Classifications,
  category: Category,
  asked: NamedEdition | undefined,
): boolean {
  if (!asked) return true;
  if (asked.edition) return category.edition === asked.edition;
  return classifications.edition(category.edition).family === asked.family;
}
