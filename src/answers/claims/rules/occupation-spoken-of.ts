/** The SOC occupations that a sentence on employment speaks of. */
import type { Category } from '../../../classification/index.ts';
import { categoriesNamed } from '../naming-fit.ts';
import { categoryOf, currentEdition, formerEdition, type Reading } from '../reading.ts';

/**
 * Those of a SOC code in the sentence, else of the first title before its end, in both editions, else the one that
 * earlier sentences left standing.
 *
 * @param end only what begins before this place counts
 * @param from only what begins at this place or after it counts
 * @example
 * occupationsSpokenOf(reading, sentence.length).map((it) => it.code); // ['29-1141']
 */
export function occupationsSpokenOf(reading: Reading, end: number, from = 0): readonly Category[] {
  const code = reading.codes.find((it) => it.family === 'soc' && it.start >= from && it.start < end);
  const coded = code && categoryOf(reading, code);
  if (coded) return [coded];
  const title = reading.titles.find((it) => it.namings.length > 0 && it.start >= from && it.start < end);
  const named = [currentEdition('soc'), formerEdition('soc')].flatMap((edition) =>
    title ? categoriesNamed(title, edition).slice(-1) : [],
  );
  if (named.length > 0 || title) return named;
  const { socCategory, subject } = reading.context;
  if (socCategory) return [socCategory];
  return [currentEdition('soc'), formerEdition('soc')].flatMap((edition) =>
    subject ? categoriesNamed(subject, edition).slice(-1) : [],
  );
}
