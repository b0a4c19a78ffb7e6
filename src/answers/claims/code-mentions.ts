/** Finds the codes that a sentence mentions, and tells them from years, counts and amounts. */
import { type Classifications, readCode } from '../../classification/index.ts';
import { foreignMentions, isPlaceNumber } from './foreign-mentions.ts';
import type { CodeMention, EditionMention, TitleMention } from './mention.ts';

const SOC_CODE = /(?<![\d-])\d\d[-‐‑–]\d{4}(?:\.\d\d)?(?![\d-])/g;
const NUMBER = /(?<![\d.,%$€£-])\d{1,4}(?![\d%]|[.,]\d|\s*(?:percent|per cent|years?|thousand|million)\b)/g;

/** "2.2.6.2", "22.62": some write a code of ISCO with dots between its levels. */
const DOTTED = /(?<![\d.])(?:\d(?:\.\d){1,3}|\d\d\.\d\d?)(?![\d.]*\d)/g;

const LEVEL_WORD =
  /\b(?<level>sub-?\s?major|major|minor|unit|broad|detailed)[\s-]*(?:occupational\s+)?(?:groups?|occupations?|categor(?:y|ies))\s*(?:\(?codes?\)?\s*)?[:#\s"“'(]*$/i;

/** Words after which a number is a code: "ISCO code 2221", "group 2221", "3 > 32". */
const CODE_CUE =
  /(?:\b(?:codes?|coded(?:\s+(?:as|to|under))?|groups?|categor(?:y|ies)|ISCO(?:-?(?:08|88))?)\b[\s:("“#*’'–-]{0,4}|[>→›]\s*)$/i;

/** Words that make a bare number a code, anywhere in the sentence. */
const CLASSIFYING =
  /\b(?:ISCO|CIUO|CITP|classif\w+|categori[sz]\w+|coded|codes?|belongs?|falls?|fall|part of|placed in|excluded from|left out of|correspond\w*|map(?:s|ped)?|unit groups?|minor groups?|replaced|became|within|under|go(?:es)? to|occup(?:y|ies)|holds?|not further defined|n\.\s?f\.\s?d)\b/i;

/**
 * The codes of a sentence, in order.
 *
 * A number of one to four digits is a code where a level word or another cue stands before it, or where the
 * sentence classifies and some ISCO edition has it as a minor or unit group. No ISCO group begins with 19 or 20,
 * so years stay out.
 *
 * @param isCell true at a place in a column of a table that the heading gives to codes of ISCO
 */
export function codeMentions(
  classifications: Classifications,
  sentence: string,
  editions: readonly EditionMention[],
  titles: readonly TitleMention[],
  isCell: (at: number) => boolean = () => false,
): readonly CodeMention[] {
  const mentions: CodeMention[] = [];
  for (const match of sentence.matchAll(SOC_CODE)) {
    const levelWord = levelWordBefore(sentence.slice(0, match.index));
    mentions.push(codeMention('soc', match[0].replace(/[‐‑–]/, '-'), match, levelWord));
  }
  const taken = [...mentions, ...editions];
  for (const match of sentence.matchAll(NUMBER)) {
    const end = match.index + match[0].length;
    if (taken.some((it) => match.index < it.end && end > it.start)) continue;
    const before = sentence.slice(0, match.index);
    if (isPlaceNumber(before) || isEditionYear(match[0], before) || isListNumber(match[0], before)) continue;
    const levelWord = levelWordBefore(before);
    if (isSocMajor(levelWord.word, match[0], match.index, editions)) {
      mentions.push(codeMention('soc', `${match[0]}-0000`, match, levelWord));
      continue;
    }
    const place = { digits: match[0], start: match.index, end };
    const isAlone = isCell(match.index) && /^\s*(?:\||$)/.test(sentence.slice(end));
    if (levelWord.word === '' && !isAlone && !isCode(classifications, sentence, place, titles)) continue;
    mentions.push(codeMention('isco', match[0], match, levelWord));
  }
  for (const match of sentence.matchAll(DOTTED)) {
    const before = sentence.slice(0, match.index);
    const levelWord = levelWordBefore(before);
    const isSaid =
      levelWord.word !== '' ||
      /\b(?:codes?|coded(?:\s+as)?|ISCO(?:-?(?:08|88))?)[\s:("“*]{1,4}$/i.test(before);
    if (isSaid) mentions.push(codeMention('isco', match[0].replaceAll('.', ''), match, levelWord));
  }
  return mentions.filter((it) => !isForeign(sentence, it, editions)).sort((a, b) => a.start - b.start);
}

/** "ISCO-88 -> 08": the year of an edition. */
function isEditionYear(digits: string, before: string): boolean {
  return (digits === '08' || digits === '88') && !/\b(?:group|code)\s*$/i.test(before);
}

/** "five groups: (1) health professionals": a digit in a list of the writer's own. */
function isListNumber(digits: string, before: string): boolean {
  return digits.length === 1 && !/\b(?:groups?|codes?)\s*["“*]*$/i.test(before) && !/[>→›]\s*$/.test(before);
}

/** "SOC major group 29": the two digits stand for 29-0000. */
function isSocMajor(
  levelWord: string,
  digits: string,
  at: number,
  editions: readonly EditionMention[],
): boolean {
  const spoken = editions.findLast((it) => it.end <= at) ?? editions[0];
  return levelWord === 'major' && digits.length === 2 && spoken?.family === 'soc';
}

/** A code belongs to the classification named before it, or to the only one named after it. */
function isForeign(sentence: string, code: CodeMention, editions: readonly EditionMention[]): boolean {
  const foreign = foreignMentions(sentence);
  if (foreign.length === 0) return false;
  const own = editions.filter((it) => !foreign.some((other) => other.start < it.end && other.end > it.start));
  const lastForeign = foreign.findLast((it) => it.end <= code.start);
  const lastOwn = own.findLast((it) => it.end <= code.start);
  if (lastForeign || lastOwn) return (lastForeign?.end ?? -1) > (lastOwn?.end ?? -1);
  return own.length === 0;
}

interface LevelWord {
  readonly word: string;
  /** How many characters before the code belong to it. */
  readonly length: number;
}

function codeMention(
  family: 'isco' | 'soc',
  code: string,
  match: RegExpExecArray,
  levelWord: LevelWord,
): CodeMention {
  const start = match.index - levelWord.length;
  const end = match.index + match[0].length;
  return { family, code, levelWord: levelWord.word, start, end, text: match.input.slice(start, end) };
}

function levelWordBefore(before: string): LevelWord {
  const match = LEVEL_WORD.exec(before);
  const level = match?.groups?.level;
  if (!match || !level) return { word: '', length: 0 };
  const word = level.toLowerCase().replace(/^sub-?\s?major$/, 'sub-major');
  return { word, length: before.length - match.index };
}

interface NumberPlace {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

function isCode(
  classifications: Classifications,
  sentence: string,
  { digits, start, end }: NumberPlace,
  titles: readonly TitleMention[],
): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (isLadderRung(before, digits, after)) return true;
  if (/^(?:19|20)\d\d$/.test(digits)) return false;
  if (/^[\s*_(]*$/.test(before) && /^[.)]\s/.test(after)) return false;
  if (CODE_CUE.test(before)) return true;
  const isKnown = (['isco-08', 'isco-88'] as const).some(
    (edition) => readCode(classifications, edition, digits).kind !== 'unknown',
  );
  const stands = standsByTitle(sentence, { digits, start, end }, titles);
  if (!isKnown) {
    // "3211, 3212 and 3215": one more of a list of codes.
    if (digits.length === 4 && CLASSIFYING.test(sentence) && /\b\d{4},?\s+(?:and\s+|or\s+)?$/.test(before))
      return !isCount(after);
    const isPlaced = CLASSIFYING.test(sentence) && /\b(?:in|under|as|to|is|are)\s+$/i.test(before);
    return digits.length === 4 && (isPlaced || stands);
  }
  return stands || (digits.length > 2 && CLASSIFYING.test(sentence) && !isCount(after));
}

/** "2211 Generalist Medical Practitioners", "ambulance workers 3258": a number beside a title, and nothing counted. */
function standsByTitle(
  sentence: string,
  { digits, start, end }: NumberPlace,
  titles: readonly TitleMention[],
): boolean {
  return titles.some((title) => {
    if (title.namings.every((it) => it.kind === 'head-word')) return false;
    const hasCode = title.namings.some((it) => it.category.code === digits);
    if (title.start > end && /^[\s*_"“”:|,–—-]+$/.test(sentence.slice(end, title.start))) {
      const isCounted = /^\s\p{Ll}/u.test(sentence.slice(end)) && /\p{L}/u.test(sentence.slice(0, start));
      if (isCounted && !CLASSIFYING.test(sentence)) return false;
      const isRow = digits.length === 4 && /^[\s*_|•-]*$/.test(sentence.slice(0, start));
      const isTitle = title.namings.some((it) => it.kind === 'title') || isRow;
      return hasCode || (/^\p{Lu}/u.test(title.text) && isTitle);
    }
    const between = sentence.slice(title.end, start);
    return (
      (hasCode || digits.length > 2) &&
      /^[\s*_"”]*(?:\(\p{L}[^()]{0,40}\)\s+)?(?:[(:,|–—-]|\b(?:is|are|was|were)\b(?:\s+(?:in|under|within))?|\bin\b)?[\s*_"“]*$/u.test(
        between,
      ) &&
      title.end <= start &&
      /^[\s*_]*(?:[).,;:|–—]|-\s|$|\band\b|\bin\b|\bunder\b)/.test(sentence.slice(end))
    );
  });
}

/** "325 nurses": a number before a common noun counts it. */
function isCount(after: string): boolean {
  return /^\s+(?!(?:is|are|was|were|and|or|in|of|to|for|on|which|that|means|stands|has|have|had|covers|includes|contains|belongs?|falls?|comes?|goes|go|lies?|sits?|share|form|make|cover|include|contain|became|corresponds|not|but|as|at|with|from|by|the|a|an|under|within|refers|denotes|titled|called|named|no|now|went|moved|est|sont|de)\b)\p{Ll}{3}/u.test(
    after,
  );
}

/** "3 > 32 > 325 > 3252": each number begins the next. */
function isLadderRung(before: string, digits: string, after: string): boolean {
  const next = /^\s*[>→›]\s*(\d{1,4})\b/.exec(after)?.[1];
  const last = /\b(\d{1,4})\s*[>→›]\s*$/.exec(before)?.[1];
  return next?.startsWith(digits) === true || (last !== undefined && digits.startsWith(last));
}
