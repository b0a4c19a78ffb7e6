/** The text of a question made even, with the editions that it names marked. */
import { type EditionId, editDistance, isEditionId } from '../../../classification/index.ts';
import { editionMentions } from '../../claims/edition-mentions.ts';
import { withFrom } from './conversion.ts';

/** A classification that a question names; `edition` is `null` where it says no year. */
export interface NamedEdition {
  readonly family: 'isco' | 'soc';
  readonly edition: EditionId | null;
  /** True where it says a year that is no edition held here: ISCO-68, SOC 2000. */
  readonly isForeign: boolean;
}

/** A mark stands for the name of an edition or family: `@isco-88`, `@soc`. */
const MARK = /@((?:isco|soc|onet)[\w-]*)/g;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(what|who|where|how|which|that|it)[’']?s\b/gi, '$1 is'],
  [/\b(what|who|where|how|which)[’']re\b/gi, '$1 are'],
  [/\b(is|are|does|do)n[’']?t\b/gi, '$1 not'],
  // "Isn't a nurse a doctor?" asks the same as "is a nurse a doctor?"
  [/^(is|are|does|do) not (?=\S)/i, '$1 '],
  [
    /^(?:what is )?(?:the )?(?:total )?number of (?=(?:(?:unit|minor|sub-?major|major|detailed|broad) )?(?:groups|codes|occupations|levels)\b)/i,
    'how many ',
  ],
  [/\bdiffs?(?= (?:between|of|in)\b)/gi, 'difference'],
  [/\b(?:waht|wht|whta|wat|whats)\b/gi, 'what'],
];

/** What is said before a question, and asks nothing. */
const COURTESY =
  /^(?:(?:hello|hi|hey|please|ok|okay)[,! ]+)*(?:(?:(?:can|could|would|will) (?:you|anyone|someone) )?(?:please )?(?:(?:(?:tell|show|explain to) (?:me|us)|explain)(?: please)?,? (?=(?:what|which|who|where|how|why|when)\b)|(?=(?:define|list|explain|describe|give|compare|show|classify|name)\b))|(?:do you know|i (?:want|need|would like|wish) to know|i wonder|any idea) (?=(?:what|which|who|where|how|why|when)\b))?/i;

/** A second question about the same thing, which the answer to the first one covers: "and where do they go?" */
const FOLLOW_UP =
  /(?<=\w),? (?:and|or)(?: (?:if so|if not),?)? (?:where|what|how|why|when|which .*?) (?:are|is|do|does|did|should|would|can) (?:they|these|those|it|them)\b.*$|(?<=^(?:what|who) (?:is|are) .*\w),? and (?:which|what) (?:[\w-]+ )?(?:code|group|category)$/i;

/** Words that give a question its form; a slip in one of them is forgiven. */
const FORM_WORDS = [
  'difference',
  'differences',
  'between',
  'classified',
  'classify',
  'categorised',
  'categorized',
  'include',
  'includes',
  'included',
  'exclude',
  'excludes',
  'excluded',
  'corresponds',
  'equivalent',
  'responsibility',
  'responsibilities',
];

/**
 * One line without closing marks, contractions written out, slips in the words of the question put right, and every
 * edition named replaced by its mark.
 *
 * @example
 * markedText("What's 2221 in ISCO-88?"); // 'What is 2221 in @isco-88'
 */
export function markedText(text: string): string {
  let even = text
    .normalize('NFC')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/["“”«»¿¡]/g, ' ')
    .replace(/\s&\s/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s?.!,;:]+$/, '');
  for (const [pattern, written] of CONTRACTIONS) even = even.replace(pattern, written);
  even = even.replace(COURTESY, '').replace(FOLLOW_UP, '');
  even = even.replace(/\b[a-z]{6,16}\b/gi, putRight);
  return withFrom(
    withMarks(even)
      .replace(TREE_OF, '$1 $2')
      .replace(/\bper (?=@)/gi, 'in ')
      .replace(/ at all$/i, ''),
  );
}

/** Words of other languages that are near to these. */
const NO_SLIPS = ['classifier', 'excluye', 'excluem', 'exclure', 'incluye', 'incluem', 'inclure'];

function putRight(word: string): string {
  const small = word.toLowerCase();
  if (FORM_WORDS.includes(small) || NO_SLIPS.includes(small)) return word;
  return FORM_WORDS.find((it) => it[0] === small[0] && editDistance(small, it, 1) <= 1) ?? word;
}

/** "In the ISCO tree" says no more than "in ISCO". */
const TREE_OF = /\b(in|within|of) the (@[\w-]+) (?:tree|hierarchy|structure)\b/gi;

function withMarks(text: string): string {
  const named = text
    .replace(/\b(?:old|former|previous|earlier) ISCO\b(?!-)/gi, 'ISCO-88')
    .replace(/\b(?:isco|soc|onet)-[\w-]*(?=\/)/gi, (id) => (isEditionId(id.toLowerCase()) ? spoken(id) : id))
    .replace(/\bO\*?NET SOC\b/gi, 'O*NET-SOC')
    // Only with a code, or where it is counted: "O*NET job zone" names no edition.
    .replace(
      /(?<=^how many (?:(?:\w+ )?(?:codes|occupations|levels)\b.*)?)\bO\*?NET\b(?!-| job)/gi,
      'O*NET-SOC',
    )
    .replace(/\bO\*?NET(?=[: ]+(?:codes? |occupation )?\d\d-?\d{4}\b)/gi, 'O*NET-SOC')
    .replace(/\bisco((?:19)?88|(?:20)?08)\b/gi, 'ISCO-$1')
    .replace(/\bsoc(20(?:10|18))\b/gi, 'SOC $1')
    .replace(/\b(?:soc|isco|ciuo|citp|o\*net(?:-soc)?)\b/gi, (it) => it.toUpperCase());
  let marked = '';
  let at = 0;
  for (const { start, end, text: words, family, edition } of editionMentions(named)) {
    const code = /\bcodes?\b/i.test(words) ? ' code' : '';
    const otherYear = edition ? undefined : /\b(?:19|20)\d\d\b/.exec(words)?.[0];
    marked += `${named.slice(at, start)}@${edition ?? family}${otherYear ? `-${otherYear}` : ''}${code}`;
    at = end;
  }
  return (marked + named.slice(at)).replace(/(@[\w-]+)\s*[/:]\s*(?=\d)/g, '$1 ').trim();
}

/** "ISCO-08" for the `isco-08` of an address. */
function spoken(id: string): string {
  return id
    .toUpperCase()
    .replace(/^SOC-/, 'SOC ')
    .replace(/^ONET-SOC-/, 'O*NET-SOC ');
}

/** The editions marked, in order; the one converted to comes before the one converted from. */
export function namedEditions(marked: string): readonly NamedEdition[] {
  const named = [...marked.matchAll(MARK)].map((it) => readMark(it[1] ?? ''));
  return /from @[\w-]+ to @/.test(marked) ? named.toReversed() : named;
}

function readMark(mark: string): NamedEdition {
  const edition = isEditionId(mark) ? mark : null;
  const family = mark.startsWith('isco') ? 'isco' : 'soc';
  return { family, edition, isForeign: !edition && mark !== family };
}

/**
 * The text without its marks and the words that lead to them.
 *
 * @example
 * withoutMarks('how many unit groups are in @isco-08'); // 'how many unit groups are'
 */
export function withoutMarks(marked: string): string {
  return marked
    .replace(/\(?\b(?:(?:en|dans|selon|seg[uú]n|de) (?:la|el|le)|na) @[\w-]+\)?/gi, ' ')
    .replace(/\bbetween @[\w-]+ and @[\w-]+/gi, ' ')
    .replace(
      /\(?(?:\b(?:in|of|under|by|within|to|into|from|according to|at)\s+)?(?:\b(?:the|our)\s+)?@[\w-]+\)?/gi,
      ' ',
    )
    .replace(/\b(?:in|within|of) the (?:occupational )?classifications?\b.*$/i, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
