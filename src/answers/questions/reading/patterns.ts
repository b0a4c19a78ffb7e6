/** The forms of English questions that the tables answer, the most particular first. */
import { EVERYDAY_PATTERNS } from './everyday-patterns.ts';
import { GROUP_CONTENTS_PATTERNS } from './group-contents-patterns.ts';
import { BARE_LIST_PATTERNS, GROUP_LIST_PATTERNS } from './group-list-patterns.ts';
import { GROUP_PATTERNS } from './group-patterns.ts';
import { LEFT_OUT_PATTERNS } from './left-out-patterns.ts';
import { MORE_OUTLOOK_PATTERNS } from './more-outlook-patterns.ts';
import { ONWARD_PATTERNS } from './onward-patterns.ts';
import { PAIR_PATTERNS } from './pair-patterns.ts';
import { CLASSIFIED, CODE, formOf, GROUPS, type Pattern } from './pattern.ts';
import { WITHIN_SENTENCE_PATTERNS } from './within-sentence-patterns.ts';
import { WORK_PATTERNS } from './work-patterns.ts';
import { YES_NO_PATTERNS } from './yes-no-patterns.ts';

const form = (source: string): RegExp => new RegExp(source, 'i');

export const PATTERNS: readonly Pattern[] = [
  {
    kind: 'term',
    pattern: form(
      '^(?:(?:what (?:is|are|does|do)|explain|define|tell me about|what is meant by|(?:what is )?(?:the )?meaning of) )?(?:the |an? )?(?:term )?(?<one>n\\.? ?e\\.? ?c\\.?|n\\.? ?f\\.? ?d\\.?|not elsewhere classified|not further defined|residual (?:categor(?:y|ies)|groups?))(?: (?:mean|stand for|categor(?:y|ies)|groups?))?(?: in (?:an? |the )?(?:(?:occupation(?:al)?|job|group|category) )?(?:titles?|names?|codes?))?$',
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
    pattern: form(
      `\\b(?:how many|number of) (?:${GROUPS}|(?:broad |detailed )?occupations).* (?<one>${CODE})\\b`,
    ),
  },
  formOf(
    'children',
    `\\b(?:how many|number of) ${GROUPS} (?:are (?:there )?)?(?:in|under|within|below|of|inside) (?!(?:the )?(?:classification|hierarchy|index|system|total|all)\\b)(?<one>.+?)(?: (?:are there|there are|exist))?$`,
  ),
  formOf(
    'health-workforce',
    '^(?:list|show|name|give)(?: me)?(?: all)?(?: the)? health(?: ?care| workforce)? (?:occupations|groups|jobs|codes|categories|workers)$',
  ),
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
  formOf(
    'health-workforce',
    '^(?:which|what|who)\\b.*\\b(?:belongs? to|counts? (?:as|among)|part of|(?:is|are) in)\\b(?: the)? health ?(?:care )?work(?:force|ers?)$|^what makes (?:someone|somebody|a person|one) an? health ?(?:care )?worker$|^(?:which|what) (?:are )?(?:the )?(?:main )?groups of (?:the )?health ?(?:care )?work(?:force|ers)\\b',
  ),
  formOf(
    'levels',
    '^(?:(?:what is|give|tell)(?: me)? )?(?:the )?(?:total )?(?:number|count) of (?:all )?(?:levels|(?:(?:unit|minor|sub[- ]?major|major|broad|detailed)[ -])?(?:groups|codes|categories|occupations))$',
  ),
  formOf(
    'levels',
    '^how is(?: the)?(?: classification| hierarchy)? (?:structured|organi[sz]ed|built(?: up)?|arranged)$|^what is the (?:structure|hierarchy)$|^how deep is(?: the)?(?: hierarchy| classification)?$',
  ),
  ...EVERYDAY_PATTERNS,
  ...WITHIN_SENTENCE_PATTERNS,
  ...GROUP_CONTENTS_PATTERNS,
  ...YES_NO_PATTERNS,
  ...MORE_OUTLOOK_PATTERNS,
  ...PAIR_PATTERNS,
  ...LEFT_OUT_PATTERNS,
  ...ONWARD_PATTERNS,
  ...WORK_PATTERNS,
  ...GROUP_LIST_PATTERNS,
  ...GROUP_PATTERNS,
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
  {
    kind: 'tasks',
    pattern: form(
      '\\b(?:what|which) (?:are|is|were) (?:the )?(?:main |usual |typical |daily |key )?(?:tasks?|dut(?:y|ies)|responsibilit(?:y|ies)|work|activities|job description|role)(?: and (?:tasks|duties|responsibilities))? (?:of|for|in) (?<one>.+)|^(?:tasks|duties|responsibilities|job description) (?:of|for) (?<other>.+)',
    ),
  },
  {
    kind: 'tasks',
    pattern: form(
      '\\bwhat (?:does|do|would|did|tasks (?:does|do)|work (?:does|do)|kind of work (?:does|do)) (?<one>.+?) (?:actually |usually |mainly |typically )?(?:do|perform|carry out)(?: all day| every day| at work| for a living)?$',
    ),
  },
  {
    kind: 'education',
    pattern: form(
      '\\b(?:what|which|how much) (?:kind of |level of |sort of )?(?:education|training|qualifications?|degrees?|schooling|studies|diploma|certificates?)(?: and (?:training|education|qualifications))? (?:does|do|is|are|must|should|would)(?: needed| required)?(?: for| to be(?:come)?)? (?<one>.+?)(?: (?:need|have|require|want|expected|needed|required))?(?: to have)?$',
    ),
  },
  {
    kind: 'education',
    pattern: form(
      '\\bhow (?:do|does|can|could|to) ?(?:i|we|you|one|someone|people|a person)? ?become (?<one>.+)|\\b(?:education|training|qualifications?) (?:of|for|needed for|required for|to become) (?<other>.+)',
    ),
  },
  {
    kind: 'career',
    pattern: form(
      '\\b(?:what|where) (?:does|do|can|could|might|may|would) (?<one>.+?) (?:lead(?: to)?|go (?:next|on from (?:there|here)|from (?:there|here))|advance(?: to)?|become(?: later| next)?|progress(?: to)?|move on to|be promoted to)$',
    ),
  },
  {
    kind: 'career',
    pattern: form(
      '\\b(?:career(?: paths?| steps?| ladder| progression| prospects| options)?|advancement|promotions?|next steps?|progression) (?:of|for|from|open to) (?<one>.+)|\\bto (?:what|which|where)\\b.*\\b(?:can|do|does|may) (?<other>.+?) (?:advance|lead|progress|move)\\b',
    ),
  },
  {
    kind: 'outlook',
    pattern: form(
      '\\b(?:outlook|job prospects|prospects|demand|projections?|projected (?:growth|employment)|job growth|growth|openings|employment(?: figures| numbers| projections)?|future|labou?r market) (?:of|for|in) (?<one>.+)|\\b(?:is|are|will) (?:the )?(?:demand|employment|jobs?|need) (?:for|of) (?<other>.+?) (?:expected to |going to |be |likely to )?(?:grow|growing|increase|rise|rising|fall|falling|decline|shrink)\\w*$',
    ),
  },
  {
    kind: 'outlook',
    pattern: form(
      '^how many (?<one>.+?) (?:are (?:there|employed|working)|work|exist|will (?:there be|be needed))(?: (?:in|by|at|now|today).*)?$|\\b(?:are|is|will) (?<other>.+?) (?:be )?(?:in demand|growing|needed in (?:the )?future|a growing (?:job|field|occupation))$',
    ),
  },
  {
    kind: 'countries',
    pattern: form(
      '\\b(?:what|how) (?:is|are) (?<one>.+?) (?:called|named|known)(?: as)? (?:in|by) (?:other |different )?(?:countries|languages|places|the world)\\b|\\bhow (?:does|do) (?<other>.+?) (?:differ|vary) (?:between|among|across|from) (?:country|countries|nations)\\b',
    ),
  },
  {
    kind: 'definition',
    pattern: form(
      '^(?:please )?(?:define|(?:what is |what are |give )?(?:the )?(?:definition|meaning) (?:of|for)|how (?:is|are|would you|do you) define) (?<one>.*[^\\d].*)|\\bhow (?:is|are) (?<other>.+?) defined(?: in (?:the )?(?:classification|words))?$',
    ),
  },
  { kind: 'difference', pattern: form('^compare (?<rest>.+)'), cut: / (?:and|with|to|vs\.?|versus) /gi },
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
  // "Is a tailor 7531 or a professional": the code needs no article before it.
  formOf('belongs', `^(?:is|are) (?<one>.+?) (?:in |under )?(?:the )?(?<other>${CODE} or .+)`),
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
    pattern: form(
      `\\bhow (?:is|are|would|do you|should) (?!(?:it|he|she|they) )(?<one>.+?) (?:be )?${CLASSIFIED}\\b`,
    ),
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
  ...BARE_LIST_PATTERNS,
];
