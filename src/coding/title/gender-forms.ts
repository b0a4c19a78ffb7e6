/** Joined masculine and feminine forms of one word, brought to the first form. */

/** Endings that lists put after a bracket, dash, point or slash for the other gender, without accents. */
const ENDINGS =
  'e|es|ere|eres|iere|ieres|ne|nes|ienne|euse|euses|trice|trices|rice|ice|fe|ve|se|te|in|innen|a|ra|ora';

/** The word is looked at backwards, from its sign: a search from every letter takes several times as long. */
const BRACKETED = new RegExp(`(?<=\\p{L}{3})\\((?:${ENDINGS})(?:s|\\(s\\))?\\)`, 'gu');
const JOINED = new RegExp(`(?<=\\p{L}{3})[./·•*:](?:${ENDINGS})(?:[.·•]s|s)?(?![\\p{L}\\p{N}])`, 'gu');
/** With a dash only French endings: `check-in` is no gender form. */
const DASHED = /(?<=\p{L}{3})-(?:e|ere|iere|ne|ienne|euse|trice|rice)(?:-?s)?(?![\p{L}\p{N}])/gu;
const PLURAL = /(?<=\p{L}{3})\((?:s|x|es)\)/gu;
/** `fille/garçon de salle`: two words for one job. */
const GIRL_BOY =
  /(?<![\p{L}\p{N}])(?:(?:fille|femme) ?(?:\/|ou) ?(garcon|homme)|(garcon|homme) ?(?:\/|ou) ?(?:fille|femme))(?![\p{L}\p{N}])/gu;
const MALE_FEMALE = /[([]?(?<![\p{L}\p{N}])[mhf] ?\/ ?[fhmwd](?: ?\/ ?[dx])?(?![\p{L}\p{N}])[)\]]?/gu;

/** Every form has one of these; most titles have none of them, and need no second look. */
const SIGNS = /[-(/.·•*:]|ou ?(?:garcon|homme|fille|femme)/u;
const JOINING_SIGNS = /[./·•*:]/u;
const PAIR = /(\p{L}{4,}) ?\/ ?(\p{L}{4,})(?!\p{L})/gu;

/**
 * Brings joined gender and plural forms to the first form.
 *
 * @param text tidied text (see `tidyText`)
 * @example
 * withoutGenderForms('infirmier(e)'); // 'infirmier'
 * withoutGenderForms('infirmier/infirmiere'); // 'infirmier'
 * withoutGenderForms('pfleger/in (m/w/d)'); // 'pfleger'
 */
export function withoutGenderForms(text: string): string {
  if (!SIGNS.test(text)) return text;
  const slashed = text.includes('/');
  let left = slashed ? text.replace(MALE_FEMALE, ' ') : text;
  if (/garcon|homme/.test(left)) left = left.replace(GIRL_BOY, '$1$2');
  if (left.includes('(')) left = left.replace(BRACKETED, '').replace(PLURAL, '');
  if (JOINING_SIGNS.test(left)) left = left.replace(JOINED, '');
  if (left.includes('-')) left = left.replace(DASHED, '');
  if (slashed) left = left.replace(PAIR, firstOfPair);
  return left.replace(/ {2,}/g, ' ').trim();
}

/** `infirmier/infirmiere` is one word in two forms; `mason/carpenter` is two jobs. */
function firstOfPair(pair: string, one: string, other: string): string {
  const shared = sharedBeginning(one, other);
  const shorter = Math.min(one.length, other.length);
  const samePerson = shared >= 4 && shared >= shorter - 4 && /(e|in|a|ess|woman|frau)$/.test(other);
  return samePerson ? one : pair;
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
