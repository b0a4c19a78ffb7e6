/** A group said to lie in another: "3252 is part of minor group 321", "minor group 325 contains unit group 3252". */
import { type Category, isWithin } from '../../../classification/index.ts';
import type { Claim } from '../../claim.ts';
import { fullName, pathCodes, shortName } from '../../wording.ts';
import { listFrom, listUpTo } from '../code-lists.ts';
import { categoryTable, claimOver, type Rule } from '../finding.ts';
import type { CodeMention } from '../mention.ts';
import { categoryOf, type Reading } from '../reading.ts';
import { levelMismatch, titleOf } from './code-title.ts';

const LIES_IN =
  /^[^.;]{0,90}?\b(?:belongs?\s+to|(?:is|are|being|forms?|was|were)\s+(?:(?:itself|themselves|in\s+turn|also)\s+)?(?:a\s+)?part\s+of|makes?\s+up|forms?|constitutes?|falls?\s+(?:under|in|into|within)|(?:is|are|was|were)\s+(?:found\s+|classified\s+|included\s+|placed\s+|located\s+)?(?:in|under|within|inside)|(?:sits?|lies?|comes?)\s+(?:in|under|within)|one\s+of\s+the\s+\w+(?:\s+\w+)?\s+(?:of|in))\s+(?:(?:the|an?|broader|larger|ISCO-08|ISCO-88|SOC)\s+)*["“(*]*$/i;
/** ", while the vet is in": a clause with a subject that no table knows. */
const OTHER_CLAUSE =
  /(?:\b(?:while|whereas)|[,;]\s*(?:and|but))\s+(?!(?:it|also|thus|so|hence|therefore|is|are|was|were|belongs?|falls?|comes?|sits?|lies?|forms?|part|this|the\s+(?:unit|minor|group))\b)\p{L}/iu;
const HOLDS =
  /^[^.;]{0,60}?\b(?:includes?|contains?|comprises?|covers?|holds|is\s+home\s+to|consists?\s+of|is\s+divided\s+into|encompass(?:es)?)\s+(?:(?:the|an?|both|also)\s+)*["“(*]*$/i;
/** "unit group 9123 of minor group 912" */
const OF = /^["”\s]*(?:\([^()]*\)\s*)?(?:of|in|within|under)\s+(?:the\s+)?$/i;
/** "the unit groups of minor group 321 are 3211" */
const GROUPS_OF = /\bgroups?\s+(?:of|in|within|under)\s+(?:the\s+)?$/i;
const ARE = /^["”\s]*(?:\([^()]*\)\s*)?(?:are|:)\s*(?:the\s+following\s*:?\s*)?$/i;
const GROUP_PRONOUN =
  /^\W*(?:it|this\s+(?:unit|minor|sub-?major|broad)?\s*group|the\s+(?:unit|minor|sub-?major)?\s*group|this\s+category|the\s+category)\b(?<rest>.*)$/i;

/** Claims that one group lies in another. */
export const nesting: Rule = (reading) => {
  const claims: Claim[] = [];
  for (const [i, code] of reading.codes.entries()) {
    const before = reading.codes[i - 1];
    const gap = reading.sentence.slice(before?.end ?? 0, code.start);
    const isRung = before !== undefined && /^\s*[>→›]\s*$/.test(gap);
    if (isRung) {
      claims.push(...judge(reading, categoryOf(reading, code), [before], code, categoryOf(reading, before)));
    } else if (before && liesIn(reading, before, code, gap)) {
      const groups = listFrom(reading, i).filter((it) => it === code || it.levelWord !== '');
      for (const inner of listUpTo(reading, i - 1))
        for (const outer of groups)
          claims.push(
            ...judge(reading, categoryOf(reading, inner), [inner], outer, categoryOf(reading, outer)),
          );
    } else if (before && holds(reading, before, code, gap)) {
      for (const held of listFrom(reading, i))
        claims.push(
          ...judge(reading, categoryOf(reading, held), [before], held, categoryOf(reading, before)),
        );
    } else if (!before) {
      const rest = GROUP_PRONOUN.exec(gap)?.groups?.rest;
      if (rest !== undefined && LIES_IN.test(rest)) {
        claims.push(...judge(reading, reading.context.group, [], code, categoryOf(reading, code)));
      }
    }
  }
  return [...claims, ...labelledRungs(reading)];
};

function liesIn(reading: Reading, before: CodeMention, code: CodeMention, gap: string): boolean {
  const areGroups = before.levelWord !== '' && code.levelWord !== '';
  return (areGroups && OF.test(gap)) || (LIES_IN.test(gap) && !hasSubjectOfItsOwn(reading, before, code));
}

function holds(reading: Reading, before: CodeMention, code: CodeMention, gap: string): boolean {
  if (ARE.test(gap) && GROUPS_OF.test(reading.sentence.slice(0, before.start))) return true;
  return (
    HOLDS.test(gap) &&
    reading.titles.every((it) => it.end <= before.end || it.start >= code.start || it.start < before.end + 5)
  );
}

/** "Code: 2262; Major group: 3; Minor group: 321": the groups of a list of fields are those of its finest code. */
function labelledRungs(reading: Reading): readonly Claim[] {
  const labelled = reading.codes.filter((it) => /group\W*:\s*[^:]*$/i.test(it.text));
  const longest = Math.max(...reading.codes.map((it) => it.code.length));
  const [finest, ...others] = reading.codes.filter((it) => it.code.length === longest);
  if (!finest || others.length > 0) return [];
  const inner = categoryOf(reading, finest);
  return labelled
    .filter((it) => it !== finest && it.family === finest.family)
    .flatMap((it) => judge(reading, inner, [], it, categoryOf(reading, it)));
}

/** The claim spans both codes but where another stands between. */
function isAlone(reading: Reading, spans: readonly CodeMention[], code: CodeMention): boolean {
  return spans.every(
    (it) => !reading.codes.some((other) => other.start > it.start && other.end < code.start),
  );
}

/** "2230, but acupuncture technicians are placed in 3230": the second code is said of another subject. */
function hasSubjectOfItsOwn(reading: Reading, before: CodeMention, code: CodeMention): boolean {
  const own = titleOf(reading, before, reading.titles);
  const isJoined = /^\s*,?\s*(?:and|but)\b/.test(reading.sentence.slice(before.end, code.start));
  const isSubject = reading.titles.every(
    (it) => it === own || it.namings.length === 0 || it.start > before.start,
  );
  // "Filing clerks are excluded from 3252 and belong to 4415": both are said of the clerks.
  if (isJoined && !isSubject) return true;
  if (OTHER_CLAUSE.test(reading.sentence.slice(before.end, code.start))) return true;
  return reading.titles.some(
    (it) =>
      it !== own &&
      it.namings.length > 0 &&
      it.start >= before.end &&
      it.end <= code.start &&
      titleOf(reading, code, reading.titles) !== it,
  );
}

function judge(
  reading: Reading,
  inner: Category | null,
  spans: readonly CodeMention[],
  code: CodeMention,
  outer: Category | null,
): readonly Claim[] {
  if (!inner || !outer || inner === outer || inner.edition !== outer.edition) return [];
  const { classifications } = reading;
  const target = spans[0] && outer.code === spans[0].code ? spans[0] : code;
  const mismatch = levelMismatch(reading, target, outer);
  const lies = isWithin(classifications, inner, outer);
  const verdict = lies && !mismatch ? 'right' : 'wrong';
  const negated = /\b(?:not|never)\b/i.test(reading.sentence.slice(spans[0]?.end ?? 0, code.start));
  return [
    claimOver(reading, isAlone(reading, spans, code) ? [...spans, code] : [code], {
      verdict: negated ? (lies ? 'wrong' : 'right') : verdict,
      says: `${shortName(inner)} ${negated ? 'does not lie' : 'lies'} in ${shortName(outer)}.`,
      correct: `${fullName(classifications, inner)}. Its path: ${pathCodes(classifications, inner)}.${mismatch}`,
      category: inner,
      tables: [categoryTable(inner)],
    }),
  ];
}
