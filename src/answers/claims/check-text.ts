/** Finds every claim of a text about the classifications and judges each from the tables. */
import type { Classifications } from '../../classification/index.ts';
import type { Claim, Verdict } from '../claim.ts';
import { textParts } from '../text-parts.ts';
import { withDenials } from './denial.ts';
import type { Rule } from './finding.ts';
import { withLevelWords } from './level-words.ts';
import { type Context, contextAfter, NO_CONTEXT, readPart } from './reading.ts';
import { advance } from './rules/advance.ts';
import { codeTitle } from './rules/code-title.ts';
import { codeToCode } from './rules/code-to-code.ts';
import { count } from './rules/count.ts';
import { editionSuccession } from './rules/edition-succession.ts';
import { education } from './rules/education.ts';
import { employment } from './rules/employment.ts';
import { fields } from './rules/fields.ts';
import { inclusion } from './rules/inclusion.ts';
import { levelClaim } from './rules/level-claim.ts';
import { loneCode } from './rules/lone-code.ts';
import { nesting } from './rules/nesting.ts';
import { notFurtherDefined } from './rules/not-further-defined.ts';
import { openings } from './rules/openings.ts';
import { outlook } from './rules/outlook.ts';
import { ownGroup } from './rules/own-group.ts';
import { placement } from './rules/placement.ts';
import { publisher } from './rules/publisher.ts';
import { sameGroup } from './rules/same-group.ts';
import { skillLevel } from './rules/skill-level.ts';

/** Where two of these judge one stretch of a text, the graver verdict stands; on a draw, the earlier rule. */
const RULES: readonly Rule[] = [
  codeToCode,
  notFurtherDefined,
  sameGroup,
  levelClaim,
  nesting,
  ownGroup,
  placement,
  inclusion,
  codeTitle,
  fields,
  skillLevel,
  count,
  publisher,
  editionSuccession,
  advance,
  education,
  employment,
  openings,
  outlook,
];
const GRAVITY: Readonly<Record<Verdict, number>> = {
  wrong: 4,
  superseded: 3,
  imprecise: 2,
  right: 1,
  unknown: 0,
};

/**
 * Checks what a text claims about occupational classifications.
 *
 * Claims are found by rule, for any occupation: a code with a title, a level word or an edition; an occupation
 * placed in a group; a skill level; a count; education, employment and its outlook; a succession or correspondence of codes; a publisher. Questions claim
 * nothing.
 *
 * @param text plain text or Markdown, of any length; time grows in proportion to it
 * @returns the claims in the order of the text; no two overlap
 * @example
 * checkText(classifications, 'Minor Group 321: Health Information Technologists')[0]?.verdict; // 'wrong'
 */
export function checkText(classifications: Classifications, text: string): readonly Claim[] {
  let context: Context = NO_CONTEXT;
  const claims: Claim[] = [];
  for (const part of textParts(text)) {
    const reading = readPart(classifications, part, context);
    if (!part.isQuestion) {
      const judged = withLevelWords(reading, withoutOverlap(RULES.flatMap((rule) => rule(reading))));
      const found = inOrder(
        withDenials(part.text, [
          ...judged,
          ...loneCode(reading).filter((it) => !judged.some((other) => overlap(it, other))),
        ]),
      );
      claims.push(...found.map((it) => ({ ...it, start: it.start + part.start, end: it.end + part.start })));
    }
    context = contextAfter(reading, part);
  }
  return claims;
}

function withoutOverlap(found: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  for (const claim of found.toSorted((a, b) => GRAVITY[b.verdict] - GRAVITY[a.verdict])) {
    if (!kept.some((it) => overlap(it, claim))) kept.push(claim);
  }
  return kept;
}

function overlap(one: Claim, other: Claim): boolean {
  return one.start < other.end && one.end > other.start;
}

function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => a.start - b.start);
}
