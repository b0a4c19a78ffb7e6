/** Forms of questions about two things: what tells them apart, where they part, and which group holds both. */
import { formOf, type Pattern } from './pattern.ts';

const AND = / (?:and|with) /gi;
const TWO = / (?:and|or|vs\.?|v\.?|versus|from) /gi;
const PART =
  '(?:part(?: (?:ways|company))?|diverge|separate|split|branch|fork|differ|go (?:(?:different|separate|(?:their|its) (?:own|separate)) ways?)|take different (?:paths|ways|branches))';
const WHERE = '(?:where(?: exactly)?|(?:at|on|in) (?:what|which) (?:level|point|group|step))';
const TREE =
  '(?:,? (?:in|within|of|on) (?:the )?(?:tree|hierarchy|structure|classification|@[\\w-]+(?: (?:tree|hierarchy|structure|classification))?))?';
const PATH = '(?:the )?(?:(?:paths?|ways?|branch(?:es)?|lines?) of )?';
const THAT = '(?:(?:that|those|the (?:path|way|branch|line|one)) of )?';
const LEVEL =
  '(?:unit|minor|sub[- ]?major|major|broad|detailed|first|second|third|fourth|last|top|group|level|one-digit|two-digit|three-digit)';
const NEAREST = '(?:(?:lowest|closest|smallest|nearest|narrowest|deepest|first|single|one|most detailed) )?';
const GROUP =
  '(?:(?:unit |minor |sub[- ]?major |major |broad |detailed )?(?:groups?|categor(?:y|ies)|occupations?))';
const HOLDS = '(?:holds?|contains?|has|have|includes?|covers?|takes?)';

export const PAIR_PATTERNS: readonly Pattern[] = [
  formOf(
    'difference',
    `^(?:(?:what is |explain )?(?:the )?differences? (?:between|of) )?(?<rest>.+? (?:and|vs\\.?|versus|or) .+?)\\s*[-–—:,;]\\s*(?:so |and )?${WHERE}${TREE} (?:do|does|did) (?:they|these|those|the two|both) ${PART}(?: (?:off|up|apart|in|within)\\b.*)?$`,
    TWO,
  ),
  formOf(
    'difference',
    '^(?:(?:what is|what are|explain|tell me) )?(?:the |an? )?(?:differences?|distinction) (?:of|between|in) (?<one>(?:(?! (?:and|or|vs|versus) ).)+?) (?:with|compared (?:to|with)|as against|against) (?<other>.+)',
  ),
  formOf(
    'difference',
    '^(?<rest>.+ (?:and|or|vs\\.?|v\\.?|versus) .+?),? (?:what is the )?(?:differences?|distinction)$',
    TWO,
  ),
  formOf('difference', '^(?<one>[^/]+)/(?<other>[^/]+?),? (?:differences?|distinction)$'),
  formOf('difference', '^(?:the )?differences?:? (?!(?:between|of|in|is|are|from|to)\\b)(?<rest>.+)', TWO),
  // Beside a word of rank the letter is a number, and so is the capital one: "nurse, grade v", "LC V chairperson".
  {
    kind: 'difference',
    pattern:
      /^(?:[Cc]ompare )?(?<one>.+?)(?<!\b(?:[Gg]rade|[Cc]lass|[Ll]evel|[Tt]ype|[Cc]ategory|[Ss]cale|[Gg]roup|[Ss]tep|[Bb]and|[Pp]art|[Tt]itle|[Rr]ank|[Tt]ier)) v\.? (?<other>[^\W\d_].{2,})$/,
  },
  formOf(
    'difference',
    `^${WHERE}${TREE} (?:do|does|did|would) ${PATH}(?<one>.+?) ${PART}(?: off)? from (?!each other\\b|one another\\b)${THAT}(?<other>.+?)${TREE}$`,
  ),
  formOf(
    'difference',
    `^${WHERE}${TREE} (?:do|does|did|would) ${PATH}(?<rest>.+?) ${PART}(?: (?:off|up|apart|in|from|within)\\b.*)?$`,
    AND,
  ),
  formOf(
    'difference',
    `^(?:do|does|did) ${PATH}(?<rest>.+?) ${PART} (?:only |already |first )?(?:at|on|in) (?:the |an? )?${LEVEL}\\b.*$`,
    AND,
  ),
  formOf(
    'difference',
    `^(?:(?:in|under|within) )?(?:which|what) (?:is (?:the )?)?${NEAREST}${GROUP} (?:that )?${HOLDS} both (?<rest>.+? and .+)$`,
    AND,
  ),
  formOf(
    'difference',
    `^(?:in|under|within) (?:which|what) ${NEAREST}${GROUP} (?:are|do|does|is|can) both (?<rest>.+? and .+?)(?: (?:lie|belong|fall|stand|sit|found|be found|classified|placed))?$`,
    AND,
  ),
  formOf(
    'difference',
    `^(?:which|what) ${NEAREST}${GROUP} (?:are|do|does|is|can) both (?<rest>.+? and .+?) (?:in|under|within|(?:lie|belong|fall|stand|come|go)(?: (?:in|to|under|into))?|found in)$`,
    AND,
  ),
  formOf(
    'difference',
    `^(?:(?:which|what) is )?(?:the )?${NEAREST}${GROUP} (?:(?:common to|shared by)(?: both)?|(?:that|which) ${HOLDS} both|(?:holding|containing|for|of) both) (?<rest>.+? and .+)$`,
    AND,
  ),
];
