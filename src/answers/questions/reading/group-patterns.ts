/** Forms of questions about groups: what they hold and leave out, how they differ, and where something goes. */
import { LIST_PATTERNS } from './list-patterns.ts';
import { CLASSIFIED, CODE, formOf, GROUPS, type Pattern } from './pattern.ts';
import { SPLIT_PATTERNS } from './split-patterns.ts';

const JOBS =
  '(?:(?:(?:kinds?|sorts?|types?) of )?(?:(?:job|index|alternative|example|occupational) )?(?:titles?|jobs?|occupations?|professions?|workers?|people|roles?|positions?))';
const IN = '(?:under|in|into|within|of|from|for|to|at|by|with|as|to be|part of|among)';
/** The edition after the topics; questions of difference are read with the names of editions in them. */
const IN_EDITION = '(?: (?:in|under|within|according to) (?:the )?@[\\w-]+)?(?: in the hierarchy)?';
const TWO = / (?:and|or|vs\.?|versus|from) /gi;
const AND = / (?:and|with) /gi;

export const GROUP_PATTERNS: readonly Pattern[] = [
  formOf(
    'difference',
    '^(?<rest>.+?)\\s*[-–—:,;]\\s*(?:what is (?:the )?differen(?:ce|t)|how (?:do|are) they (?:differ|different|compare)|what distinguishes them|differences?)$',
    TWO,
  ),
  formOf('difference', '\\b(?:sets?|tells?) (?<one>.+?) apart from (?<other>.+)'),
  formOf(
    'difference',
    '^how (?:do|does|can|could|would|should|to)(?: (?:i|we|you|one|coders?))? (?:tell|distinguish|keep|know|set) (?<rest>.+?) apart$',
    TWO,
  ),
  formOf(
    'difference',
    '^how (?:do|does|can|could|would|should|to)(?: (?:i|we|you|one|coders?))? (?:tell|know) (?<one>.+?) from (?<other>.+)',
  ),
  formOf(
    'difference',
    `^how (?:do|does|are|is|would) (?<rest>.+?) (?:differ|different|distinguished)(?: from (?:each other|one another))?${IN_EDITION}$`,
    / (?:and|or|vs\.?|versus) /gi,
  ),
  formOf('difference', `^what (?:do|does) (?<rest>.+?) (?:have in common|share)${IN_EDITION}$`, AND),
  formOf('difference', '^what (?:do|does) (?<one>.+?) have in common with (?<other>.+)'),
  formOf(
    'difference',
    `\\b(?:which|what) (?:\\w+ )?(?:groups?|categor(?:y|ies)|level|parent) (?:do|does|are|is) (?<rest>.+?) (?:share|have in common|both (?:in|belong to))${IN_EDITION}$`,
    AND,
  ),
  formOf(
    'difference',
    '\\b(?:where|at (?:what|which) (?:level|point|group)) (?:do|does|did|would) (?:the )?(?:(?:paths?|ways|branches) of )?(?<rest>.+?) (?:part(?: ways| company)?|diverge|separate|split|branch|fork|go separate ways|differ)(?: (?:off|up|apart|in|from|within)\\b.*)?$',
    AND,
  ),
  formOf(
    'difference',
    `\\b(?:common|shared|joint) (?:ancestor|group|parent|category|level)s? (?:of|for|between|to) (?<rest>.+?)${IN_EDITION}$`,
    / (?:and|with|or) /gi,
  ),
  formOf(
    'difference',
    `\\b(?:up|down|until)(?: to)? (?:which|what) (?:level|point|group) (?:are|do|is) (?<rest>.+?) (?:together|the same|same|grouped|stay together|alike|identical)${IN_EDITION}$`,
    AND,
  ),
  formOf(
    'difference',
    '^how (?!(?:is|are|do|does|did|would|can|to)\\b)(?<one>.+?) differs? from (?<other>.+)',
  ),
  formOf(
    'difference',
    '^(?:in (?:what|which) (?:ways?|respects?) (?:is|are|do|does)|what makes) (?<one>.+?) (?:different|differ) (?:from|to|than) (?<other>.+)',
  ),
  formOf('difference', '^what is different (?:between|about|in) (?<rest>.+)', / (?:and|from|to) /gi),
  formOf(
    'difference',
    '^when (?:do|does|should|would|must|can) (?:i|we|you|one|coders?) (?:use|choose|code|give|pick) (?<one>.+?),? (?:rather than|instead of|and not|and when|over) (?<other>.+)',
  ),
  formOf('difference', '^(?:is|are) (?<one>.+?) (?:the )?same (?:thing |code |group )?as (?<other>.+)'),

  formOf(
    'excluded',
    `^(?:which|what|who)\\b(?! if\\b).*?\\bnot (?:be )?(?:included|classified|counted|coded|covered|listed|grouped|considered|placed|belong|fall|go)(?: ${IN})* (?:${IN} )(?<one>.+)`,
  ),
  formOf(
    'excluded',
    '\\b(?:what|which|who)\\b.*? (?:is|are|gets?) (?:left out|excluded|omitted|missing)(?: (?:of|from|by|under|in))+ (?<one>.+)',
  ),
  formOf('excluded', '^(?:what|who|which .+?) (?:does|do) (?<one>.+?) (?:leave out|omit|exclude)$'),
  formOf('excluded', '^(?:what|which .+?) (?:does|do) not (?<one>.+?) (?:include|cover|contain|comprise)$'),
  formOf(
    'excluded',
    '^(?:(?:what|which) are )?(?:the )?(?:exclusions?|exceptions|excluded (?:jobs|titles|occupations)) (?:for|of|from|to|in|under) (?<one>.+)',
  ),
  formOf(
    'excluded',
    '^(?:(?:which|what|who) .*?)?(?:looks? like|resembl(?:es?|ing)|similar to|close to|related to|like) (?<one>.+?),? (?:but|and|yet) (?:(?:are|is|belong|go|classified|coded|counted|placed|listed|grouped) )*(?:elsewhere|somewhere else|(?:in|under|to) (?:an)?other (?:groups?|categor(?:y|ies)|codes?))$',
  ),
  formOf(
    'excluded',
    '^(?:which|what) .*?(?:looks? like|resembl(?:es?|ing)|similar to|close to|related to) (?<one>.+?),? (?:are|is|belong|go) (?:(?:classified|coded|counted|placed|listed|grouped) )?(?:elsewhere|somewhere else)$',
  ),
  formOf(
    'excluded',
    '^(?:what|who) (?:is|are) not (?:(?:considered|counted|regarded)(?: as)? )?(?<one>(?:an?|the) .+)',
  ),

  formOf('change', '^what ?ever (?:happened|became|has become|has happened) (?:to|of|with) (?<one>.+)'),
  formOf(
    'change',
    '^what happens (?:to|with) (?<one>.+?) (?:in|with|under) (?:the|its) (?:next|coming|upcoming|planned|future)\\b.*',
  ),
  formOf(
    'change',
    '\\bwhat (?:(?:came|has come|became|has become|becomes|will become)(?: out)? of|will happen (?:to|with)) (?<one>.+)',
  ),
  formOf(
    'change',
    '^(?:has|have|did|was|were) (?<one>.+?) (?:been |get |got )?(?:changed?|split|merged?|renamed|moved?|recoded|renumbered|revised)(?: (?:since|between|from|in|after|by|up|into|with)\\b.*)?$',
  ),
  formOf(
    'change',
    '^what (?:did|has|have|will) (?<one>.+?) (?:become|turn into|turned into|get replaced by|change (?:in)?to)$',
  ),
  ...SPLIT_PATTERNS,
  formOf('change', `^(?:what is )?(?:code )?(?<one>${CODE}) (?:now|today|nowadays)$`),
  formOf('change', `^(?:is|was) (?:code )?(?<one>${CODE}) (?:a )?new\\b`),
  formOf('change', '^what (?:has |have |was |were )?changed (?:for|in|with|about) (?<one>.+)'),
  formOf(
    'correspondence',
    '^(?:the |an? )?(?:crosswalk|concordance|correspondence|conversion) (?:from|of|for|between) (?<one>.+)',
  ),
  formOf(
    'correspondence',
    '^how (?:do|does|can|should|to)(?: (?:i|we|you|one))? (?:convert|translate|map|crosswalk) (?<one>.+)',
  ),
  formOf(
    'correspondence',
    '^(?:which|what) .*?(?:is|are) (?:the )?(?:equivalent|closest|nearest|comparable|corresponding) to (?<one>.+)',
  ),
  formOf(
    'correspondence',
    '^how (?:does|do|is|are) (?<one>.+?) (?:map|mapped|translate|translated|convert|converted|correspond|linked)(?: to| onto| into| with)?$',
  ),

  formOf(
    'children',
    `\\b(?:how many|number of) ${GROUPS} (?:do|does) (?<one>(?!(?:the )?classification).+?) (?:have|contain|include|hold|comprise)$`,
  ),
  formOf(
    'children',
    `^(?:the )?(?:sub-?groups?|(?:unit|minor|sub[- ]?major|major|broad|detailed) (?:groups|occupations)) (?:of|in|under|within|below) (?<one>.+)`,
  ),

  ...LIST_PATTERNS,
  formOf(
    'included',
    `^what is (?:in|under|within|included (?:in|under)|covered by) (?<one>(?:[\\w-]+:)?(?:\\d{4}|\\d\\d-\\d{3}[1-9]))$`,
  ),
  formOf('included', '^what is (?:all )?(?:included|covered) (?:in|under|by|within) (?<one>.*[^\\d].*)'),
  formOf(
    'included',
    `^(?:which|what) (?:are )?(?:all )?(?:the )?${JOBS}(?: (?:is|are|would be|get))?(?: (?:included|classified|found|covered|coded|listed|indexed|counted|grouped|placed|fall|fit|go|belong|come|part))? (?:under|in|into|within|of|to|at|by) (?!(?:demand|decline)\\b)(?<one>.+)`,
  ),
  formOf(
    'included',
    `^(?:which|what) ${JOBS} (?:does|do) (?<one>.+?) (?:contain|include|cover|have|hold|list|comprise)$`,
  ),
  formOf(
    'included',
    `^(?:(?:give|show|list|name|tell)(?: me| us)? )?(?:(?:some|a few|all|the) )*(?:examples?|example (?:jobs|titles|occupations|workers)|sample (?:jobs|titles))(?: of)?(?: (?:jobs|titles|occupations|workers))? (?:of|for|in|under|within) (?<one>.+)`,
  ),
  formOf(
    'included',
    '^(?:(?:give|show|list|name)(?: me| us)? )?(?:list of )?(?:(?:all|the|some) )*(?:jobs|(?:job |index )?titles|occupations|professions) (?:(?:included |classified |listed |covered )?(?:under|within|in|by)) (?<one>.+)',
  ),
  formOf('included', `^what are (?:the |some )?(?:examples|${JOBS}) (?:of|for|in|under) (?<one>.+)`),
  formOf(
    'included',
    `^(?:which|what) ${JOBS} (?:is|are) (?:grouped|classified|coded|placed)(?: together)? with (?<one>.+)`,
  ),
  formOf(
    'included',
    '^who (?:all )?(?:is|are) (?:all )?(?:(?:included|classified|covered|counted|coded|listed) )?(?:in|under|by|among) (?<one>.+)',
  ),
  formOf(
    'included',
    '^who (?:all )?(?:falls?|belongs?|comes?|goes|go|fits?) (?:under|in|into|to|within) (?<one>.+)',
  ),

  formOf(
    'code',
    `^(?:what|which) (?:occupation|job|title|group|category|unit group)s? (?:has|have|carries|bears) (?:the )?(?:code |number )?(?<one>${CODE})$`,
  ),
  formOf(
    'code',
    `^(?:what|which) (?:occupation|job|title|work) (?:is|does) (?:code )?(?<one>${CODE})(?: (?:mean|stand for|denote))?$`,
  ),
  formOf('code', `^what (?:is|does) (?:the )?(?:code )?number (?<one>${CODE})(?: (?:mean|stand for))?$`),
  formOf('code', `^what (?:the )?(?:code )?(?<one>${CODE}) (?:is|was|means?|stands for)$`),
  formOf('code', `^what is behind (?:the )?(?:code )?(?<one>${CODE})$`),
  formOf(
    'code',
    `^(?:code )?(?<one>${CODE})\\s*[-–—:,;]?\\s*(?:meaning|what (?:is|was) (?:it|this|that)|what does (?:it|this|that) (?:mean|stand for))$`,
  ),
  formOf(
    'code',
    `^(?:please )?(?:explain|describe|define|look up|show|find|classify|(?:the )?(?:meaning|definition) of|what is meant by)(?: me)? (?:the )?(?:code )?(?<one>${CODE})$`,
  ),

  formOf(
    'categorised',
    `^(?:under|in|into|within|to) (?:what|which) (?:code|unit group|group|category|heading|title) (?:is|are|do|does|would|should|will) (?<one>.+?) (?:be )?(?:${CLASSIFIED}|counted|included|found|belong|fall|go|come|fit|sit|put|reported)(?: (?:to|under|in))?$`,
  ),
  formOf(
    'categorised',
    '^(?:what|which) (?:code|group|category) (?:is|would be|should be) (?:the )?(?:right|correct|best|proper|appropriate|suitable|needed)(?: one)? for (?<one>.+)',
  ),
  formOf(
    'categorised',
    '^(?:what|which) (?:code|group|category) (?:would|should|could|can|do|does) (?:i|we|you|one) (?:give(?: to)?|use for|assign(?: to)?|put on|record for) (?<one>.+)',
  ),
  formOf(
    'categorised',
    '^(?:what|which) (?:unit )?group (?:would|should) (?<one>.+?) (?:come|fall|go|belong|be|fit)(?: (?:under|in|into|to))?$',
  ),
  formOf(
    'categorised',
    '^(?:what|which) (?:code|group|category) (?!(?:is|are|do|does|was|were|has|have|would|should|for|of|covers)\\b)(?<one>.+?) (?:have|has|gets?|belongs? (?:to|in)|(?:is|are) in|falls? (?:under|in))$',
  ),
  formOf(
    'categorised',
    `^how (?!(?:is|are|do|does|would|should|to|can|many|much)\\b)(?<one>.+?) (?:is|are|gets?|should be) ${CLASSIFIED}$`,
  ),
  formOf(
    'categorised',
    '^what is (?:the |an? )?(?:english|french|spanish|german|official) (?:name|title|word|term|translation) (?:of|for) (?<one>.+)',
  ),
  formOf('categorised', '^where (?:is|are) (?<one>.+?),? if not (?:in|under|part of|among)\\b'),
  formOf(
    'categorised',
    '^where (?:does|do|would|did|will) (?:(?:the )?(?:classification|standard|it|they) )?(?:put|place|classify|code|list|count|group) (?<one>.+)',
  ),
  formOf(
    'categorised',
    `^(?:what|which) (?:occupational )?(?:category|code|heading|class)(?: number)? (?:is|are|do|does|would|should|will|fits?|suits?|applies to) (?!(?:i|we|you|used|there|for|of|new|called|the (?:parent|same)|(?:the )?(?:equivalent|closest|nearest|comparable|corresponding))\\b)(?!${CODE}\\b)(?<one>.+?)(?: (?:in|under|get|have|fall(?: (?:in|under|into))?|belong(?: (?:to|in|under))?|go(?: (?:in|under|to|into))?|come under|be|use|take|receive|${CLASSIFIED}(?: (?:as|under|in))?))?$`,
  ),
  formOf(
    'categorised',
    `^(?!(?:what|which|who|where|when|why|how|is|are|do|does|did|can)\\b)(?<one>[^?]+?)(?:,?\\s*[-–—:]\\s*|,? )(?:in |under )?(?:which|what) (?:code|group|category|class)(?: (?:is|are) (?:it|this|they|that)(?: in)?| (?:does|do) (?:it|they|this) belong(?: to)?)?$`,
  ),
  formOf(
    'categorised',
    `^what (?:is|are|would|should) (?<one>.+?) (?:be )?(?:${CLASSIFIED}|counted) (?:as|under|in)$`,
  ),
];
