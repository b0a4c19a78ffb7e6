/** A code and a title side by side: "Minor group 321: ...", "Midwifery professionals (2222)". */
import {
  type Category,
  type EditionId,
  levelName,
  readCode,
  withLostZero,
} from '../../../classification/index.ts';
import type { Claim } from '../../claim.ts';
import { editionName, fullName } from '../../wording.ts';
import { categoryTable, claimOver, type Finding, type Rule } from '../finding.ts';
import type { CodeMention, Span, TitleMention } from '../mention.ts';
import {
  categoriesMeant,
  categoriesNamed,
  fitOf,
  homeOf,
  homeTables,
  likelyCategory,
} from '../naming-fit.ts';
import { categoryOf, currentEdition, editionAt, formerEdition, type Reading } from '../reading.ts';
import { judgeBelonging } from './belonging.ts';
import { judgeLink } from './code-to-code.ts';
import { superseded } from './superseded.ts';

/** Words that may stand between a code and the title that it is said to have. */
const CODE_THEN_TITLE =
  /^[\s"“”'*_:()–—\-,=|]*(?:(?:is|are|was|were|means|meant|used|covers|covered|denotes|denoted|describes|stood|stands|titled|entitled|called|named|(?:bears?|bore|has|had|carr(?:y|ies|ied))\s+the\s+(?:official\s+)?(?:title|name)(?:\s+of)?|for|as|the|code|codes|of|refers to|stands for|to|which|in|(?:broad|detailed|unit|minor|sub-?major|major)\s+(?:group|occupation)|ISCO(?:-(?:08|88))?|SOC(?: 20\d\d)?|(?:20\d\d )?SOC)\b[\s"“'*_:()–—\-,|]*|;\s*title\s*:\s*)*$/i;
const TITLE_THEN_CODE =
  /^["”'*_\s]*(?:(?:\(|\[|,|:|=|–|—|->|=>|→|-|\|)[\s*_]*)?(?:(?:has|have|had|with|under|carr(?:y|ies)|is|was|an?|official|exact|full|title|name|of|for|the|code|codes|isco(?:-(?:08|88))?|soc|20\d\d|in|occupation|o\*net)\b[\s:"“*_()-]*)*$/i;

/** What may stand between the codes that two editions give to one title. */
const BETWEEN_CODES =
  /^[\s,;:|/()[\]*_–—-]*(?:(?:and|or|in|the|US|codes?|ISCO(?:-?(?:08|88))?|SOC(?:\s*20\d\d)?|20\d\d|(?:O\*NET-)SOC)\b[\s,;:|/()[\]*_–—-]*)*$/i;

/** "pharmacists, sometimes called chemists, 2262" */
const OTHER_NAME = /\b(?:sometimes|also|often|formerly|previously)\s+(?:called|known\s+as)\s+$/i;

const NAMED =
  /\b(?:called|titled|entitled|named)\b|\b(?:title|name)\s+(?:of|for)\b|\b(?:bears?|bore|has|had|carr(?:y|ies|ied))\s+the\s+(?:official\s+)?(?:title|name)(?:\s+of)?\b/i;
/** "the title of unit group 3257 is" */
const TITLE_OF =
  /\b(?:title|name)\s+(?:of|for)\s+(?:the\s+)?(?:(?:ISCO(?:-(?:08|88))?|SOC(?:\s+20\d\d)?|20\d\d\s+SOC|codes?)\s+)*$/i;

/** Claims that give a code a title. */
export const codeTitle: Rule = (reading) => {
  const claims: Claim[] = [];
  const free = new Set(reading.titles);
  let last: { readonly code: CodeMention; readonly title: TitleMention } | undefined;
  for (const code of reading.codes) {
    const own = titleOf(reading, code, free);
    const title = own ?? (last && sharesTitle(reading, last.code, code) ? last.title : undefined);
    if (!title) {
      last = undefined;
      continue;
    }
    free.delete(title);
    const before = last;
    last = title.end <= code.start ? { code, title } : undefined;
    if (own && (isAboveItsCode(reading, code, title) || beginsPath(reading, code, title))) continue;
    const found =
      !own && before && !isKnownIn(title, editionOf(reading, code))
        ? judgePair(reading, before.code, code)
        : judgeCodeTitle(reading, code, title);
    claims.push(claimOver(reading, own ? [code, title] : [code], found));
  }
  return claims;
};

/** Two editions' codes for one title that the second edition does not have: the correspondence decides. */
function judgePair(reading: Reading, one: CodeMention, other: CodeMention): Finding {
  const found = judgeLink(reading, one, other, false);
  return found.verdict === 'imprecise' ? { ...found, verdict: 'right' } : found;
}

/**
 * "Optometrists are health professionals (2267)": the code is that of another title of the sentence, and the title
 * beside it names a group above.
 */
