/** Finds the codes that a sentence mentions, and tells them from years, counts and amounts. */
import { type Classifications, readCode } from '../../classification/index.ts';
import type { CodeMention, EditionMention, TitleMention } from './mention.ts';

const SOC_CODE = /(?<![\d-])\d\d[-–]\d{4}(?:\.\d\d)?(?![\d-])/g;
const NUMBER = /(?<![\d.,%$€£-])\d{1,4}(?![\d%]|[.,]\d|\s*(?:percent|per cent|years?|thousand|million)\b)/g;

const LEVEL_WORD =
  /\b(?<level>sub-?\s?major|major|minor|unit|broad|detailed)[\s-]*(?:occupational\s+)?(?:groups?|occupations?|categor(?:y|ies))\s*(?:\(?codes?\)?\s*)?[:#\s"“'(]*$/i;

/** Words after which a number is a code: "ISCO code 2221", "group 2221", "3 > 32". */
const CODE_CUE =
  /(?:\b(?:codes?|coded(?:\s+(?:as|to|under))?|groups?|categor(?:y|ies)|ISCO(?:-?(?:08|88))?)\b\W{0,4}|[>→›]\s*)$/i;

/** Words that make a bare number a code, anywhere in the sentence. */
const CLASSIFYING =
  /\b(?:ISCO|CIUO|CITP|classif\w+|categori[sz]\w+|coded|codes?|belongs?|falls?|fall|part of|correspond\w*|map(?:s|ped)?|unit groups?|minor groups?|replaced|became|within|under)\b/i;

/**
 * The codes of a sentence, in order.
 *
 * A number of one to four digits is a code where a level word or another cue stands before it, or where the
 * sentence classifies and some ISCO edition has it as a minor or unit group. No ISCO group begins with 19 or 20,
 * so years stay out.
 */
export function codeMentions(
  classifications: Classifications,
  sentence: string,
  editions: readonly EditionMention[],
  titles: readonly TitleMention[],
): readonly CodeMention[] {
  const mentions: CodeMention[] = [];
  for (const match of sentence.matchAll(SOC_CODE)) {
    const levelWord = levelWordBefore(sentence.slice(0, match.index));
    mentions.push(codeMention('soc', match[0].replace('–', '-'), match, levelWord));
  }
  const taken = [...mentions, ...editions];
  for (const match of sentence.matchAll(NUMBER)) {
    const end = match.index + match[0].length;
    if (taken.some((it) => match.index < it.end && end > it.start)) continue;
    const before = sentence.slice(0, match.index);
    const levelWord = levelWordBefore(before);
    const place = { digits: match[0], start: match.index, end };
    if (levelWord.word === '' && !isCode(classifications, sentence, place, titles)) continue;
    mentions.push(codeMention('isco', match[0], match, levelWord));
  }
  return mentions.sort((a, b) => a.start - b.start);
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
  if (isLadderRung(before, after)) return true;
  if (/^(?:19|20)\d\d$/.test(digits)) return false;
  const isListNumber = /^[\s*_(]*$/.test(before) && /^[.)]\s/.test(after);
  if (isListNumber) return false;
  if (CODE_CUE.test(before)) return true;
  const isKnown = (['isco-08', 'isco-88'] as const).some(
    (edition) => readCode(classifications, edition, digits).kind !== 'unknown',
  );
  if (!isKnown)
    return digits.length === 4 && CLASSIFYING.test(sentence) && /\b(?:in|under|as|to|is)\s+$/i.test(before);
  return (
    standsByTitle(sentence, { digits, start, end }, titles) ||
    (digits.length > 2 && CLASSIFYING.test(sentence))
  );
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
      return hasCode || (/^\p{Lu}/u.test(title.text) && title.namings.some((it) => it.kind === 'title'));
    }
    const between = sentence.slice(title.end, start);
    return (
      (hasCode || digits.length > 2) &&
      /^[\s*_"”]*(?:[(:,|–—-]|\b(?:is|are|was|were)\b(?:\s+(?:in|under|within))?|\bin\b)?[\s*_"“]*$/.test(
        between,
      ) &&
      title.end <= start &&
      /^[\s*_]*(?:[).,;:|]|$|\band\b|\bin\b|\bunder\b)/.test(sentence.slice(end))
    );
  });
}

/** "3 > 32 > 325 > 3252" */
function isLadderRung(before: string, after: string): boolean {
  return /^\s*[>→›]\s*\d/.test(after) || /\d\s*[>→›]\s*$/.test(before);
}
