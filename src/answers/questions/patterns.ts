/** The forms of English questions that the tables answer, the most particular first. */
import type { QuestionKind } from '../answer.ts';

/**
 * A form of question. Its group `one` is the topic, `other` the second one; a group `rest` holds two topics, to be cut
 * where `cut` matches.
 */
export interface Pattern {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
  readonly cut?: RegExp;
  readonly language?: 'French' | 'Spanish';
}

const CODE = '(?:[\\w-]+:)?(?:\\d\\d-?\\d{4}(?:\\.\\d\\d)?|\\d{1,4})';
const CLASSIFIED = '(?:categori[sz]ed|classified|coded|grouped|placed|defined|listed)';
const GROUPS =
  '(?:(?:unit|minor|sub[- ]?major|major|broad|detailed|child|sub-?)[ -]?)?(?:groups?|subgroups?|children|categories|codes)';
const form = (source: string): RegExp => new RegExp(source, 'i');

export const PATTERNS: readonly Pattern[] = [
  {
    kind: 'term',
    pattern: form(
      '^(?:(?:what (?:is|are|does|do)|explain|define|tell me about|what is meant by|(?:what is )?(?:the )?meaning of) )?(?:the |an? )?(?:term )?(?<one>n\\.? ?e\\.? ?c\\.?|n\\.? ?f\\.? ?d\\.?|not elsewhere classified|not further defined|residual (?:categor(?:y|ies)|groups?))(?: (?:mean|stand for|categor(?:y|ies)|groups?))?$',
    ),
  },
  { kind: 'term', pattern: form('\\bskill level (?<one>[1-4])\\b') },
  {
    kind: 'levels',
    pattern: form(
      '^what (?:is|are|does) (?:an? |the )?(?:unit|minor|sub[- ]?major|major|broad|detailed) (?:group|occupation)s?(?: mean)?$',
    ),
  },
  { kind: 'comparability', pattern: form('\\b(?:comparab\\w+|communicat\\w+|international comparison)\\b') },
  {
    kind: 'children',
    pattern: form(`\\bhow many ${GROUPS}.* (?<one>${CODE})\\b`),
  },
  {
    kind: 'levels',
    pattern: form(
      '\\bhow many (?:levels?|groups?|categories|codes|major|minor|unit|sub[- ]?major|detailed|broad|occupations)\\b|\\blevels (?:has|does|of)\\b',
    ),
  },
  {
    kind: 'health-workforce',
    pattern: form(
      '\\b(?:which|what)\\b.*\\b(?:make up|belong to|are in|form)\\b.*\\bhealth ?work(?:force|ers)\\b|\\bhealth workforce groups?\\b|\\bwho (?:is|are|counts? as) (?:an? )?health ?(?:care )?workers?\\b',
    ),
  },
  {
    kind: 'difference',
    pattern: form('\\b(?:distinguish(?:es)?|separates?|sets? apart|differentiates?) (?<rest>.+)'),
    cut: / (?:from|and) /gi,
  },
  {
    kind: 'difference',
    pattern: form(
      '\\b(?:differences?|distinction|boundary)(?: is there| are there)? (?:between|of|in) (?<rest>.+)',
    ),
    cut: / (?:and|or|vs\.?|versus|from|to) /gi,
  },
  {
    kind: 'difference',
    pattern: form(
      '\\bhow (?:do|does|are|is) (?<one>.+?) (?:differ(?:ent)? from|compare (?:with|to)) (?<other>.+)',
    ),
  },
  { kind: 'difference', pattern: form('^compare (?<rest>.+)'), cut: / (?:and|with|to|vs\.?|versus) /gi },
  { kind: 'difference', pattern: form('\\bwhere do (?<one>.+?) and (?<other>.+?) part\\b') },
  { kind: 'difference', pattern: form('^(?<one>.+?) (?:vs\\.?|versus|compared (?:to|with)) (?<other>.+)') },
  {
    kind: 'valid',
    pattern: form(
      '^(?:is|are) (?<one>.+?) (?:still |now |a |an )*(?:valid|in use|current|in force|used|obsolete|outdated|superseded|retired)\\b',
    ),
  },
  {
    kind: 'change',
    pattern: form(
      '\\bwhat (?:became|happened|has become|has happened) (?:of|to|with) (?<one>.+)|\\b(?:what|which)(?: code)? (?:replaced|replaces|succeeded|superseded) (?<other>.+)',
    ),
  },
  {
    kind: 'valid',
    pattern: form(
      '^(?:was|were|has|have) (?<one>.+?) (?:been )?(?:replaced|superseded|retired|withdrawn|dropped|abolished)\\b',
    ),
  },
  { kind: 'change', pattern: form('^where (?:did|has|have) (?<one>.+?) (?:go|gone|moved?)\\b') },
  {
    kind: 'change',
    pattern: form(`\\b(?:new|newer|current|present|latest) code (?:for|of|to) (?<one>${CODE})`),
  },
  {
    kind: 'change',
    pattern: form(
      '\\b(?:when|why|how) (?:was|were|did|has|have) (?<one>.+?) (?:replaced|changed?|split|merged)|\\bchanges?\\b.*? (?:for|of|to) (?<other>.+)',
    ),
  },
  {
    kind: 'correspondence',
    pattern: form('\\b(?:what|which) (?:code|group|category) (?:was|were|used to be) (?<one>.+)'),
  },
  {
    kind: 'correspondence',
    pattern: form(
      '\\b(?:corresponds? (?:to|with)|equivalents? (?:of|to|for)|counterparts? (?:of|to|for)|matches|maps? to|mapping (?:of|for)) (?<one>.+)|^(?:convert|map|translate) (?<other>.+)',
    ),
  },
  {
    kind: 'correspondence',
    pattern: form('\\bwhat does (?<one>.+?) (?:correspond|map)\\b'),
  },
  {
    kind: 'excluded',
    pattern: form(
      '\\b(?:which|what|who)\\b.*\\b(?:not (?:included|classified|counted)|excluded|not(?= (?:in|under|part of)\\b))(?: (?:from|in|under|by|part of))? (?<one>.+)',
    ),
  },
  {
    kind: 'excluded',
    pattern: form('\\bwhat (?:does|do) (?<one>.+?) (?:exclude|not (?:include|cover|contain))\\b'),
  },
  {
    kind: 'parent',
    pattern: form(
      '\\b(?:parent|group above)(?: group)?(?: code)? (?:of|to) (?<one>.+)|\\b(?:which|what) (?:unit |minor |sub[- ]?major |major |broad )?group (?:is|are|does|do) (?<other>.+?)(?: (?:in|belong(?: to)?|fall(?: (?:in|under))?|under|part of|lie in))?$',
    ),
  },
  {
    kind: 'skill-level',
    pattern: form(
      '\\b(?:skill )?level (?:is|are|does|do|has|have|of|for) (?<one>.+?)(?: (?:at|have|need|require|on))?$',
    ),
  },
  {
    kind: 'children',
    pattern: form(
      `\\b(?:which|what) (?:are (?:the )?)?${GROUPS} (?:does|do|are (?:there )?(?:in|under|within|below)|make up|belong to|of|in|under) (?<one>.+?)(?: (?:have|contain|include|hold|consist of))?$`,
    ),
  },
  {
    kind: 'children',
    pattern: form(
      `^(?:list|show|give)(?: me)?(?: all)?(?: the)? ${GROUPS} (?:of|in|under|within|below) (?<one>.+)`,
    ),
  },
  {
    kind: 'children',
    pattern: form(`\\bwhat is (?:in|under|below|within|included in) (?<one>.*${CODE})$`),
  },
  {
    kind: 'included',
    pattern: form(
      '\\b(?:which|what|list(?: the| all)?|examples of) (?:the )?(?:jobs?|occupations?|titles?|job titles|index titles|workers|people)(?: (?:are|is))?(?: (?:included|classified|found|covered|coded|listed))? ?(?:under|in|by|within|of|for|to) (?<one>.+)',
    ),
  },
  { kind: 'included', pattern: form('\\bwhat (?:does|do) (?<one>.+?) (?:include|cover|contain)\\b') },
  { kind: 'included', pattern: form('^who (?:is|are) (?:included |classified )?(?:in|under) (?<one>.+)') },
  {
    kind: 'belongs',
    pattern: form('^(?:does|do) (?<other>.+?) (?:include|cover|contain|comprise|hold) (?<one>.+)'),
  },
  {
    kind: 'belongs',
    pattern: form(
      '^(?:does|do) (?<one>.+?) (?:belong (?:to|in|under)|fall (?:under|in|within|into)|count as|go (?:in|into|under)) (?<other>.+)',
    ),
  },
  {
    kind: 'categorised',
    pattern: form(
      '^(?:is|are) there (?:an? |any )?(?:code|codes|group|category|title) (?:for|of) (?<one>.+)',
    ),
  },
  {
    kind: 'belongs',
    pattern: form(
      '^(?:is|are) (?<one>.+?) (?:(?:included|classified|coded|counted|found|listed|placed|grouped) )?(?:in|under|within|part of|inside|among|as) (?<other>.+)',
    ),
  },
  { kind: 'belongs', pattern: form('^why (?:is|are) (?<one>.+?) (?:in|under|part of) (?<other>.+)') },
  { kind: 'belongs', pattern: form('^is (?:an? |the )?(?<one>.+?) (?:an? |the )(?<other>.+)') },
  { kind: 'belongs', pattern: form('^(?:are|is) (?<rest>.+)'), cut: / /g },
  {
    kind: 'code',
    pattern: form(
      `\\bwhat (?:is|was|were|does|are|means|do) (?:the )?(?:(?:meaning of|code|meaning of code|unit group|minor group|sub[- ]?major group|major group) )?(?<one>${CODE})(?: (?:mean|means|stand for|in\\b.*|called))?$`,
    ),
  },
  {
    kind: 'categorised',
    pattern: form(`\\bhow (?:is|are|would|do you|should) (?<one>.+?) (?:be )?${CLASSIFIED}\\b`),
  },
  {
    kind: 'categorised',
    pattern: form(
      '\\bhow (?:do|does|can|should|would|to)(?: (?:i|we|you|one))? ?(?:code|classify|categori[sz]e|group|record) (?<one>.+)',
    ),
  },
  {
    kind: 'categorised',
    pattern: form(
      `\\b(?:where|under (?:what|which).*?) (?:is|are|do|does|would|should) (?<one>.+?) (?:be )?(?:${CLASSIFIED}|belong|fall|go|sit|fit)\\b`,
    ),
  },
  {
    kind: 'categorised',
    pattern: form(
      '\\bwhere (?:do|does|should|would|can) (?:i|we|you|one) (?:put|place|code|classify|find) (?<one>.+)',
    ),
  },
  {
    kind: 'categorised',
    pattern: form(
      '(?:^| )(?:code|codes|group|category)(?: number)?(?: (?:should|do|can|would|must|shall) (?:i|we|you) (?:use|give|choose|need|put|take|assign))?(?: is(?: used)?| are there| are used| exists?)? (?:for|of|has|covers) (?<one>.+)',
    ),
  },
  {
    kind: 'categorised',
    pattern: form(
      `^(?:under|in|to) (?:what|which) (?:code|group|category|title) (?:is|are|do|does) (?<one>.+?)(?: (?:${CLASSIFIED}|belong|fall|go))?$`,
    ),
  },
  { kind: 'categorised', pattern: form('\\bclassification (?:of|for) (?<one>.+)') },
  {
    kind: 'categorised',
    pattern: form(
      '^(?:please )?(?:classify|categori[sz]e|code|look up|find|define|describe|explain):? (?<one>.*[^\\d].*)',
    ),
  },
  {
    kind: 'code',
    pattern: form(`\\b(?:about|explain|describe|define|show|look up) (?:the )?(?:code )?(?<one>${CODE})$`),
  },
  { kind: 'categorised', pattern: form('\\b(?:what|who) (?:is|are|does|do) (?<one>.+?)(?: (?:mean|do))?$') },
  { kind: 'categorised', pattern: form('^tell me (?:more )?about (?<one>.+)') },
];
