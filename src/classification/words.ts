/** Words of a title or question in a form in which case, accents and plurals no longer matter. */

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ĸ: 'k',
};

/**
 * Lower case, without accents, in any script; typographic quotes and dashes become plain.
 *
 * Combining marks of Indic scripts are vowels and stay.
 *
 * @example
 * fold('Infirmière Diplômée d’État'); // "infirmiere diplomee d'etat"
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\ufeff]/g, '')
    .replace(/[ßæœøłđðþħıŋĸ]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .normalize('NFC');
}

/** Texts in which only the case can differ; they are most, and need no second look. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, folded, in their order. */
export function words(text: string): readonly string[] {
  return asciiWords(text) ?? otherWords(text);
}

/** A title is read several times in a row: as a title, for its language, by the model. */
const recent = new Map<string, readonly string[]>();
const MOST_RECENT = 64;

function otherWords(text: string): readonly string[] {
  let found = recent.get(text);
  if (found === undefined) {
    if (recent.size >= MOST_RECENT) recent.clear();
    found = fold(text).match(WORD) ?? [];
    recent.set(text, found);
  }
  return found;
}

const LAST_ASCII = 127;
/** At each ASCII character, whether it is part of a word. */
const IN_WORD = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) =>
  /[a-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The words of a text of ASCII characters alone, in half the time; `undefined` for another text. */
function asciiWords(text: string): readonly string[] | undefined {
  const lower = text.toLowerCase();
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code > LAST_ASCII) return undefined;
    if (IN_WORD[code] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      found.push(lower.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) found.push(lower.slice(start));
  return found;
}

/**
 * The singular of a folded word as far as a rule can tell: `nurses` and `nurse` are one, so are `bodies` and
 * `body`, `midwives` and `midwife`; `gas`, `bus` and `news` stay. Words of other languages lose a plural `s` alike, on both sides.
 */
export function singular(word: string): string {
  if (/..wives$/.test(word)) return `${word.slice(0, -3)}fe`;
  if (/...men$/.test(word)) return `${word.slice(0, -2)}an`;
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is|ws)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The words of a text, folded and in the singular. */
export function wordStems(text: string): readonly string[] {
  return words(text).map(stemOf);
}

/** Words recur far more often than they are new. */
const stems = new Map<string, string>();
const MOST_STEMS = 200_000;

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stem = singular(word);
    stems.set(word, stem);
  }
  return stem;
}

/** Words of a text in one form that ignores case, accents, punctuation and plurals: for exact matches. */
export function matchKey(text: string): string {
  return wordStems(text).join(' ');
}