function isAboveItsCode(reading: Reading, code: CodeMention, title: TitleMention): boolean {
  const category = categoryOf(reading, code);
  if (!category || title.end > code.start) return false;
  if (!['above', 'within'].includes(fitOf(reading.classifications, category, title))) return false;
  return reading.titles.some(
    (it) =>
      it.end <= title.start &&
      ['title', 'index-entry'].includes(fitOf(reading.classifications, category, it)),
  );
}

/** "The path for dentists is Major Group 2 > ...": the first rung is not theirs alone. */
function beginsPath(reading: Reading, code: CodeMention, title: TitleMention): boolean {
  return title.end <= code.start && /^\s*[>→›]/.test(reading.sentence.slice(code.end));
}

function isKnownIn(title: TitleMention, edition: EditionId): boolean {
  return title.namings.some((it) => it.category.edition === edition);
}

/** "Physiotherapists (ISCO-08: 2264; SOC 2018: 29-1123)": the code that follows is of another edition. */
function sharesTitle(reading: Reading, before: CodeMention, code: CodeMention): boolean {
  const [one, other] = [before, code].map((it) => editionAt(reading, it, it.family));
  return (
    (one?.family !== other?.family || one?.edition !== other?.edition) &&
    BETWEEN_CODES.test(reading.sentence.slice(before.end, code.start))
  );
}

