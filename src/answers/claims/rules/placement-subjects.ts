/** Which occupations a sentence places: the ones before its verb, its object, or what "they" stands for. */
import type { TitleMention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { titleOf } from './code-title.ts';
import type { Target } from './target.ts';

/** Words that stand for the occupation spoken of. */
const PRONOUN =
  /\b(?:they|them|it|these|this|those|(?:their|its)(?= (?:(?:ISCO\S*|SOC(?: 20\d\d)?) )?(?:code|group|unit group))|the (?:job|jobs|work|post|role|occupation|workers)|such (?:workers|jobs|staff))\b/i;
/** "a kind of nurse", "coded with the drivers", "(excluding Electricians)": the title that follows is not what the verb is said of. */
const NO_SUBJECT =
  /\b(?:(?:kind|type|sort|form)s?\s+of|with|alongside|beside|unlike|excluding|except(?:\s+for)?|(?:together|along)\s+with)\s+(?:an?\s+|the\s+)?$/i;
/** What joins two subjects of one verb: "window cleaners (9123) and domestic cleaners". */
const JOINED =
  /^\s*(?:\(\s*[\d-]+\s*\)\s*)?(?:,\s*(?:and\s+|or\s+)?|(?:and|or|nor|as well as)\s+)(?:both\s+|the\s+)?$/i;
/** A clause with a subject that no table knows: ", while the vet is in 2250". */
const STRANGE_CLAUSE =
  /(?:;|,|\b(?:while|whereas|but|and)\b)\s+(?:\p{L}[\p{L}' -]*)\b(?:is|are|was|were|goes?|falls?|belongs?)\b/iu;

/**
 * The occupations placed in each target, in the order of the targets; none where it cannot be told.
 *
 * @param verbAt where the verb begins; titles before it are its subjects
 * @param objectAt where an object of the verb begins ("places chiropractors in"), or -1
 */
export function placementSubjects(
  reading: Reading,
  targets: readonly Target[],
  verbAt: number,
  objectAt: number,
): readonly (readonly TitleMention[])[] {
  const all: (readonly TitleMention[])[] = [];
  for (const [i, target] of targets.entries()) {
    const after = targets[i - 1]?.end ?? 0;
    const usable = reading.titles.filter((it) => isUsable(reading, it, target, targets));
    if (i === 0) {
      const object = usable.find((it) => it.start === objectAt);
      all.push(object ? [object] : firstSubjects(reading, usable, target, verbAt));
      continue;
    }
    const between = usable.filter((it) => it.start >= after && it.end <= target.start);
    const isStrange = STRANGE_CLAUSE.test(reading.sentence.slice(after, target.start));
    const clause = reading.sentence.slice(after, target.start).split(';');
    const last = clause.at(-1) ?? '';
    const hasOwn = between.some((it) => it.start >= target.start - last.length);
    if (clause.length > 1 && PRONOUN.test(last) && !hasOwn) all.push(all[0] ?? []);
    else all.push(between.length > 0 ? between.slice(-1) : isStrange ? [] : (all[i - 1] ?? []));
  }
  return areRespective(all[0] ?? [], targets) ? targets.map((_, i) => (all[0] ?? []).slice(i, i + 1)) : all;
}

/** "Fire-fighters, police officers and prison guards ... 5411, 5412 and 5413": one code each. */
function areRespective(subjects: readonly TitleMention[], targets: readonly Target[]): boolean {
  return (
    subjects.length > 1 && subjects.length === targets.length && targets.every((it) => it.title === null)
  );
}

function firstSubjects(
  reading: Reading,
  usable: readonly TitleMention[],
  target: Target,
  verbAt: number,
): readonly TitleMention[] {
  const before = usable.filter((it) => it.end <= Math.min(verbAt, target.start));
  const last = before.at(-1);
  if (last) return [...joinedBefore(reading, before, last), last];
  const { subject } = reading.context;
  if (PRONOUN.test(reading.sentence.slice(0, target.start)) && subject) return [subject];
  return usable.filter((it) => it.end <= target.start).slice(-1);
}

function joinedBefore(
  reading: Reading,
  titles: readonly TitleMention[],
  last: TitleMention,
): readonly TitleMention[] {
  const joined: TitleMention[] = [];
  let next = last;
  for (const title of titles.slice(0, -1).toReversed()) {
    if (!JOINED.test(reading.sentence.slice(title.end, next.start))) break;
    joined.unshift(title);
    next = title;
  }
  return joined;
}

function isUsable(
  reading: Reading,
  title: TitleMention,
  target: Target,
  targets: readonly Target[],
): boolean {
  return (
    title.namings.length > 0 &&
    !targets.some((it) => it.title === title) &&
    !NO_SUBJECT.test(reading.sentence.slice(0, title.start)) &&
    // "As health professionals, dentists are ..."
    !/^\W*as\s+(?:an?\s+)?$/i.test(reading.sentence.slice(0, title.start)) &&
    !isTitleOfCode(reading, title, target)
  );
}

/** The title of a code before it, or of the target itself: "medical doctors (221)". */
function isTitleOfCode(reading: Reading, title: TitleMention, target: Target): boolean {
  const isBracketed = /^[\s"”*_]*[(:=–—-]/.test(reading.sentence.slice(title.end));
  return reading.codes.some(
    (code) =>
      (code.end <= title.start || (code.start === target.start && isBracketed)) &&
      titleOf(reading, code, reading.titles) === title,
  );
}
