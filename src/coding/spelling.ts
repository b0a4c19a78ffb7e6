/** Words that no list has, and the words of which they are typos. */
import { type Classifications, words } from '../classification/index.ts';
import { matcherOf } from './matching/title-matcher.ts';
import type { TitleModel } from './model/title-model.ts';
import { isWordOfSomeLanguage } from './title/language.ts';

/**
 * True for a folded word that stands in the tables, in any language, or that the model has learned: no typo.
 * "Comptable" is no constable.
 *
 * @example
 * isWord(classifications, model, 'comptable'); // true
 */
export function isWord(
  classifications: Classifications,
  model: TitleModel | undefined,
  word: string,
): boolean {
  return isWordOfSomeLanguage(classifications, word) || (model?.knowsWord(word) ?? false);
}

/** Shorter words have too many neighbours. */
const SHORTEST = 5;

/**
 * A text in which each word that is none is replaced by the one word of the ISCO-08 index and the synonyms of which it
 * is a typo; the text itself where nothing is to be corrected.
 *
 * @example
 * withTyposCorrected(classifications, model, 'malaria cordinator'); // 'malaria coordinator'
 */
export function withTyposCorrected(
  classifications: Classifications,
  model: TitleModel | undefined,
  text: string,
): string {
  const written = words(text);
  const meant = written.map((word) =>
    word.length < SHORTEST || isWord(classifications, model, word)
      ? word
      : (matcherOf(classifications)('isco-08').correctedWord(word) ?? word),
  );
  return meant.some((word, at) => word !== written[at]) ? meant.join(' ') : text;
}
