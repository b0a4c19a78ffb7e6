/** Whether a text that is like the words asked about may stand in for them. */
import {
  editDistance,
  fold,
  otherGender,
  readIndexTitle,
  type SearchHit,
  type SearchText,
  singular,
  wordStems,
} from '../../classification/index.ts';

/** The least score of a text that may stand in. */
const LEAST = 0.5;
/** Words of another language are found by their stem at best: "enfermeras", "enfermería". */
const LEAST_FOREIGN = 0.45;

/**
 * True where the words asked about and the text found name one kind of worker. A word that only says what the work is
 * about is not enough: "weather" is no "Forecaster, weather", and a pathologist assistant no pathologist.
 */
export function mayStandFor(asked: string, { matched, score }: SearchHit): boolean {
  if (matched.language !== 'en') return score >= LEAST_FOREIGN && namesForeignWork(asked, matched.text);
  return score >= LEAST && (namesWork(asked, matched) || namesField(asked, matched));
}

/** The worker asked about stands in the text, and a worker of the text in the words asked about. */
function namesWork(asked: string, { kind, text }: SearchText): boolean {
  const heads = kind === 'category-title' ? partsOf(text).map(headOf).filter(isPlural) : [headOf(text)];
  return hasAll(wordStems(text), headOf(asked)) && heads.some((it) => hasAll(wordStems(asked), it));
}

/** Ends of titles that say no more than that it is work: "Nursing Professionals" are those who do nursing. */
const ANY_WORK = /\s+(?:(?:associate )?professionals|workers|occupations|personnel)$/i;

function namesField(asked: string, { kind, text }: SearchText): boolean {
  if (kind !== 'category-title' || !ANY_WORK.test(text)) return false;
  const field = wordStems(asked);
  return partsOf(text.replace(ANY_WORK, '')).some(
    (part) => wordStems(part).length === field.length && hasAll(field, part),
  );
}

/**
 * In another language a title names the worker at its beginning: the words asked about are half of what stands there
 * before a short word joins more to it ("Carpinteros de armar", "Cadres infirmiers"), or a whole part of it, or the end
 * of a compound ("Fachkrankenschwester").
 */
function namesForeignWork(asked: string, text: string): boolean {
  const own = wordStems(asked);
  return text.split(/[,;()/]/).some((part, place) => {
    const all = wordStems(part);
    const joint = all.findIndex((it, i) => i > 0 && it.length <= JOINING);
    const named = joint < 0 || own.length > joint || place > 0 ? all : all.slice(0, joint);
    const isHeld = own.every((it) => named.some((other) => isAlike(it, other)));
    const isCompound = own.length === 1 && named.length === 1 && endsIn(named[0] ?? '', own[0] ?? '');
    return (isHeld && (place === 0 ? 2 : 1) * own.length >= named.length) || isCompound;
  });
}

/** Articles and prepositions are so long at most. */
const JOINING = 3;

/** A compound ends in the work that it is a kind of; shorter ends may be chance. */
const LEAST_END = 8;

function endsIn(compound: string, end: string): boolean {
  return end.length >= LEAST_END && compound.endsWith(end);
}

function partsOf(title: string): readonly string[] {
  return title.split(/,| and /).map((it) => it.trim());
}

/** Groups are titled by their workers, in the plural: "Restaurant" in "Cooks, Restaurant" is none of them. */
function isPlural(head: string): boolean {
  return singular(fold(head)) !== fold(head);
}

function headOf(title: string): string {
  return readIndexTitle(title).head;
}

/** True where every word of a text has its like among the stems; nothing has no like. */
function hasAll(stems: readonly string[], text: string): boolean {
  const wanted = wordStems(text);
  return wanted.length > 0 && wanted.every((it) => stems.some((stem) => isAlike(stem, it)));
}

/** The same word but for its gender, a slip or, in a long word, two; "footballer" is no slip of "football". */
function isAlike(one: string, other: string): boolean {
  if (one === other || otherGender(one).includes(other)) return true;
  const length = Math.min(one.length, other.length);
  if (length < 4 || one.startsWith(other) || other.startsWith(one)) return false;
  const slips = length < 8 ? 1 : 2;
  return editDistance(one, other, slips) <= slips;
}
