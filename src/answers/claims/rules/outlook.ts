/** Growth or decline said of an occupation: against the projections held, and never without a vintage where codes changed. */
import {
  type Category,
  changesOf,
  correspondencesOf,
  PROJECTIONS_TABLE,
  type Projection,
  projectionsOf,
} from '../../../classification/index.ts';
import type { Claim, Verdict } from '../../claim.ts';
import { editionName, fullName, list, shortName, successors } from '../../wording.ts';
import { isElsewhere } from '../elsewhere.ts';
import { categoryTable, claimOver, linkTables, type Rule } from '../finding.ts';
import type { Span } from '../mention.ts';
import { currentEdition, formerEdition, type Reading } from '../reading.ts';
import { vintageOf } from '../vintage.ts';
import { occupationsSpokenOf } from './occupation-spoken-of.ts';

const UP = 'grow\\w*|increas\\w*|rise|rising|expand\\w*|expansion';
const DOWN = 'declin\\w*|decreas\\w*|fall\\w*|shrink\\w*|drop\\w*';
const PERCENT = '(?<percent>\\d+(?:\\.\\d+)?)\\s*(?:%|per\\s?cent)';
const WILL =
  '(?:(?:projected|expected|forecast|predicted|estimated|anticipated|set|likely)\\s+to|will|should|would)';

/** "employment ... grows N percent": the direction alone is a claim too. */
const OUTLOOK = new RegExp(
  `\\b(?:demand|employment|job openings|number of (?:jobs|workers)|job outlook)\\b[^;]{0,80}?\\b(?<way>${UP}|${DOWN})\\b(?:[^;]{0,40}?${PERCENT})?`,
  'i',
);
/** Wider forms, which claim nothing without a figure and a word of foresight. */
const WITH_FIGURE = [
  // "X are projected to grow N percent"
  new RegExp(
    `\\b${WILL}\\s+(?:\\w+\\s+)?(?<way>${UP}|${DOWN})\\s+(?:by\\s+|at\\s+)?(?:[\\d,]*\\d(?:\\s+jobs)?,?\\s+or\\s+)?(?:[a-z]+\\s+){0,2}${PERCENT}`,
    'i',
  ),
  // "growth of N percent"
  new RegExp(
    `\\b(?<way>growth|increase|rise|expansion|decline|decrease|drop|fall)\\s+(?:of|is\\s+projected\\s+at|at)\\s+(?:[a-z]+\\s+){0,2}${PERCENT}`,
    'i',
  ),
  // "a N percent increase"
  new RegExp(
    `${PERCENT}\\s+(?:\\w+\\s+)?(?<way>growth|increase|rise|expansion|decline|decrease|drop|fall)\\b`,
    'i',
  ),
];
const FORESIGHT =
  /\b(?:project\w*|expect\w*|forecast\w*|fores[ae]\w*|predict\w*|estimat\w*|anticipat\w*|outlook|will|should|would)\b/i;
/** What grows besides jobs. */
const NO_JOBS =
  /\b(?:pay|wages?|salar\w+|earnings|incomes?|revenues?|costs?|prices?|fees|shares?|spending|budgets?|enrol\w+|admissions|visits|population|patients|residents|students|graduates|applications)\b/i;
/** "the 3 percent average growth for all occupations" */
const OF_ALL = /^[^,;]{0,40}\ball\s+(?:\w+\s+)?occupations\b/i;
/** A rate of one year is not that of ten. */
const YEARLY = /^\s+(?:(?:a|per|each|every)\s+year|annually|yearly)\b/i;
const DECLINE = new RegExp(`^(?:${DOWN})`, 'i');

/** Claims of growth or decline. */
export const outlook: Rule = (reading) => {
  const plain = OUTLOOK.exec(reading.sentence);
  const match = plain?.groups?.percent ? plain : (withFigure(reading.sentence) ?? plain);
  if (!match || isElsewhere(reading)) return [];
  if (YEARLY.test(reading.sentence.slice(match.index + match[0].length))) return [];
  const occupations = occupationsOf(reading, match, match === plain);
  const [occupation] = occupations;
  if (!occupation) return [];
  const { way = '', percent } = match.groups ?? {};
  const said: Said = {
    change: percent === undefined ? null : (DECLINE.test(way) ? -1 : 1) * Number(percent),
    decimals: percent?.split('.')[1]?.length ?? 0,
    isDecline: DECLINE.test(way),
    vintage: vintageOf(reading.sentence, reading.editions),
  };
  const judged = judge(reading, occupations, said);
  const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
  return [
    claimOver(reading, [span], {
      says: `${match[0]} (${fullName(reading.classifications, occupation)}).`,
      ...judged,
    }),
  ];
};

/** What follows a figure and says what it is of: "for X", "in employment of X", "is projected for X". */
const OF =
  /^\s+(?:(?:is|are|was|were)\s+(?:projected|expected|forecast|predicted)\s+)?(?:in|of|for|among|within)\s+(?:the\s+)?(?:(?:employment|number|jobs?|demand|openings)\s+(?:of|for|in|as|among)\s+)?(?:the\s+)?/i;
