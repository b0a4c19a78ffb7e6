/** What something typed into the one box means: a code, two codes, a question, a text, or a title. */
import { readQuestion } from '../answers/index.ts';
import {
  type Category,
  type Classifications,
  type EditionId,
  holdersOf,
  readCode,
} from '../classification/index.ts';
import type { Understanding } from '../web/understanding.ts';

const EDITION_WORDS: readonly (readonly [RegExp, EditionId])[] = [
  [/\bisco[\s-]*(?:20)?08\b/i, 'isco-08'],
  [/\bisco[\s-]*(?:19)?88\b/i, 'isco-88'],
  [/\bo\*?net(?:[\s-]*soc)?(?:[\s-]*2019)?\b/i, 'onet-soc-2019'],
  [/\bsoc[\s-]*hybrid(?:[\s-]*2019)?\b/i, 'soc-hybrid-2019'],
  [/\bsoc[\s-]*2010\b/i, 'soc-2010'],
  [/\bsoc[\s-]*2018\b/i, 'soc-2018'],
];

const CODE = /^(\d{1,4}|\d\d-?\d{4}(\.\d\d)?)$/;
const ASKS = /\?\s*$|^(how|what|which|who|where|when|why|is|are|does|do|can|should|in what)\b/i;
/** Asked with a question word, or in another form that has an answer of its own: "nurse vs midwife". */
function isQuestion(text: string): boolean {
  return ASKS.test(text) || readQuestion(text).kind !== 'unknown';
}
const TEXT_FROM_CHARACTERS = 160;

/**
 * Categories that a short text names by code: `3252`, `ISCO-08 3252`, `isco-08/3252`, `SOC 29-2072`.
 *
 * @returns one for each edition that has the code, or only that of the edition named; empty when it is no code
 * @example categoriesNamed(classifications, 'isco-88 2221').map((it) => it.title) // ['Medical doctors']
 */
export function categoriesNamed(classifications: Classifications, text: string): readonly Category[] {
  const named = EDITION_WORDS.find(([words]) => words.test(text));
  const rest = (named ? text.replace(named[0], ' ') : text).replace(/\b(isco|soc|code)\b/gi, ' ');
  const code = rest.replace(/[\s/:,]+/g, ' ').trim();
  if (!CODE.test(code)) return [];
  if (!named) {
    const holders = holdersOf(classifications, code).filter((it) => isOfFamily(classifications, it, text));
    // O*NET's 29-2072.00 is also found by 29-2072, which is SOC's.
    const exact = holders.filter((it) => it.code === code);
    return exact.length > 0 ? exact : holders;
  }
  const reading = readCode(classifications, named[1], code);
  return reading.kind === 'unknown' ? [] : [reading.category];
}

/**
 * The category that a code without an edition is read as, where several have it: that of ISCO-08, or of SOC 2018
 * for a code of SOC.
 *
 * @param categories those that have the code, one an edition
 * @example likeliest(categoriesNamed(classifications, '22'))?.edition // 'isco-08'
 */
export function likeliest(categories: readonly Category[]): Category | undefined {
  if (categories.length === 1) return categories[0];
  return (
    categories.find((it) => it.edition === 'isco-08') ?? categories.find((it) => it.edition === 'soc-2018')
  );
}

/**
 * The two codes of a text such as `22 and 32`, as they were typed.
 *
 * @returns `null` where the text is anything else
 * @example pairNamed(classifications, '22 vs 32') // ['22', '32']
 */
export function pairNamed(classifications: Classifications, text: string): readonly [string, string] | null {
  const [one, other, ...more] = text.trim().split(/\s+(?:and|vs\.?|versus|or|beside)\s+|\s*,\s*/i);
  if (!one || !other || more.length > 0) return null;
  const isPair = [one, other].every((it) => categoriesNamed(classifications, it).length > 0);
  return isPair ? [one, other] : null;
}

/** "SOC 29-2071" and "ISCO 2221" name a family of editions. */
function isOfFamily(classifications: Classifications, category: Category, text: string): boolean {
  const { family } = classifications.edition(category.edition);
  if (/\bisco\b/i.test(text)) return family === 'isco';
  if (/\bsoc\b/i.test(text)) return family === 'soc';
  return true;
}

/**
 * What a typed text means, and a sentence that says so.
 *
 * @example understand(classifications, '29-2071').sentence // 'A code of SOC 2010.'
 */
export function understand(classifications: Classifications, typed: string): Understanding {
  const text = typed.trim();
  if (text === '') return { kind: 'nothing', sentence: '', categories: [] };
  const named = categoriesNamed(classifications, text);
  if (named.length > 0)
    return { kind: 'code', sentence: codeSentence(classifications, named), categories: named };
  const pair = pairNamed(classifications, text);
  if (pair) {
    const categories = pair.flatMap((it) => categoriesNamed(classifications, it));
    return { kind: 'comparison', sentence: 'Two codes: compare them?', categories };
  }
  const isLong = text.length >= TEXT_FROM_CHARACTERS || text.includes('\n');
  if (isLong && !(text.endsWith('?') && text.length < 300)) {
    return { kind: 'text', sentence: 'A text: check its statements?', categories: [] };
  }
  if (isQuestion(text))
    return { kind: 'question', sentence: questionSentence(classifications, text), categories: [] };
  if (CODE.test(text)) {
    return { kind: 'title', sentence: `No edition has the code ${text}.`, categories: [] };
  }
  return { kind: 'title', sentence: 'A title or words of one.', categories: [] };
}

function codeSentence(classifications: Classifications, categories: readonly Category[]): string {
  const names = categories.map((it) => classifications.edition(it.edition).name);
  const [first, ...others] = names;
  if (others.length === 0) return `A code of ${first}.`;
  return `A code of ${names.length} editions, with a meaning in each: ${names.join(', ')}.`;
}

function questionSentence(classifications: Classifications, text: string): string {
  const code = text.match(/\b\d{2}-\d{4}\b|\b\d{2,4}\b/)?.[0];
  if (code && holdersOf(classifications, code).length > 0) return `A question about ${code}.`;
  return 'A question.';
}
