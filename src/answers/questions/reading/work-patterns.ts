/** Forms of questions about work itself: what it is, who does it, and what leads to it and from it. */
import { OUTLOOK_PATTERNS } from './outlook-patterns.ts';
import { CODE, formOf, type Pattern } from './pattern.ts';

const ASKER = '(?:i|we|you|one|someone|people|a person)';
const STUDY =
  '(?:education(?:al level)?|training|qualifications?|(?:(?:university|college|medical) )?degrees?|schooling|studies|diplomas?|certificat(?:es?|ions?)|licen[cs]es?|credentials?)';
const BECOME = '(?:to (?:be(?:come)?|work as|qualify as|train as|practi[sc]e as)|for (?:being|becoming))';
const AS = '(?:(?:being|becoming|working as|a job as) )?';
const CAREER =
  '(?:careers?(?: (?:paths?|pathways?|steps?|moves?|ladders?|progression|prospects|options?|opportunit(?:y|ies)|development))?|(?:advancement|promotion|progression)(?: (?:opportunit(?:y|ies)|prospects|chances|options|possibilities))?|promotions|(?:opportunities|prospects|chances) (?:of|for) (?:advancement|promotion|progression)|next steps?)';
const GROWING =
  '(?:grow(?:ing|n)?|shrink(?:ing)?|expand(?:ing)?|ris(?:e|ing)|increas(?:e|ing)|declin(?:e|ing)|fall(?:ing)?|decreas(?:e|ing))';
const ABROAD =
  '(?:(?:in|across|throughout|around) .+|by (?:other|different) .+|elsewhere|abroad|worldwide|locally|internationally)';
const COUNTRIES =
  '(?:(?:between|among|across|from|in|by|around) (?:(?:different|other|each|every|all|various|the) )?(?:country|countries|nations?|world|regions|continents)\\b.*)';
/** Words with which no topic begins: those of another form of question. */
const NO_TOPIC =
  '(?!(?:does|do|did|is|are|was|were|can|should|would|skill|level|codes?|groups?|categor(?:y|ies)|jobs?|titles?|kinds?|sorts?|types?|if|to|education|training|work(?= (?:does|do|did)\\b))\\b)';

