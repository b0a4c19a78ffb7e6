/** Finds a title or code that stands anywhere in a question whose form is not known. */
import type { Classifications } from '../../classification/index.ts';
import { knownTitles } from '../claims/title-mentions.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Question } from './reading/question.ts';
import { findTopic, type Topic } from './topic.ts';

const CODE = /\b(?:\d\d-\d{4}|\d{4})\b/;
/** "Technical officer (biostatistics)": what is in brackets decides as much as the title. */
const HAS_FIELD = /^ ?\(\p{L}/u;
/** Single words such as "worker" stand everywhere. */
const FEWEST_WORDS = 2;

/**
 * The topic of the longest title in a text, else of a code in it, or `undefined`.
 *
 * @example
 * topicWithin(classifications, 'jobs under nursing professionals please', question)?.categories[0]?.code; // '2221'
 */
export function topicWithin(
  classifications: Classifications,
  text: string,
  { editions }: Question,
): Topic | undefined {
  const titles = knownTitles(lexiconOf(classifications), text)
    .filter((it) => it.namings.length > 0 && it.text.split(/\s+/).length >= FEWEST_WORDS)
    .filter((it) => !HAS_FIELD.test(text.slice(it.end)))
    .toSorted((a, b) => b.text.length - a.text.length);
  const words = titles[0]?.text;
  const code = CODE.exec(text)?.[0] ?? null;
  if (words === undefined && code === null) return undefined;
  const topic = findTopic(
    classifications,
    words === undefined ? { words: '', code, editions } : { words, code: null, editions },
    editions,
  );
  return topic.categories.length > 0 ? topic : undefined;
}
