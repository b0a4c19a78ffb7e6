/** An occupation said to belong to a group: "X are classified in minor group 325". */
import type { Claim } from '../../claim.ts';
import { shortName } from '../../wording.ts';
import { categoryTable, claimOver, type Finding, type Rule } from '../finding.ts';
import type { CodeMention, Span, TitleMention } from '../mention.ts';
import { categoryOf, currentEdition, editionAt, type Reading } from '../reading.ts';
import { judgeBelonging } from './belonging.ts';
import { titleOf } from './code-title.ts';
import { placementSubjects } from './placement-subjects.ts';
import type { Target } from './target.ts';

const CLASSIFIED =
  /\b(?:(?:classified|categori[sz]ed|grouped|placed|coded|included|counted|listed|found|located|counts?|shares?|sit|sits|belongs?|belonging|falls?|falling|come|comes|goes|go|went|assigned|part)\b[^.;]{0,60}?\b(?:under|in|into|within|among|as|to|of|with|at|by)|(?:excluded|omitted)\s+from|left\s+out\s+of|shares?(?=\s+(?:the\s+)?(?:ISCO|SOC|codes?|unit|minor|major|sub|broad|\d))|(?:classif(?:y|ies)|plac(?:e|es)|puts?|codes?|groups?|categori[sz]es?)\s+(?:them|it|these\s+\w+)\s+(?:under|in|into|within|as|to))\b/i;
/** "are in 325", "is unit group 4120": the verb alone says it where a code follows at once. */
const IS =
  /\b(?:is|are|was|were|remains?|be|forms?|makes?\s+up|occup(?:y|ies)|holds?|bears?|works?|sits?|lies?)\b(?:\s+(?:not|either|in|under|within|inside|at|part|of|the|a|an|code|coded|numbered|classified|group|occupation|now|still|also|both|ISCO(?:-(?:08|88))?|SOC|20\d\d))*\s*$/i;
