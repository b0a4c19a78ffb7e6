/** Two codes joined by a verb: replaced by, corresponds to. */
import { type Category, correspondencesOf, type EditionId, readCode } from '../../../classification/index.ts';
import { editionName, list, shortName, successors } from '../../wording.ts';
import { categoryTable, claimOver, type Finding, linkTables, type Rule } from '../finding.ts';
import type { CodeMention } from '../mention.ts';
import { currentEdition, editionAt, formerEdition, type Reading } from '../reading.ts';

const REPLACED =
  /\b(?:replaced\s+by|superseded\s+by|became|becomes|is\s+now|are\s+now|changed\s+to|split\s+into|renumbered(?:\s+(?:as|to))?|recoded(?:\s+(?:as|to))?|merged\s+into|moved\s+to|turned\s+into|carried\s+over\s+(?:unchanged\s+)?(?:as|to|into))\b/i;
const CORRESPONDS =
  /\b(?:corresponds?\s+(?:\w+\s+)?to|equivalent\s+(?:of|to|is)|equals|maps?\s+(?:\w+\s+)?to|mapped\s+to|matches|crosswalks?\s+to|is\s+the\s+same\s+as|(?:is|was|are)\s+identical\s+(?:to|with))\b/i;
/** Words that leave no room for a part. */
const UNCHANGED = /\b(?:unchanged|identical|without\s+change)\b/i;

/** "ISCO-88 5162 → ISCO-08 5412" */
const ARROW = /^[\s)]*(?:→|[-–=]>|⇒)\s*(?:(?:ISCO(?:-?(?:08|88))?|SOC|20\d\d|codes?)\b[\s:(]*)*$/i;

/** "moved from 7124 in ISCO-88 to 7115": the old code stands after the verb. */
const FROM =
  /\b(?:moved|changed|went|renumbered|recoded|shifted|transferred|passed)\s+(?:[\p{L}-]+\s+){0,4}from\b/iu;

/** Claims that one code took the place of another, or corresponds to it. */
export const codeToCode: Rule = (reading) => {
  const from = FROM.exec(reading.sentence);
  const [old, now] = from ? reading.codes.filter((it) => it.start > from.index) : [];
  if (old && now && /\bto\b/.test(reading.sentence.slice(old.end, now.start)))
    return [claimOver(reading, [old, now], judgeLink(reading, old, now, true))];
  const arrows = reading.codes.flatMap((it, i) => {
    const before = reading.codes[i - 1];
    return before && ARROW.test(reading.sentence.slice(before.end, it.start)) ? [[before, it] as const] : [];
  });
  if (arrows.length > 0)
    return arrows.map(([one, other]) =>
      claimOver(reading, [one, other], judgeLink(reading, one, other, true)),
    );
  const verb = REPLACED.exec(reading.sentence) ?? CORRESPONDS.exec(reading.sentence);
  if (!verb) return [];
  const end = verb.index + verb[0].length;
  const source = reading.codes.findLast((it) => it.end <= verb.index);
  const targets = reading.codes.filter((it) => it.start >= end);
  if (!source || targets.length === 0 || hasOtherSubject(reading, source, verb.index)) return [];
  const replaced = REPLACED.test(verb[0]);
  return targets.map((target) =>
    claimOver(reading, [source, target], judgeLink(reading, source, target, replaced)),
  );
};

/** "4143 no longer exists; technicians are now in 3252": the verb is said of the technicians. */
function hasOtherSubject(reading: Reading, source: CodeMention, verbAt: number): boolean {
  return reading.titles.some(
    (it) =>
      it.start >= source.end &&
      it.end <= verbAt &&
      /[,;]|\bthat\b/.test(reading.sentence.slice(source.end, it.start)) &&
      !/[,;)]/.test(reading.sentence.slice(it.end, verbAt)),
  );
}

/** Judges that one code was replaced by another, or else corresponds to it. */
export function judgeLink(
  reading: Reading,
  source: CodeMention,
  target: CodeMention,
  replaced: boolean,
): Finding {
  const { classifications } = reading;
  const succession = replaced && source.family === target.family;
  const one = resolve(reading, source, succession ? formerEdition(source.family) : null);
  const other = resolve(reading, target, succession ? currentEdition(target.family) : null);
  const verb = replaced ? 'was replaced by' : 'corresponds to';
  const says = `${label(reading, one, source)} ${verb} ${label(reading, other, target)}.`;
  if (!one || !other || one.edition === other.edition) {
    const missing = !one ? source.code : target.code;
    return {
      verdict: one && other ? 'unknown' : 'wrong',
      says,
      correct:
        one && other ? 'Both codes are of one edition.' : `No edition in question has the code ${missing}.`,
      tables: [one, other].map((it, i) =>
        it ? categoryTable(it) : `${currentEdition((i === 0 ? source : target).family)}/categories.tsv`,
      ),
    };
  }
  const links = correspondencesOf(classifications, one, other.edition);
  const link = links.find((it) => it.target === other || it.target.parent === other.code);
  const name = editionName(classifications, other.edition);
  const derived = links[0]?.derivedThrough ?? [];
  const via =
    derived.length === 0
      ? ''
      : ` (derived through ${list(derived.map((it) => editionName(classifications, it)))}; no official table joins the two)`;
  const all =
    links.length === 0
      ? `has no counterpart in ${name}`
      : `corresponds in ${name} to ${successors(links)}${via}`;
  const whole =
    links.length === 1 ||
    coversAll(
      reading,
      links.map((it) => it.target.code),
    ) ||
    /\b(?:mainly|mostly|chiefly|largely|partly|in part|(?:a )?part of)\W+(?:in\s+)?[^\d]{0,20}$/i.test(
      reading.sentence.slice(source.end, target.start),
    );
  const isUnchanged = UNCHANGED.test(reading.sentence.slice(source.end, target.start));
  return {
    verdict: !link || (!whole && isUnchanged) ? 'wrong' : whole ? 'right' : 'imprecise',
    says,
    correct: `${shortName(one)} (${editionName(classifications, one.edition)}) ${all}.`,
    category: link?.target ?? links[0]?.target ?? one,
    tables: [categoryTable(one), categoryTable(other), ...linkTables(links)],
  };
}

function coversAll(reading: Reading, codes: readonly string[]): boolean {
  const named = new Set(reading.codes.map((it) => it.code));
  return codes.every((it) => named.has(it));
}

function resolve(reading: Reading, code: CodeMention, preferred: EditionId | null): Category | null {
  const named = editionAt(reading, code, code.family).edition;
  const isOnlyOne = new Set(reading.editions.map((it) => it.edition)).size < 2;
  const editions = [
    ...(named && !(preferred && isOnlyOne) ? [named] : []),
    ...(preferred ? [preferred] : []),
    ...(named ? [named] : []),
    currentEdition(code.family),
    formerEdition(code.family),
  ];
  for (const edition of editions) {
    const read = readCode(reading.classifications, edition, code.code);
    if (read.kind === 'category') return read.category;
  }
  return null;
}

function label(reading: Reading, category: Category | null, code: CodeMention): string {
  return category
    ? `${editionName(reading.classifications, category.edition)} ${shortName(category)}`
    : code.code;
}
