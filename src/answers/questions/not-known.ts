/** Answers to what the tables cannot tell: what was looked for, and what comes nearest. */
import {
  type Category,
  type Classifications,
  searchCategories,
  withLostZero,
} from '../../classification/index.ts';
import { type Answer, OWN_TEXT, type Statement } from '../answer.ts';
import { editionName, list, publicationsOf, shortName } from '../wording.ts';
import type { NamedCountry } from './country.ts';
import type { Topic } from './topic.ts';

/** Questions that the tables answer, offered where they could not answer one. */
export const EXAMPLE_QUESTIONS = [
  'How are Medical Records and Health Information Technicians categorized?',
  'What distinguishes Health Associate Professionals from Health Professionals in the classification?',
  'What became of 29-2071?',
] as const;

/** Fits well enough to be offered, too little to be taken. */
const FAIR = 0.4;
const MOST_OFFERED = 3;

/** Says what was looked for and not found, with the nearest codes or categories. */
export function notKnown(classifications: Classifications, text: string, topic: Topic | undefined): Answer {
  const phrase = topic?.phrase.trim() ?? '';
  const readable = /[\p{L}\p{N}]/u.test(phrase) && phrase.length <= 100;
  const nearest = readable && topic ? nearestTo(classifications, topic) : [];
  const named = nearest.map((it) => `${editionName(classifications, it.edition)} ${shortName(it)}`);
  const isCode = /^\d/.test(phrase);
  const looked = !readable
    ? 'Not known: no title, code or edition was found in the question.'
    : isCode
      ? `Not known: no edition held here has the code ${phrase}.`
      : `Not known: no title, index entry or code held here agrees with “${saidIn(text, phrase)}”.`;
  const offer =
    named.length === 0
      ? ''
      : isCode
        ? ` The nearest codes are ${list(named)}.`
        : ` The nearest categories: ${list(named)}.`;
  return {
    question: text,
    kind: 'unknown',
    understood: readable
      ? `It asks about “${saidIn(text, phrase)}”, which is not in the tables.`
      : 'No question that the tables answer.',
    statements: [{ text: `${looked}${offer}`, edition: null, sources: [] }],
    paths: [],
    related: EXAMPLE_QUESTIONS,
  };
}

/** A phrase as the question says it; the whole question where a name was cut out of the middle of it. */
function saidIn(text: string, phrase: string): string {
  const even = text.replace(/\s+/g, ' ').trim();
  return even.toLowerCase().includes(phrase.toLowerCase()) ? phrase : even.replace(/[\s?.!]+$/, '');
}

/** "Pay" alone is in titles: "pay clerk". */
const PAY =
  /\b(?:earn(?:s|ed|ings?)?|salar(?:y|ies)|wages?|paid|income|pay (?:scales?|ranges?|bands?|rates?|levels?|of|for)|(?:median|average|mean|typical|usual|normal|hourly|weekly|monthly|yearly|annual|starting) pay|how (?:much|well) (?:do|does) .+ (?:pay|make)(?=\W*$))\b/i;

/** True for a question about pay. */
export function asksForPay(text: string): boolean {
  return PAY.test(text);
}

/** Says that no pay is held. */
export function payNotHeld(text: string): Answer {
  return {
    question: text,
    kind: 'unknown',
    understood: 'It asks what people in an occupation are paid.',
    statements: [
      {
        text: 'Not known: no wages or salaries are held here; employment and its outlook are.',
        edition: null,
        sources: [],
      },
    ],
    paths: [],
    related: EXAMPLE_QUESTIONS,
  };
}

/** Says that figures of another country than the United States are not held. */
export function figuresNotHeld({ name }: NamedCountry): Statement {
  return {
    text: `No figures for ${name} are held; the projections held are those of the United States.`,
    edition: null,
    sources: [OWN_TEXT],
  };
}

const ENOUGH = /\b(?:enough|too (?:many|few)|shortages?|surplus)\b/i;

/** True for a question whether there are, or will be, enough people for an occupation. */
export function asksWhetherEnough(text: string): boolean {
  return ENOUGH.test(text);
}

/** What projections of employment do not tell. */
export const NEED_NOT_HELD: Statement = {
  text: 'Whether there will be enough people is not held; projections of employment tell of jobs and openings.',
  edition: null,
  sources: [OWN_TEXT],
};

/** Says which edition is asked for and not held, and which are. */
export function notHeld(classifications: Classifications, text: string): Answer {
  const held = classifications.editions().map((it) => it.name);
  return {
    question: text,
    kind: 'unknown',
    understood: 'It asks about an edition that is not held here.',
    statements: [
      {
        text: `Not known: the tables hold no such edition. They hold ${list(held)}.`,
        edition: null,
        sources: publicationsOf(classifications, ['editions.tsv']),
      },
    ],
    paths: [],
    related: EXAMPLE_QUESTIONS,
  };
}

function nearestTo(classifications: Classifications, topic: Topic): readonly Category[] {
  if (topic.reading?.kind === 'unknown') {
    const lost = withLostZero(classifications, 'isco-08', topic.phrase);
    return [...(lost ? [lost] : []), ...topic.reading.nearest];
  }
  return searchCategories(classifications, topic.phrase, { limit: MOST_OFFERED })
    .filter((it) => it.score >= FAIR)
    .map((it) => it.category);
}