/** "are craft workers of major group 7" */
const DESCRIBED =
  /\b(?:is|are|was|were)\s+[\p{L}-]+(?:\s+[\p{L}-]+){0,4}(?:,\s*(?:in\s+|of\s+)?|\s+(?:of|in|within|under)\s+)(?:the\s+)?["“(*]*$/iu;
const NEGATED = /\b(?:not|never|no longer|excluded?|omitted|left\s+out|rather than|instead of|outside)\b/i;
/** "leaves midwives out of", "excludes midwives from": the occupation stands inside the verb. */
const LEAVES = /\b(?:leaves?|excludes?|omits?|keeps?)\s+(?:the\s+)?$/i;
const OUT = /^\s*(?:out\s+of|from|outside(?:\s+of)?)\b/i;

/** "Neither pharmacists nor dentists belong to ...", "no dentist is ...", "do not code dentists to ...". */
const NONE =
  /\b(?:(?:neither|nor|no)|(?:(?:do|does|should|must|may|can)(?:\s*not|n['’]t)|never)\s+\w+)\s+(?:an?\s+|the\s+)?$/i;

/** Claims that an occupation belongs to a group. */
export const placement: Rule = (reading) => {
  const { targets, verbAt, objectAt } = targetsOf(reading);
  const subjects = placementSubjects(reading, targets, verbAt, objectAt);
  return targets.flatMap((target, i) => {
    const placed = subjects[i] ?? [];
    if (placed.length === 0) return i === 0 ? strangeSubject(reading, target) : [];
    return placed.map((subject) =>
      claimOver(
        reading,
        spansOf(subject, target),
        judge(reading, subject, target, beforeList(reading, targets, i)),
      ),
    );
  });
};

function spansOf(subject: TitleMention, target: Target): readonly Span[] {
  return target.title || target.category || subject.end > target.start ? [target] : [target, subject];
}

function judge(reading: Reading, subject: TitleMention, target: Target, before: Target | undefined): Finding {
  const isHere = subject.end <= target.start && subject !== reading.context.subject;
  const from = Math.max(before?.end ?? 0, isHere ? subject.end : 0);
  const said = reading.sentence
    .slice(from, target.start)
    .replace(/not (?:elsewhere classified|further defined)/gi, '')
    // "are not excluded from"
    .replace(/\b(?:not|never)\s+(?:\w+\s+)?(?:excluded|omitted|left\s+out)\b/gi, '');
  const isNone = isHere && NONE.test(reading.sentence.slice(0, subject.start));
  const isLeftOut =
    isHere &&
    LEAVES.test(reading.sentence.slice(0, subject.start)) &&
    OUT.test(reading.sentence.slice(subject.end));
  const negated = isNone || (isLeftOut && subject.end >= from) || NEGATED.test(lastClause(said));
  return judgeBelonging(reading, subject, target, negated);
}

/** The target before the list that the target at an index stands in: "not in 2261 or 2262" denies both. */
function beforeList(reading: Reading, targets: readonly Target[], i: number): Target | undefined {
  const [before, target] = [targets[i - 1], targets[i]];
  if (!before || !target) return before;
  const isJoined = /^\s*(?:,|,?\s*(?:and|or|nor))\s+(?:(?:from|of|in|to|under)\s+)?$/i.test(
    reading.sentence.slice(before.end, target.start),
  );
  return isJoined ? beforeList(reading, targets, i - 1) : before;
}

/** "Clinical Data Wizards are unit group 3252", "Both are in major group 3": no table can tell. */
function strangeSubject(reading: Reading, target: Target): readonly Claim[] {
  const phrase = STRANGER.exec(reading.sentence);
  if (!phrase?.[1] || !target.category) return [];
  const start = phrase[0].indexOf(phrase[1]);
  const span = { start, end: start + phrase[1].length, text: phrase[1] };
  return [
    claimOver(reading, [span, target], {
      verdict: 'unknown',
      says: `“${phrase[1]}” belongs to ${shortName(target.category)}.`,
      correct: `“${phrase[1]}” names no group and no index entry held here, so this cannot be told from the tables.`,
      category: target.category,
      tables: [categoryTable(target.category)],
    }),
  ];
}

/** Capitalised words that begin the sentence and stand before its verb. */
const STRANGER =
  /^[\s"“*_-]*(?!(?:this|these|it|they|in|the|unit|minor|major|sub)\b)(\p{Lu}[\p{L}'-]+(?:\s+(?:and|of|for|the|\p{L}[\p{L}'-]+)){0,8}?)\s+(?:is|are|was|were|belongs?|falls?|comes?)\b/iu;

/** "are excluded from it and are classified in 2230": the negation is of the first clause. */
function lastClause(text: string): string {
  return (
    text
      .split(
        /;|\b(?:and|but)\s+(?=(?:is|are|was|were|belongs?|falls?|come|comes|go|goes|sit|sits|instead|(?:coded|classified|placed|included|counted|grouped|listed|assigned|moved|put)(?:\s+instead)?\s+(?:in|into|under|to|with|within|as|at))\b)/i,
      )
      .at(-1) ?? text
  );
}

interface Placed {
  readonly targets: readonly Target[];
  readonly verbAt: number;
  readonly objectAt: number;
}

function targetsOf(reading: Reading): Placed {
  const withObject = classifiedWithObject(reading);
  const verb = withObject ?? CLASSIFIED.exec(reading.sentence);
  const objectAt = withObject ? withObject.index + withObject[0].length : -1;
  const codes = reading.codes.filter((code, i) => isTarget(reading, code, verb, reading.codes[i - 1]));
  const targets = codes.map((code) => codeTarget(reading, code));
  if (!verb) {
    const all = [...targets, ...groupsSaidToBe(reading)].sort((a, b) => a.start - b.start);
    const first = all[0]?.start ?? 0;
    const is = [...reading.sentence.slice(0, first).matchAll(/\b(?:is|are|was|were|remains?)\b/gi)].at(-1);
    return { targets: all, verbAt: is?.index ?? first, objectAt };
  }
  const object = reading.titles.find((it) => it.start === objectAt);
  const verbEnd = object?.end ?? verb.index + verb[0].length;
  const taken = reading.codes.map((code) => titleOf(reading, code, reading.titles));
  const titles = reading.titles
    .filter((it) => it.start >= verbEnd && !taken.includes(it) && standsAsGroup(reading, it, verbEnd))
    .map((title) => titleTarget(reading, title));
  const groups = [...targets, ...titles].sort((a, b) => a.start - b.start);
  return {
    targets: groups.length > 0 ? groups : editionTarget(reading, verbEnd),
    verbAt: verb.index,
    objectAt,
  };
}

/** "places chiropractors in": the verb, when a title is its object. */
function classifiedWithObject(reading: Reading): RegExpExecArray | null {
  const verb =
    /\b(?:classif(?:y|ies)|plac(?:e|es)|puts?|codes?|groups?|categori[sz]es?|counts?|assigns?|lists?|treats?|regards?|considers?|leaves?|excludes?|omits?|keeps?)\s+(?=\p{L})/iu.exec(
      reading.sentence,
    );
  const end = verb ? verb.index + verb[0].length : -1;
  const object = reading.titles.find((it) => it.start === end && it.namings.length > 0);
  if (!verb || !object) return null;
  // "this group excludes dentists": without "from", the group holds or does not hold, and is no place to put them.
  const isPlaced = !LEAVES.test(verb[0]) || OUT.test(reading.sentence.slice(object.end));
  return isPlaced ? verb : null;
}

/** "Dentists are health professionals": a group's title after the bare verb. */
function groupsSaidToBe(reading: Reading): readonly Target[] {
  return reading.titles
    .filter(
      (it) =>
        namesGroup(reading, it) &&
        /\b(?:is|are)\s+(?:not\s+)?(?:an?\s+)?["“]?$/i.test(reading.sentence.slice(0, it.start)) &&
        /^["”]?(?:[.,;)]|$|\s+(?:in|of|under|and|rather|but|while|whereas)\b)/.test(
          reading.sentence.slice(it.end),
        ),
    )
    .map((title) => titleTarget(reading, title));
}

/** True for the title of a broad group, or a half of one that no other group has. */
function namesGroup(reading: Reading, title: TitleMention): boolean {
  const broad = title.namings.filter((it) => it.category.level < 4);
  const { family, edition } = editionAt(reading, title);
  const here = broad.filter((it) => it.category.edition === (edition ?? currentEdition(family)));
  return broad.some((it) => it.kind === 'title') || (here.length === 1 && here[0]?.kind === 'title-part');
}

function isTarget(
  reading: Reading,
  code: CodeMention,
  verb: RegExpExecArray | null,
  previous: CodeMention | undefined,
): boolean {
  const before = reading.sentence.slice(0, code.start);
  if (verb && code.start >= verb.index) return true;
  if (IS.test(before.replace(/["“(*\s]+$/, ' '))) return true;
  if (
    /\b(?:is|are|was|were)\s+[\p{L}-]+(?:\s+[\p{L}-]+){0,4}(?:\s+\(|:\s+)(?:(?:ISCO(?:-\d\d)?|SOC(?:\s+20\d\d)?)[:\s]+(?:code\s+)?)?$/u.test(
      before,
    )
  )
    return true;
  const described = code.levelWord !== '' && DESCRIBED.exec(before);
  if (described && !/\b(?:different|other|distinct|separate|apart|unlike)\b/i.test(described[0])) return true;
  // "is unit group 4120, not minor group 412"
  return (
    previous !== undefined &&
    IS.test(reading.sentence.slice(0, previous.start)) &&
    /^[\s,]*(?:not|and|or)\s*$/i.test(reading.sentence.slice(previous.end, code.start))
  );
}

function codeTarget(reading: Reading, code: CodeMention): Target {
  const category = categoryOf(reading, code);
  const named = editionAt(reading, code, code.family).edition;
  const edition = named ?? currentEdition(code.family);
  return { start: code.start, end: code.end, text: code.text, category, title: null, edition };
}

function titleTarget(reading: Reading, title: TitleMention): Target {
  const { family, edition } = editionAt(reading, title);
  return {
    start: title.start,
    end: title.end,
    text: title.text,
    category: null,
    title,
    edition: edition ?? currentEdition(family),
  };
}

function editionTarget(reading: Reading, verbEnd: number): readonly Target[] {
  // "belong to the same minor group in ISCO-08" says more than that they are in it.
  if (/\b(?:same|different|separate|distinct)\b/i.test(reading.sentence)) return [];
  return reading.editions
    .filter((it) => it.end > verbEnd && it.start - verbEnd < 40)
    .slice(0, 1)
    .map((it) => ({
      start: it.start,
      end: it.end,
      text: it.text,
      category: null,
      title: null,
      edition: it.edition ?? currentEdition(it.family),
    }));
}

/** A title is a group that things are put in where it follows the verb, quoted or after "group", or another such title. */
function standsAsGroup(reading: Reading, title: TitleMention, verbEnd: number): boolean {
  const between = reading.sentence.slice(verbEnd, title.start);
  const isGroup =
    title.namings.length === 0 || title.namings.some((it) => it.kind === 'title' || it.kind === 'title-part');
  return (
    isGroup &&
    between.length < 120 &&
    /^(?:[\s"“”'*_,:(]|\b(?:the|a|an|as|and|or|of|in|under|within|among|both|category|categories|group|groups|major|minor|unit|sub-major|occupation|occupations|titled|called|named|broader|ISCO(?:-(?:08|88))?|SOC)\b|["“][^"”]*["”]|[\p{Lu}][\p{L}-]*)*$/u.test(
      between,
    )
  );
}
