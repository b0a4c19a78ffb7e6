/** What people write after a title that is no part of it: "plumber classification", "nurse in a hospital, kenya". */
import { singular } from '../../classification/index.ts';
import { isCountry } from './country.ts';

/** A title without what was written after it. */
export interface ShorterTitle {
  readonly words: string;
  /** Whether a place of work went, which may decide where a bare word stands. */
  readonly hadWorkplace: boolean;
}

const CLASS = '(?:classif|categori[sz])';
const GROUP = '(?:(?:unit |minor |sub-?major |major |occupation(?:al)? )?group|category|code)';
const ASKS: readonly RegExp[] = [
  `(?:job |occupation(?:al)? )?${CLASS}(?:ic)?ation(?: ${GROUP})?`,
  `(?:how|where)(?: (?:is|are) (?:it|he|she|they))? (?:${CLASS}(?:i?ed)|coded|grouped|placed)`,
  `(?:which|what)(?: is (?:the|its|their))? ${GROUP}(?: (?:is|are) (?:it|he|she|they|this|that))?`,
  GROUP,
  // "Which ISCO code", without what every question may end in.
  '(?:which|what)',
].map(
  (it) =>
    new RegExp(
      `(?<!\\b(?:the|which|what|an?|this|that|same|one|or|and|unit|minor|major|sub-?major))(?:\\s*[-–—,:;]\\s+|[\\s,:;]+)${it}$`,
      'i',
    ),
);

const ADJECTIVES = "(?:[\\p{L}'-]+ ){0,3}?";
const HOUSE =
  '(?:hospital|clinic|health (?:cent(?:er|re)|post|facilit(?:y|ie)|station|unit|department)|dispensar(?:y|ie)|(?:nursing|care) home|(?:primary |secondary |high )?school|laborator(?:y|ie)|prison|hotel|restaurant|bank|factory|farm)';
const OFFICE = '(?:ministry|department) of (?:the )?[\\p{L}]+(?:(?: and|,)? [\\p{L}]+){0,3}';
const EMPLOYER =
  '(?:(?:public|private|civil|health) (?:sector|service|system)|(?:local|county|district|state|central) government|government|NGO)';
const WORKPLACES: readonly RegExp[] = [
  `,? (?:(?:who )?(?:works?|working|employed|based|posted) )?(?:in|at|for|by|with)(?: an?| the| one of the)? ${ADJECTIVES}(?<place>${HOUSE}s?|${OFFICE}|${EMPLOYER}s?)`,
  `,(?: at)?(?: an?| the)? ${ADJECTIVES}(?<place>${HOUSE}s?|${OFFICE}|${EMPLOYER}s?)`,
  ` (?<place>${OFFICE})`,
].map((it) => new RegExp(`${it}$`, 'iu'));

const IS_HOUSE = new RegExp(`^${HOUSE}s?$`, 'i');

/** What leads to the name of a country. */
const LEADING = /[\s,]+(?:(?:in|from|for|across|within|en|au|aux|em|no|na) )?(?:the )?$/i;
/** "Capital of" France names nothing. */
const LEFT_OPEN = /\b(?:of|and|or|to|for|the|an?)$/i;
const BRACKETS = /^\((.+)\)$/;
const MOST_WORDS_OF_COUNTRY = 5;

/**
 * The titles that remain where the words of a question, countries and places of work are taken off the end, each
 * shorter than the one before it. Before a title without its place of work comes the one that begins with it: "school
 * nurse" for "nurse in a school". Whether what remains is a title, the tables must say.
 *
 * @example
 * withoutTails('welder kenya, which group').map((it) => it.words); // ['welder kenya', 'welder']
 */
export function withoutTails(title: string): readonly ShorterTitle[] {
  const found: ShorterTitle[] = [];
  let hadWorkplace = false;
  for (let words = trimmed(title); ; ) {
    const workplace = withoutWorkplace(words);
    const rest = withoutAsking(words) ?? withoutCountry(words) ?? workplace?.rest;
    if (rest === undefined) return found;
    if (workplace?.rest === rest) {
      hadWorkplace = true;
      if (IS_HOUSE.test(workplace.place))
        found.push({ words: `${singular(workplace.place)} ${rest}`, hadWorkplace });
    }
    words = trimmed(rest);
    found.push({ words, hadWorkplace });
  }
}

function trimmed(words: string): string {
  return words.trim().replace(/[\s,:;]+$/, '');
}

function withoutAsking(words: string): string | undefined {
  for (const form of ASKS) {
    const rest = words.replace(form, '');
    if (rest !== words && rest !== '') return rest;
  }
  return undefined;
}

function withoutCountry(words: string): string | undefined {
  const parts = words.split(' ');
  for (let n = Math.min(MOST_WORDS_OF_COUNTRY, parts.length - 1); n > 0; n--) {
    const rest = `${parts.slice(0, -n).join(' ')} `.replace(LEADING, '');
    const name = parts.slice(-n).join(' ').replace(BRACKETS, '$1');
    if (rest !== '' && !LEFT_OPEN.test(rest) && isCountry(name)) return rest;
  }
  return undefined;
}

function withoutWorkplace(words: string): { readonly rest: string; readonly place: string } | undefined {
  for (const form of WORKPLACES) {
    const match = form.exec(words);
    const place = match?.groups?.place;
    if (match && place !== undefined && match.index > 0) return { rest: words.slice(0, match.index), place };
  }
  return undefined;
}
