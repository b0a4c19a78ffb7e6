/** Proposes the categories of exact matches. */
import type { Evidence } from '../coder.ts';
import type { ExactMatch } from '../matching/exact-titles.ts';
import type { KnownTitle } from '../matching/known-title.ts';
import { titleWords } from '../title/title-words.ts';
import type { DetailedCategories } from './detailed-categories.ts';
import { CORRECTION_PRECISION, EXACT_PRECISION } from './fitted-constants.ts';
import type { Proposal } from './proposal.ts';
import { sharesOfCodes } from './shares.ts';

/** A namesake found only without its qualifier weighs so much beside an index entry found in full. */
const BARE_BESIDE_ENTRY = 0.1;
/** The same beside the title of a category, which tells less: medical assistants are in three groups. */
const BARE_BESIDE_TITLE = 0.5;
/** A namesake whose qualifier the context names weighs so much more. */
const NAMED_BY_CONTEXT = 12;

/**
 * Shares the probability among the codes of the matches. The publisher's qualifiers ("hospital", "helping
 * doctor") settle it where the context names one; else they make the question.
 *
 * @param detailed the detailed categories of the edition
 * @param matches at least one
 * @param context word forms of everything known beside the title
 * @param corrected true when typos were corrected to find the matches
 * @example
 * proposeExact(detailed, matches, new Set(['hospital']), false).evidence.at(-1)?.text; // 'the context says "hospital"'
 */
export function proposeExact(
  detailed: DetailedCategories,
  matches: readonly ExactMatch[],
  context: ReadonlySet<string>,
  corrected: boolean,
): Proposal {
  const someFull = matches.some((it) => !it.bare);
  const fullEntry = matches.some((it) => !it.bare && it.known.kind !== 'category-title');
  const besideFull = fullEntry ? BARE_BESIDE_ENTRY : BARE_BESIDE_TITLE;
  const weights = new Map<string, number>();
  const settledBy: Evidence[] = [];
  for (const { known, bare } of matches) {
    const named = bare && context.size > 0 ? namedQualifier(known, context) : undefined;
    if (named) settledBy.push({ kind: 'rule', text: `the context says "${named}"`, code: known.code });
    const weight = (bare && someFull ? besideFull : 1) * (named ? NAMED_BY_CONTEXT : 1);
    weights.set(known.code, (weights.get(known.code) ?? 0) + weight);
  }
  const precision =
    (someFull || settledBy.length > 0 ? EXACT_PRECISION.full : EXACT_PRECISION.bare) *
    (corrected ? CORRECTION_PRECISION : 1);
  const total = [...weights.values()].reduce((sum, it) => sum + it, 0);
  const probabilities = new Map<string, number>();
  for (const [code, weight] of weights) probabilities.set(code, (precision * weight) / total);
  const question = settledBy.length === 0 ? questionAmong(matches, probabilities) : undefined;
  return {
    isBare: !someFull && settledBy.length === 0,
    isSettled: settledBy.length > 0,
    shares: sharesOfCodes(detailed, probabilities),
    evidence: [...matches.flatMap(evidenceOf), ...settledBy],
    ...(question === undefined ? {} : { question }),
  };
}

function namedQualifier({ qualifiers }: KnownTitle, context: ReadonlySet<string>): string | undefined {
  return qualifiers.find((it) => titleWords(it).every((word) => context.has(word)));
}

/**
 * What shows a person that a match is one.
 *
 * @example
 * evidenceOf({ known }); // [{ kind: 'index-entry', text: 'Coder, clinical', code: '3252' }]
 */
export function evidenceOf({ known }: Pick<ExactMatch, 'known'>): readonly Evidence[] {
  const { kind, text, code, standsFor } = known;
  if (kind !== 'synonym') return [{ kind, text, code }];
  return [
    { kind: 'rule', text: `synonym: "${text}" stands for the index entry "${standsFor}"`, code },
    { kind: 'index-entry', text: standsFor, code },
  ];
}

/** Asks for the qualifier, where at least two codes each have one and neither is far ahead. */
function questionAmong(
  matches: readonly ExactMatch[],
  probabilities: ReadonlyMap<string, number>,
): string | undefined {
  const most = Math.max(...probabilities.values());
  const choices = new Map<string, Set<string>>();
  for (const { known } of matches) {
    if ((probabilities.get(known.code) ?? 0) < most / 4) continue;
    const names = choices.get(known.code) ?? new Set();
    names.add(known.qualifiers.length > 0 ? known.qualifiers.join(' or ') : `plain "${known.text}"`);
    choices.set(known.code, names);
  }
  if (choices.size < 2) return undefined;
  const named = [...choices].map(([code, names]) => `${[...names].slice(0, 3).join(' or ')} (${code})`);
  return `Which is meant: ${named.slice(0, -1).join(', ')} or ${named.at(-1)}?`;
}
