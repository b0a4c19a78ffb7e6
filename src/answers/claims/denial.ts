/** Stretches of a sentence that it denies: "the claim that ... is wrong", "it is a mistake to ...". */
import type { Claim, Verdict } from '../claim.ts';
import type { Span } from './mention.ts';

const FALSE =
  '(?:wrong|false|incorrect|untrue|mistaken|not\\s+(?:true|so|correct|right)|an?\\s+(?:myth|mistake|error)|out\\s+of\\s+date|outdated)';
/** The stretch follows: "it is wrong that ...", "it would be a mistake to ...". */
const BEFORE = new RegExp(
  `\\b(?:it\\s+(?:is|was|would\\s+be)|(?:is|are)\\s+it)\\s+(?:therefore\\s+|simply\\s+|plainly\\s+)?${FALSE}\\s+(?:that|to)\\b(?<said>[^.;:]*)`,
  'gi',
);
/** "mistakenly coded 2222" */
const WRONGLY =
  /\b(?:wrongly|mistakenly|incorrectly|erroneously|falsely|by mistake|in error)\b(?<said>[^.;:]*)/gi;
/** The stretch stands before: "the claim that ... is wrong". */
const AFTER = new RegExp(
  `\\b(?:claims?|statement|assertion|idea|belief|view|notion|suggestion|saying)\\s+that\\b(?<said>[^.;]*?)\\b(?:is|are|was)\\s+${FALSE}`,
  'gi',
);

/** "there is no minor group 2266" */
const NONE =
  /\bthere\s+(?:is|are|was|were)\s+no\s+(?<said>(?:ISCO(?:-\d\d)?\s+|SOC\s+)?(?:(?:sub-?major|major|minor|unit|broad|detailed)\s+(?:group|occupation)|code|group)\s+[\d-]+)/gi;

/** What a denied claim is worth: to deny what is wrong is right. */
const DENIED: Readonly<Record<Verdict, Verdict>> = {
  right: 'wrong',
  wrong: 'right',
  superseded: 'right',
  imprecise: 'imprecise',
  unknown: 'unknown',
};

/** The claims of a sentence, those that it denies turned about. */
export function withDenials(sentence: string, claims: readonly Claim[]): readonly Claim[] {
  const denied = [BEFORE, WRONGLY, AFTER, NONE].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((it): Span => {
      const text = it.groups?.said ?? '';
      const start = it.index + it[0].indexOf(text);
      return { start, end: start + text.length, text };
    }),
  );
  return claims.map((claim) => {
    if (!denied.some((it) => it.start <= claim.start && it.end >= claim.end)) return claim;
    return { ...claim, verdict: DENIED[claim.verdict], says: `It is not so: ${claim.says}` };
  });
}