export const WORK_PATTERNS: readonly Pattern[] = [
  formOf(
    'countries',
    `\\b(?:does|do|how (?:does|do|is|are)) (?:the )?(?:(?:role|work|job|title|scope|training|name|tasks|duties|status|practice|profession)s? of )?(?<one>.+?) (?:differ|different|vary|varies|change)(?: (?:a lot|much))? ${COUNTRIES}`,
  ),
  formOf(
    'countries',
    `\\b(?:what|how) (?:is|are|were) (?<one>.+?) (?:called|named|known|termed)(?: as)? ${ABROAD}$`,
  ),
  formOf('countries', `^what do (?:they|people|we|you|others) call (?<one>.+?)(?: ${ABROAD})?$`),
  formOf(
    'countries',
    `^(?:is|are) (?<one>.+?) (?:the same|alike|different) (?:${COUNTRIES}|everywhere|abroad|worldwide|elsewhere)`,
  ),
  formOf(
    'countries',
    '^(?:is|are) (?<one>.+?) (?:known|called) .*\\b(?:elsewhere|abroad|(?:an)?other names?|other countries)\\b',
  ),
  formOf(
    'countries',
    '\\b(?:names?|titles?|terms?) (?:for|of|does|do) (?<one>.+?)(?: have)? (?:around the world|worldwide|abroad|elsewhere|internationally|(?:in|across) (?:other|different|all|various) (?:countries|places))$',
  ),
  formOf(
    'countries',
    '^(?:what are )?(?:the )?(?:national|country|regional|international) (?:variations?|variants?|names?|titles?) (?:of|for|in|among) (?<one>.+)',
  ),
  formOf(
    'countries',
    '^in (?:which|what) countries (?:do|does|is|are|can) (?<one>.+?) (?:be )?(?:exist|work|found|practi[sc]e|employed|recogni[sz]ed)\\b',
  ),

  formOf(
    'tasks',
    '^(?:describe|list|show|name|give|explain)(?: me)? (?:the )?(?:(?:main|usual|typical|daily) )?(?:work|job|role|tasks|duties|responsibilities) (?:of|for) (?<one>.+)',
  ),
  formOf(
    'tasks',
    '^what (?:does|do) (?<one>.+?) do (?:each day|day to day|daily|on a typical day|in a day)$',
  ),
  formOf(
    'tasks',
    '^what (?:is|are) (?<one>.+?) (?:responsible|accountable|in charge)(?: (?:for|of)(?: doing)?)?$',
  ),
  formOf(
    'tasks',
    '^how (?:does|do|would) (?<one>.+?) (?:usually |typically )?spend (?:(?:the|their|a|his or her|most of the|most of their) )?(?:(?:working|typical|work) )?(?:days?|time|hours)\\b',
  ),
  formOf('tasks', '^(?:the )?(?:job|role) descriptions?(?: (?:of|for))?:? (?<one>.+)'),
  formOf('tasks', '^(?<one>.+?) job description$'),
  formOf(
    'tasks',
    '^what is (?:the |an? )?(?:job|(?:typical |working )?day|daily work|day in the life) (?:of|for|like for) (?<one>.+)',
  ),
  formOf(
    'tasks',
    '^(?:which|what) (?:(?:main|usual|typical|daily) )?(?:tasks?|duties|responsibilities|activities)(?: and (?:tasks|duties|responsibilities))? (?:do|does) (?<one>.+?) (?:have|perform|do|carry out|fulfil|take on|include)$',
  ),
  formOf(
    'tasks',
    '^(?:which|what) (?:tasks|work|duties) (?:is|are) (?:done|performed|carried out) by (?<one>.+)',
  ),
  formOf('tasks', "^what (?:is|are) (?<one>.+?)'s? (?:main )?(?:tasks|duties|responsibilities|job|role)$"),
  formOf(
    'tasks',
    `^what ${NO_TOPIC}(?<one>(?:an? |the )?[\\w-]+(?: [\\w-]+){0,5}?) (?:actually )?do(?:es)?$`,
  ),

  formOf(
    'education',
    `^(?:which|what) ${STUDY} (?:does|do) (?:(?:the )?(?:classification|standard) )?(?:require|demand|ask|expect|want|call) (?:for |of |from )+(?<one>.+)`,
  ),
  formOf(
    'education',
    `^(?:which|what|how much) (?:(?:kind|level|sort|type|amount)s? of )?(?:(?:formal|minimum|professional) )?${STUDY}(?: (?:and|or) ${STUDY})? (?:do|does|must|should|would|will) ${ASKER} (?:need|have|require|want)(?: to have)? (?:${BECOME}|for|as) (?<one>.+)`,
  ),
  formOf(
    'education',
    `^(?:which|what|how much) (?:(?:kind|level|sort|type|amount)s? of )?(?:(?:formal|minimum|professional) )?${STUDY}(?: (?:and|or) ${STUDY})? (?:do|does|must|should) (?<one>.+?) (?:usually |typically |normally )?(?:get|receive|take|undergo|complete|hold|go through)$`,
  ),
  formOf(
    'education',
    `\\b${STUDY} (?:is|are) (?:the )?(?:most )?(?:typical|usual|common|normal|needed|required|necessary|expected|enough)(?:ly)?(?: (?:needed|required|expected))? (?:for|of|among|${BECOME}) (?<one>.+)`,
  ),
  formOf(
    'education',
    `^how long (?:(?:does|do|will|would|must|should) (?:it|${ASKER}) (?:take|need|have to (?:study|train)|study|train|learn) )?${BECOME} (?<one>.+)`,
  ),
  formOf(
    'education',
    '^how long (?:do|does|must|is|are) (?<one>.+?) (?:have to |need to )?(?:train|trained|study|learn|educated)(?: for)?$',
  ),
  formOf(
    'education',
    `\\b(?:(?:entry|admission|education(?:al)?|training|licen[cs]ing|qualification|formal|minimum|academic) requirements? (?:of|for|${BECOME})|requirements? ${BECOME}) ${AS}(?<one>.+)`,
  ),
  formOf(
    'education',
    `^(?:do|does|must|should) ${ASKER} (?:need|require|have)(?: to have)? (?:an? |any )?${STUDY} (?:${BECOME}|for|as) (?<one>.+)`,
  ),
  formOf(
    'education',
    `^(?:do|does|must|should) (?<one>.+?) (?:need|require|have)(?: to (?:have|hold|get))? (?:an? |any |some )?(?:formal |special )?${STUDY}\\b`,
  ),
  formOf(
    'education',
    `^(?:is|are) (?:an? |any )?${STUDY} (?:needed|required|necessary|compulsory) (?:for|${BECOME}) (?<one>.+)`,
  ),
  formOf(
    'education',
    `^what (?:must|should|do|does|can|would) ${ASKER} (?:(?:need|have) to )?(?:study|learn|do) ${BECOME} (?<one>.+)`,
  ),
  formOf('education', '^what (?:do|does|must) (?<one>.+?) (?:(?:have|need) to )?(?:study|learn)$'),
  formOf(
    'education',
    '^how (?:do|does|can|could|to)(?: (?:i|we|you|one))? (?:train|qualify|study) (?:as|to be(?:come)?) (?<one>.+)',
  ),
  formOf('education', `^what (?:do|does|must|should) ${ASKER} need(?: to have)? ${BECOME} (?<one>.+)`),
  formOf(
    'education',
    `^how (?:many years|much time|long)(?: (?:of|in) (?:study|training|school|education))?(?: (?:does it take|do ${ASKER} need|are needed|is needed))? ${BECOME} (?<one>.+)`,
  ),
  formOf('education', `^(?:which|what) ${STUDY} (?:does|do|must|should) (?<one>.+?) (?:need|have|require)$`),
  formOf('education', '^how (?:is|are) (?<one>.+?) (?:trained|educated|licensed|certified|qualified)\\b'),
  formOf('education', `^${STUDY} (?:(?:needed|required|necessary) )?(?:for|${BECOME}) (?<one>.+)`),

  formOf(
    'career',
    '\\bwhere (?:does|do|can|could) (?:the |an? )?(?:career|path|job|work|training) (?:of|as|in|for) (?<one>.+?) (?:lead|go|end|take)\\b',
  ),
  formOf(
    'career',
    `^what (?:is|are|would be) (?:the )?(?:(?:possible|usual|typical) )?(?:next |further )(?:career )?(?:steps?|moves?|jobs?|roles?|positions?|stages?) (?:after|for|from|beyond) ${AS}(?<one>.+)`,
  ),
  formOf(
    'career',
    `^(?:what|where) (?:can|could|do|does|might|would) ${ASKER} (?:become|go|move|advance|progress|do)(?: to)?(?: next)? (?:after|from|as) ${AS}(?<one>.+)`,
  ),
  formOf(
    'career',
    "^what (?:is|are) (?<one>.+?)'s? (?:next (?:career )?steps?|career (?:paths?|options|ladder|prospects|progression))$",
  ),
  formOf('career', `^what (?:comes?|follows?)(?: next)? after ${AS}(?<one>.+)`),
  formOf('career', `^what is (?:next |there )?(?:after|beyond) ${AS}(?!(?:code )?${CODE}$)(?<one>.+)`),
  formOf(
    'career',
    `^(?:can|could|may|might|do|does|will) (?!${ASKER} )(?<one>.+?) (?:ever |later |also |easily )?(?:become|be promoted to|go on to (?:be(?:come)?|work as)|(?:re)?train (?:as|to be(?:come)?)|turn into|switch to(?: being)?) (?<other>.+)`,
  ),
  formOf(
    'career',
    `^how (?:can|could|may|do|does) (?!${ASKER} )(?<one>.+?) (?:become|be promoted to|(?:re)?train (?:as|to be(?:come)?)) (?<other>.+)`,
  ),
  formOf('career', `^next (?:career )?steps? (?:after|for|from|beyond) ${AS}(?<one>.+)`),
  formOf(
    'career',
    `^how (?:can|could|do|does|may|might) ${ASKER} (?:advance|progress|move up|be promoted) (?:as|from) ${AS}(?<one>.+)`,
  ),
  formOf(
    'career',
    `^(?:how )?(?:can|could|do|does|may|might) (?!${ASKER} )(?<one>.+?) (?:advance|progress|move up|get ahead|(?:get|be) promoted|rise|climb)(?: (?:further|in|to|their|up)\\b.*)?$`,
  ),
  formOf(
    'career',
    '\\b(?:which|what) (?:other )?(?:jobs?|roles?|occupations?|careers?|positions?|posts?) (?:can|could|may|might|do|are open to) (?<one>.+?) (?:(?:move|go|advance|progress|rise|switch|change|grow) (?:in)?to|get|take(?: up)?|become|lead to|be promoted to|do)(?: next| later)?$',
  ),
  formOf('career', `\\b${CAREER} (?:of|for|from|after|as|open to|available to) ${AS}(?<one>.+)`),
  formOf(
    'career',
    '^(?:career (?:paths?|pathways?|ladders?|steps?|progression|prospects|options?|opportunities):?) (?<one>.+)',
  ),
  formOf('career', `^(?:do|does) (?<one>.+?) (?:have|get) (?:an? |any |good |many )?${CAREER}$`),
  formOf(
    'career',
    `^${NO_TOPIC}(?<one>.+?) career (?:paths?|pathways?|ladders?|progression|prospects|options)$`,
  ),

  formOf(
    'outlook',
    '^(?:will|are|is) there (?:going to )?(?:be )?(?:(?:any|more|fewer|less|enough|many|a|new) )*(?:jobs?|openings?|work|vacancies|demand|need|positions|opportunities|future) (?:for|of) (?<one>.+?)(?: in (?:the )?future)?$',
  ),
  formOf(
    'outlook',
    `^(?:is|are) (?:the )?(?:employment|number|jobs?|demand|occupation|profession|field|need) (?:of|for) (?<one>.+?) (?:still )?${GROWING}(?: (?:or|and) .*)?$`,
  ),
  formOf(
    'outlook',
    `^(?:is|are) (?<one>.+?) (?:still )?(?:growing|shrinking|declining|dying out)(?: or .*)?$`,
  ),
  formOf(
    'outlook',
    `^how (?:fast|quickly|much|strongly|rapidly) (?:is|are|will|does|do|has|have) (?:the )?(?:(?:occupation|profession|employment|number|field|demand|need|job market|jobs) (?:of|for) )?(?<one>.+?) (?:be )?(?:(?:expected|projected|going) to )?${GROWING}\\b`,
  ),
  formOf('outlook', '^(?:(?:job|employment|career) )?outlook:? (?!(?:for|of|in|on) )(?<one>.+)'),
  formOf('outlook', '^(?<one>.+?) (?:job |employment |career )?(?:outlook|job prospects|job growth)$'),
  ...OUTLOOK_PATTERNS,
  formOf('outlook', '\\b(?:job|labou?r) market (?:like )?(?:for|of) (?<one>.+)'),
  formOf(
    'outlook',
    '^how (?:will|is|does) (?:the )?(?:employment|demand|number|need) (?:of|for) (?<one>.+?) (?:change|develop|evolve|look)(?:s|ing)?\\b',
  ),
  formOf(
    'outlook',
    '^how many (?:people|persons|workers) (?:are |work )(?:employed |working )?(?:as )?(?<one>.+?)(?: (?:in|by|now|today)\\b.*)?$',
  ),
  formOf('outlook', '^(?:what is the )?number of (?<one>.+?) (?:employed|working|in employment)\\b'),
  formOf(
    'outlook',
    '\\b(?:openings|vacancies) (?:are (?:there )?|will there be |will be )?(?:(?:expected|projected) )?(?:for|of) (?<one>.+?)(?: (?:are there|are expected|are projected|(?:each|every|per|a) year|annually|yearly))*$',
  ),

  formOf(
    'definition',
    '^(?:(?:what is|what are|give(?: me)?|i (?:need|want)) )?(?:an? |the )?(?:(?:official|exact|formal|short|full|precise) )*(?:definitions?|meanings?)(?: (?:of|for)|:) (?<one>.*[^\\d].*)',
  ),
  formOf(
    'definition',
    `^what (?:is (?:exactly |actually )?(?:meant|understood) by|do(?:es)? (?:${ASKER}|they|it) (?:mean|understand) by) (?<one>.+)`,
  ),
  formOf('definition', `^what (?:exactly|precisely|actually) (?:is|are) (?!(?:code )?${CODE}$)(?<one>.+)`),
  formOf(
    'definition',
    '^how (?:does|do|would|did) (?:(?:(?:the )?(?:classification|standard)|it|they) )?define (?<one>.+)',
  ),
  formOf('definition', '^what does it mean to be (?<one>.+)'),
  formOf('definition', `^what (?:is|are) (?!(?:code )?${CODE}\\b)(?<one>.+?) (?:exactly|precisely)$`),
  formOf('definition', '^(?:what|who) (?:counts?|qualif(?:y|ies)) as (?:being )?(?<one>.+)'),
  formOf('definition', '^who is (?:considered|regarded as|deemed|seen as) (?:to be )?(?<one>.+)'),
  formOf(
    'definition',
    `^(?!(?:code )?${CODE}\\b)(?<one>.+?)\\s*[-–—:,]\\s*what (?:is|are) (?:it|that|this|they|these)$`,
  ),
  formOf(
    'definition',
    `^what ${NO_TOPIC}(?!(?:code )?${CODE}\\b)(?:exactly )?(?<one>(?:an? |the )?[\\w-]+(?: [\\w-]+){0,6}?) (?:is|are|means?)$`,
  ),
];