/** After the same words: a time, the country, or nothing but jobs. */
const OF_NO_OTHER =
  /^(?:20\d\d|next|coming|decade|period|ten\b|10\b|years?|United\s+States|US\b|U\.S\.|country|nation|employment|jobs|demand|workers|them|these|this|it)/i;
const OTHER_CLAUSE = /;|,\s*(?:and|but|which|while|whereas|where|whose|as)\b/i;

/** The occupations that grow: named right after the figure, else in the clause before it; none of another thing. */
function occupationsOf(reading: Reading, match: RegExpExecArray, isPlain: boolean): readonly Category[] {
  const { sentence } = reading;
  const end = match.index + match[0].length;
  const of = OF.exec(sentence.slice(end))?.[0] ?? '';
  const place = end + of.length;
  const mentions: readonly Span[] = [
    ...reading.titles.filter((it) => it.namings.length > 0),
    ...reading.codes.filter((it) => it.family === 'soc'),
  ];
  if (of !== '' && match.groups?.percent) {
    if (mentions.some((it) => it.start === place))
      return occupationsSpokenOf(reading, sentence.length, place);
    if (!OF_NO_OTHER.test(sentence.slice(place))) return [];
  }
  if (isPlain) return occupationsSpokenOf(reading, end);
  const isInClause = mentions.some(
    (it) => it.end <= match.index && !OTHER_CLAUSE.test(sentence.slice(it.end, match.index)),
  );
  const isOfSubject =
    mentions.length === 0 && /\b(?:they|their|these\s+workers|employment)\b/i.test(sentence);
  return isInClause || isOfSubject ? occupationsSpokenOf(reading, match.index) : [];
}

function withFigure(sentence: string): RegExpExecArray | null {
  if (!FORESIGHT.test(sentence) || NO_JOBS.test(sentence)) return null;
  const found = WITH_FIGURE.map((form) => form.exec(sentence)).filter((it) => it !== null);
  const own = found.filter((it) => !OF_ALL.test(sentence.slice(it.index + it[0].length)));
  return own.sort((a, b) => a.index - b.index)[0] ?? null;
}

interface Said {
  /** In per cent; `null` where only the direction is said. */
  readonly change: number | null;
  readonly decimals: number;
  readonly isDecline: boolean;
  readonly vintage: string | null;
}

type Judged = Pick<Claim, 'verdict' | 'correct'> & { readonly tables: readonly string[] };

function judge(reading: Reading, occupations: readonly Category[], said: Said): Judged {
  const { classifications } = reading;
  const [occupation] = occupations;
  const held = occupations.flatMap((it) =>
    projectionsOf(classifications, it).map((projection) => ({ occupation: it, projection })),
  );
  const changed = occupations.find((it) =>
    changesOf(classifications, it).some((one) => one.type.startsWith('RC')),
  );
  if (said.vintage === null && changed) return withoutVintage(reading, changed);
  const meant =
    said.vintage === null ? held.slice(-1) : held.filter((it) => it.projection.vintage === said.vintage);
  const [found] = meant;
  const name = occupation ? shortName(occupation) : '';
  if (!found) {
    const vintages = held.map((it) => it.projection.vintage);
    const what = said.vintage === null ? 'No projection' : `No projection ${said.vintage}`;
    return {
      verdict: 'unknown',
      correct: `${what} is held here for ${name}${vintages.length > 0 ? `; held: ${list(vintages)}` : ''}.`,
      tables: [PROJECTIONS_TABLE],
    };
  }
  return {
    verdict: verdictOn(found.projection, said),
    correct: `The projections ${found.projection.vintage} give ${editionName(classifications, found.occupation.edition)} ${shortName(found.occupation)} a change of ${found.projection.changePercent} %.${said.vintage === null ? ' A figure needs its years.' : ''}`,
    tables: [PROJECTIONS_TABLE],
  };
}

function verdictOn(projection: Projection, said: Said): Verdict {
  const change = Number(projection.changePercent);
  if (said.change === null) return change < 0 === said.isDecline ? 'right' : 'wrong';
  const agrees = Number(change.toFixed(said.decimals)) === said.change;
  // Without years, another round may have had the figure.
  if (said.vintage === null) return 'imprecise';
  return agrees ? 'right' : 'wrong';
}

function withoutVintage({ classifications }: Reading, from: Category): Judged {
  const links =
    from.edition === formerEdition('soc')
      ? correspondencesOf(classifications, from, currentEdition('soc'))
      : [];
  const now = links.length > 0 ? ` (now ${successors(links)})` : '';
  return {
    verdict: 'imprecise',
    correct: `No years are named. The content of ${shortName(from)} changed between SOC editions${now}, so that figures of different vintages count different jobs: an outlook needs its vintage and code.`,
    tables: [categoryTable(from), ...linkTables(links), 'changes/soc-2010_soc-2018.tsv'],
  };
}
