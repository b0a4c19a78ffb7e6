/** The education that an occupation is said to ask for at entry: against the requirements held of SOC occupations. */
import { type Category, REQUIREMENTS_TABLE, requirementsOf } from '../../../classification/index.ts';
import type { Claim, Verdict } from '../../claim.ts';
import { fullName } from '../../wording.ts';
import { isElsewhere } from '../elsewhere.ts';
import { claimOver, type Rule } from '../finding.ts';
import type { Span } from '../mention.ts';
import { categoriesNamed } from '../naming-fit.ts';
import { currentEdition, type Reading } from '../reading.ts';

/** The levels of education as the table prints them, lowest first, and how texts write them. */
const LEVELS: readonly (readonly [printed: string, pattern: string])[] = [
  ['No formal educational credential', 'no\\s+formal\\s+education(?:al)?(?:\\s+credentials?)?'],
  [
    'High school diploma or equivalent',
    '(?:high|secondary)[\\s-]school\\s+(?:diploma|education)(?:\\s+or\\s+(?:its\\s+|the\\s+|an\\s+)?equivalent)?',
  ],
  ['Some college, no degree', 'some\\s+college(?:,?\\s+(?:but\\s+)?no\\s+degree)?'],
  [
    'Postsecondary nondegree award',
    'post-?secondary\\s+(?:non-?degree\\s+)?(?:award|certificate)|non-?degree\\s+award',
  ],
  ["Associate's degree", "associate(?:['’]?s)?(?:\\s+degree)?"],
  ["Bachelor's degree", "bachelor(?:['’]?s)?(?:\\s+degree)?"],
  ["Master's degree", "master(?:['’]?s)?\\s+degree|master['’]s"],
  [
    'Doctoral or professional degree',
    '(?:doctoral|doctorate|professional\\s+degree)(?:\\s+or\\s+(?:first[\\s-])?professional)?(?:\\s+degree)?',
  ],
];
const LEVEL = new RegExp(`\\b(?:${LEVELS.map(([, it]) => `(${it})`).join('|')})`, 'giu');

/** What makes a degree that of entry: "typically need", "enter the field with", "typical entry-level education". */
const AT_ENTRY =
  /\b(?:(?:typically|usually|generally|normally|commonly)\s+(?:needs?|requires?|(?:must|should|have\s+to)\s+have|enters?|calls?\s+for|takes?|(?:needed|required|expected))|(?:needs?|requires?|needed|required)\b[^.;]{0,80}\b(?:at|for|on)\s+entry|(?:needed|required)\s+to\s+enter|(?:entry[\s-]level|typical|usual)\s+(?:entry[\s-]level\s+)?education(?:al\s+requirement)?|education\s+(?:needed|required)|enters?\s+(?:the\s+)?(?:occupation|field|profession|job|work)\s+with)\b/i;
/** What an occupation asks of some, or for the next step, is another matter. */
const OTHER_STEP =
  /\b(?:ISCO|may|might|some(?!\s+college)|many(?!\s+states)|prefers?|preferred|to\s+(?:become|advance|teach|be\s+promoted|move)|advancement|states?\s+(?:require|ask)s?(?!\s+(?:an?\s+)?(?:licen|certif|regist)))/u;
const CLAUSE = /;|,?\s+(?:while|whereas|but)\s+/gi;

/** Claims of the education that an occupation typically asks for at entry. */
export const education: Rule = (reading) => {
  const { sentence } = reading;
  if (!AT_ENTRY.test(sentence) || OTHER_STEP.test(sentence) || isElsewhere(reading)) return [];
  const breaks = [...sentence.matchAll(CLAUSE)].map((it) => it.index + it[0].length);
  return [0, ...breaks].flatMap((start, i) => judgeClause(reading, start, breaks[i] ?? sentence.length));
};

function judgeClause(reading: Reading, start: number, end: number): readonly Claim[] {
  const clause = reading.sentence.slice(start, end);
  const cue = AT_ENTRY.exec(clause);
  const said = [...clause.matchAll(LEVEL)];
  const [first, last] = [said[0], said.at(-1)];
  const occupation = occupationIn(reading, start, end);
  if (!cue || !first || !last || !occupation) return [];
  const asked = requirementsOf(reading.classifications, occupation)?.entryEducation;
  const held = LEVELS.findIndex(([printed]) => printed === asked);
  const verdict = verdictOn(
    clause,
    said.map((it) => it.slice(1).findIndex((group) => group !== undefined)),
    held,
  );
  if (!asked || verdict === null) return [];
  const span: Span = {
    start: start + first.index,
    end: start + last.index + last[0].length,
    text: clause.slice(first.index, last.index + last[0].length),
  };
  // Other countries ask otherwise: only of the United States is another level wrong.
  const isHere = /\b(?:BLS|Bureau of Labor Statistics|United States|US|U\.S\.|SOC)/.test(reading.sentence);
  return [
    claimOver(reading, [span], {
      verdict: verdict === 'wrong' && !isHere && !isTitle(reading, occupation) ? 'imprecise' : verdict,
      says: `${fullName(reading.classifications, occupation)}: typical education for entry: ${span.text}.`,
      correct: `In the United States, typical education for entry to ${fullName(reading.classifications, occupation)}: ${asked.toLowerCase()}.`,
      category: occupation,
      tables: [REQUIREMENTS_TABLE],
    }),
  ];
}

/** `null` where what is said leaves room for what is held. */
function verdictOn(clause: string, said: readonly number[], held: number): Verdict | null {
  if (held < 0) return null;
  const agrees = said.includes(held);
  const isMore = said.every((it) => it > held);
  if (/\b(?:not|no\s+longer|never|without)\b|n['’]t\b/i.test(clause))
    return agrees ? 'wrong' : isMore ? 'right' : null;
  if (/\b(?:at\s+least|minimum|or\s+(?:higher|more))\b/i.test(clause) && !agrees && !isMore) return null;
  return agrees ? 'right' : 'wrong';
}

/** The one occupation of SOC 2018 that a clause names, or that "they" stands for. */
function occupationIn(reading: Reading, start: number, end: number): Category | null {
  const titles = reading.titles.filter((it) => it.start >= start && it.end <= end && it.namings.length > 0);
  const { subject } = reading.context;
  const pronoun = /\b(?:they|these\s+workers|this\s+occupation)\b/i.test(reading.sentence.slice(start, end));
  const title = titles[0] ?? (pronoun ? subject : null);
  const named = title ? categoriesNamed(title, currentEdition('soc')) : [];
  return named.length === 1 ? (named[0] ?? null) : null;
}

function isTitle(reading: Reading, occupation: Category): boolean {
  return [...reading.titles, ...(reading.context.subject ? [reading.context.subject] : [])].some((title) =>
    title.namings.some((it) => it.kind === 'title' && it.category === occupation),
  );
}