/** The title that a sentence gives to a code: right after it, or right before it. */
export function titleOf(
  reading: Reading,
  code: CodeMention,
  titles: Iterable<TitleMention>,
): TitleMention | undefined {
  const gap = (from: Span, to: Span) => reading.sentence.slice(from.end, to.start);
  const all = [...titles].filter((it) => it.namings.length > 0 || it.start > code.end);
  const isBracketed =
    /\([^()]*$/.test(reading.sentence.slice(0, code.start)) &&
    /^[^()]*\)/.test(reading.sentence.slice(code.end));
  const next = isBracketed ? undefined : all.find((it) => it.start >= code.end);
  const isFree = (from: number, to: number) =>
    !reading.codes.some((it) => it !== code && it.start >= from && it.end <= to);
  const isNext = next && isFree(code.end, next.start) && CODE_THEN_TITLE.test(gap(code, next));
  if (next && isNext && !belongsToAnother(reading, next, code)) return next;
  const before = all.findLast(
    (it) => it.end <= code.start && !OTHER_NAME.test(reading.sentence.slice(0, it.start)),
  );
  if (!before || !isFree(before.end, code.start) || !TITLE_THEN_CODE.test(gap(before, code)))
    return undefined;
  // "tellers are clerks: ISCO-08 unit group 4211": a word that the index sorts under is no title.
  const isTitle = before.namings.some((it) => it.kind !== 'head-word') || /^\s*\(/.test(gap(before, code));
  return isTitle ? before : undefined;
}

/** The edition that colours the code stands after it, and may be meant for another. */
function isNamedLater(reading: Reading, code: CodeMention): boolean {
  return reading.editions.every((it) => it.family !== code.family || it.start > code.end);
}

/** "Physiotherapist 2264, Dietician 2265": a title with a code right after it has that one. */
function belongsToAnother(reading: Reading, title: TitleMention, code: CodeMention): boolean {
  const other = reading.codes.find((it) => it.start >= title.end);
  if (!other || !/,|;|\band\b/.test(reading.sentence.slice(code.end, title.start))) return false;
  return /^[\s=:(–*_"”-]*(?:(?:is|are|codes?|to|in|under|at|as|by)\s+)*[*_]*$/i.test(
    reading.sentence.slice(title.end, other.start),
  );
}

function judgeCodeTitle(reading: Reading, code: CodeMention, title: TitleMention): Finding {
  const { classifications } = reading;
  const inForce = editionAt(reading, code, code.family);
  const edition = inForce.edition ?? currentEdition(code.family);
  const says = `${editionName(classifications, edition)} ${code.text} is “${title.text}”.`;
  const here = judgeIn(reading, edition, code, title);
  const between = reading.sentence.slice(Math.min(code.end, title.end), Math.max(code.start, title.start));
  const isNamed =
    NAMED.test(between) ||
    (code.end <= title.start &&
      TITLE_OF.test(reading.sentence.slice(0, code.start)) &&
      /^\s*(?:is|was|:)/.test(between));
  if (here.verdict === 'right' && here.category && isNamed) {
    const exact = fitOf(classifications, here.category, title) === 'title';
    const correct = `The title of ${code.code} is ${here.category.title}. ${homeOf(classifications, title, edition)}`;
    return exact ? { ...here, says } : { ...here, verdict: 'imprecise', says, correct };
  }
  // "2512 ... are professionals": a broader group's title after a verb says where the code lies, and rightly.
  const isAbove = here.verdict === 'imprecise' && here.category && !isBelow(reading, code, here.category);
  if (isAbove && /\b(?:is|are|in|under|within|of)\b/i.test(between) && !NAMED.test(between))
    return { ...here, verdict: 'right', says };
  if (here.verdict === 'right' || here.verdict === 'imprecise') return { ...here, says };
  const current = currentEdition(code.family);
  if (edition !== current && isNamedLater(reading, code)) {
    const now = judgeIn(reading, current, code, title);
    if (now.verdict === 'right') return { ...now, says };
  }
  const former = formerEdition(code.family);
  if (edition !== former) {
    const earlier = judgeIn(reading, former, code, title);
    if (earlier.verdict === 'right' && earlier.category) {
      return { ...superseded(reading, earlier.category, edition, inForce.edition !== null), says };
    }
  }
  return { ...here, says };
}

function isBelow(reading: Reading, code: CodeMention, category: Category): boolean {
  return category.code.length > code.code.length || category.edition !== editionOf(reading, code);
}

function editionOf(reading: Reading, code: CodeMention): EditionId {
  return editionAt(reading, code, code.family).edition ?? currentEdition(code.family);
}

function judgeIn(
  reading: Reading,
  edition: EditionId,
  code: CodeMention,
  title: TitleMention,
): Omit<Finding, 'says'> {
  const { classifications } = reading;
  const read = readCode(classifications, edition, code.code);
  const home = categoriesNamed(title, edition)[0] ?? likelyCategory(classifications, title, edition);
  if (read.kind === 'not-further-defined' && fitOf(classifications, read.category, title) === 'title') {
    const isSaid = /not further defined|n\.?\s?f\.?\s?d\b/i.test(reading.sentence);
    return {
      verdict: code.levelWord !== '' && !isSaid ? 'wrong' : isSaid ? 'right' : 'imprecise',
      correct: `${code.code} means ${fullName(classifications, read.category)}, not further defined.`,
      category: read.category,
      tables: [categoryTable(read.category)],
    };
  }
  const lost = withLostZero(classifications, edition, code.code);
  if (read.kind !== 'category' && lost && fitOf(classifications, lost, title) !== 'none') {
    return {
      verdict: 'imprecise',
      correct: `The code is ${lost.code}, with its leading zero: ${fullName(classifications, lost)}.`,
      category: lost,
      tables: [categoryTable(lost)],
    };
  }
  if (read.kind !== 'category') {
    const what =
      read.kind === 'unknown'
        ? `${editionName(classifications, edition)} has no code ${code.code}.`
        : `${code.code} is no group of its own: it means ${fullName(classifications, read.category)}, not further defined.`;
    return {
      verdict: 'wrong',
      correct: `${what} ${homeOf(classifications, title, edition)}`,
      category: home,
      tables: [`${edition}/categories.tsv`],
    };
  }
  const { category } = read;
  const tables = [categoryTable(category)];
  const wrongLevel = levelMismatch(reading, code, category);
  const fit =
    categoriesMeant(classifications, title, edition).includes(category) &&
    title.namings.every((it) => it.category.edition !== edition)
      ? 'title'
      : fitOf(classifications, category, title);
  if (fit === 'none' && !isKnownIn(title, edition) && title.namings.length > 0 && title.end <= code.start) {
    // A job title of another edition only: the correspondence may lead on.
    return judgeBelonging(reading, title, { ...code, category, title: null, edition }, false);
  }
  if (fit === 'none') {
    return {
      verdict: 'wrong',
      correct: `${fullName(classifications, category)} is what ${code.code} stands for. ${homeOf(classifications, title, edition)}${wrongLevel}`,
      category: home ?? subjectCategory(reading, edition) ?? category,
      tables: homeTables(title, edition),
    };
  }
  if (wrongLevel) return { verdict: 'wrong', correct: wrongLevel.trim(), category, tables };
  if (fit === 'within' || fit === 'above') {
    return {
      verdict: 'imprecise',
      correct: `${code.code} is ${fullName(classifications, category)}. ${homeOf(classifications, title, edition)}`,
      category: home ?? category,
      tables,
    };
  }
  return { verdict: 'right', correct: `${fullName(classifications, category)}.`, category, tables };
}

/** The category of the occupation that the text speaks of: where the path should have led. */
function subjectCategory(reading: Reading, edition: EditionId): Category | undefined {
  return reading.context.subject ? categoriesNamed(reading.context.subject, edition)[0] : undefined;
}

/** " 2266 is a unit group, not a minor group." where the level word is another level's; else empty. */
export function levelMismatch(reading: Reading, code: CodeMention, category: Category): string {
  if (code.levelWord === '') return '';
  const level = levelName(reading.classifications, category);
  return level.startsWith(`${code.levelWord} `)
    ? ''
    : ` ${code.code} is a ${level}, not a ${code.levelWord} group.`;
}
