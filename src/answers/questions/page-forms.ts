/** Forms of questions on the classifications themselves, each with the parts of the pages that answer it. */

import { HEALTH_PAGE_FORMS } from './health-page-forms.ts';
import { form, only, type PageForm, part } from './page-form.ts';
import { RULE_PAGE_FORMS } from './rule-page-forms.ts';
import { TERM_PAIR_FORMS } from './term-pair-forms.ts';

/** A mark of an edition stands in the question where its name stood: `@isco-08`, `@soc`. */
/** "Qué es la CIUO-08": the question in Spanish, French and Portuguese, with the article. */
const WHAT_IS_ABROAD =
  "(?:qu[eé] (?:es|significa)|o que (?:[eé]|significa)|qu'est[- ]ce que(?: c'est que)?|c'est quoi|que signifie|que veut dire|définir)(?: (?:la|le|el|les|a|o))?";
const ISCO = '(?:(?:the|an?) )?@isco(?:-08)?(?:[- ]08)?(?: (?:classification|standard|system|codes?))?';
const SOC = '(?:(?:the|an?) )?@soc(?:-\\d{4})?(?: (?:classification|standard|system|codes?))?';
const HEALTH_WORKERS = '(?:the )?health(?: ?care)? ?(?:workforce|workers?|personnel|staff)';
const KEEPS =
  '(?:maintain(?:s|ed|ing)?|updat(?:es?|ed|ing)|revis(?:es?|ed|ing)|keep(?:s|ing)?|manag(?:es?|ed|ing)|look(?:s|ing)? after|develop(?:s|ed|ing)?|own(?:s|ing)?|produc(?:es?|ed|ing)|writ(?:es|ing)|governs?|adopt(?:s|ed))';
/** National lists that are not held. */
const OTHER_LISTS = '(?:anzsco|osca|cbo|noc|kldb|rome|pcs|cno|uk @?soc)';
const NEW = '(?:new|next|newer|upcoming|coming|future)';

/** The most particular first. */
export const PAGE_FORMS: readonly PageForm[] = [
  ...RULE_PAGE_FORMS,
  ...TERM_PAIR_FORMS,
  // What they are.
  form(
    `^(?:(?:what|tell me what|explain what) is|${WHAT_IS_ABROAD}) ${ISCO}$`,
    part('isco', 'What ISCO is'),
    'editions',
  ),
  // CITP and CIUO are names of ISCO, so that both marks are the same.
  form(
    '^(?=.*\\b(?:same|differ\\w*|vs\\.?|versus|or)\\b)[^@\\d]*@isco(?:-08)?\\b(?!-)[^@\\d]*@isco(?:-08)?(?!-)[^@\\d]*$',
    part('isco', 'What ISCO is', /^In French ISCO/),
  ),
  form(
    `^(?:qui[eé]n(?:es)?|quem|qui) (?:mantiene|publica|administra|elabora|mant[eé]m|publie|maintient|g[eè]re) (?:la |a |le |el )?${ISCO}$`,
    part('isco', 'Who keeps it'),
  ),
  form(
    '@soc(?:-\\d+)? policy committee\\b|\\bsocpc\\b',
    only('soc', 'What it is and who keeps it', /SOC Policy Committee/),
  ),
  form('\\bdirect match(?: job)? titles?\\b', only('soc', 'Codes and health groups', /^The Direct Match/)),
  form(
    `^(?:(?:what|tell me what|explain what) is|${WHAT_IS_ABROAD}) ${SOC}(?: and (?:who|which)\\b.*)?$`,
    part('soc', 'What it is and who keeps it'),
    'editions',
  ),
  form(
    `\\b(?:what|who) (?:is|are|does|runs) (?:the )?esco\\b|^(?:define|explain) esco$|^${WHAT_IS_ABROAD} (?:l')?esco$|\\besco\\b (?:and|to|with|from|vs\\.?|versus) (?:the )?@isco[\\w-]*(?: related| differ)?$|@isco[\\w-]* (?:and|to|with|differ(?:ent)? from|related to|vs\\.?|versus) esco\\b`,
    part('isco', 'Other lists beside ISCO', /ESCO/),
  ),
  form(
    '^(?:what is|what does|define|explain) (?:the )?(?:@onet[\\w-]*|o\\*net)(?: mean)?$',
    only('isco', 'Other lists beside ISCO', /^O\*NET/),
    only('soc', 'Codes and health groups', /^O\*NET/),
    'editions',
  ),
  form(
    `\\b${OTHER_LISTS}\\b.* (?:and|or) (?:the )?@isco[\\w-]*$`,
    only('isco', 'Other lists beside ISCO', /^Many countries/),
    part('isco', 'What ISCO is'),
  ),
  form(
    `^(?:what is|what are|o que [ée]|define|explain) (?:an? |the |o |a )?${OTHER_LISTS}\\b`,
    only('isco', 'Other lists beside ISCO', /^Many countries/),
  ),
  form(
    '^(?:what is|define|explain|how is|what does|what is meant by|what is the (?:definition|meaning) of) (?:an? |the )?(?:job|occupation|worker)(?: (?:defined|mean|exactly))?$',
    part('job-and-occupation', 'Three words'),
  ),
  form(
    '^(?:what (?:is|are|does)|define|explain) (?:an? |the )?(?:@isco[\\w-]* )?(?:unit|minor|sub[- ]?major|major) groups?(?: mean)?(?: (?:in|of) (?:the )?@isco[\\w-]*)?$',
    only('codes', 'Levels and their names', /unit group/),
    'levels',
  ),
  form(
    '^(?:what (?:is|are|does)|define|explain) (?:an? |the )?(?:@soc[\\w-]* )?(?:broad|detailed) occupations?(?: mean)?(?: (?:in|of) (?:the )?@soc[\\w-]*)?$',
    only('codes', 'Levels and their names', /^The SOC always/),
    only('soc', 'Editions and counts', /^SOC 2018 has/),
  ),
  form(
    `\\bdigits?\\b.*@soc|@soc.*\\bdigits?\\b`,
    only('soc', 'Codes and health groups', /^A SOC code has/),
    only('codes', 'Levels and their names', /^The SOC always/),
  ),
  form(
    `\\bdigits?\\b.*@isco|@isco.*\\bdigits?\\b`,
    only('codes', 'Levels and their names', /^In ISCO|unit group/),
  ),
  form(
    '\\b(?:differences?|distinction)\\b.*\\bbetween (?:the )?@isco[\\w-]*(?: codes?)? (?:and|vs\\.?|from) (?:the )?@soc|\\bbetween (?:the )?@soc[\\w-]*(?: codes?)? (?:and|vs\\.?|from) (?:the )?@isco|^how (?:does|do|is|are) (?:the )?@isco[\\w-]* (?:differ(?:ent)? from|compare (?:to|with)) (?:the )?@soc|^how (?:does|do|is|are) (?:the )?@soc[\\w-]* (?:differ(?:ent)? from|compare (?:to|with)) (?:the )?@isco|^how (?:do|does) (?:the )?@(?:isco|soc)[\\w-]* and (?:the )?@(?:soc|isco)[\\w-]* (?:differ|compare)|^(?:what is the )?differences? (?:between )?(?:the )?@(?:isco|soc)(?:-08|-2018)? (?:and )?(?:the )?@(?:soc|isco)(?:-08|-2018)?$|^(?:is|are) (?:the )?@(?:isco|soc)(?:-08|-2018)? (?:and (?:the )?@(?:isco|soc)[\\w-]* )?(?:the )?same\\b(?!.*\\d{3})|^(?:the )?@(?:isco|soc)(?:-08|-2018)?,? or (?:the )?@(?:isco|soc)(?:-08|-2018)?\\b(?!.*\\d{3})|^(?:compare )?(?:the )?@(?:isco|soc)(?:-08|-2018)? (?:vs\\.?|versus|or|compared (?:to|with)) (?:the )?@(?:soc|isco)(?:-08|-2018)?$',
    part('soc', 'ISCO and the SOC side by side'),
  ),

  // When they came, and what comes next.
  form(
    `\\bwhen\\b.*@isco.*\\b(?:revised|updated|replaced|changed)\\b.*\\b(?:again|next)\\b|\\bwhen\\b.*\\b${NEW} (?:edition of |version of |revision of )?(?:the )?@isco|\\b(?:will|is|are) there (?:be )?(?:going to be )?(?:an? )?${NEW} (?:edition of |version of )?@isco|@isco[\\w-]*(?:'s)? (?:next|new|upcoming) (?:edition|version|revision)|\\bwhen (?:will|is) (?:the )?@isco[\\w-]* (?:be |being )?(?:revised|updated|replaced)|\\bis (?:the )?@isco[\\w-]* (?:being|under) (?:revis|updat)|^(?:is|are|will) (?:there (?:be )?)?(?:an? |the )?${NEW} (?:edition|version|revision)s? of (?:the )?@isco`,
    only('isco', 'Editions', /under revision/),
    only('editions', 'Revisions under way', /^The ILO is|^Until/),
  ),
  form(
    `\\bwhen\\b.*@soc.*\\b(?:revised|updated|replaced|changed)\\b.*\\b(?:again|next)\\b|\\bwhen\\b.*\\b${NEW} (?:edition of |version of |revision of )?(?:the )?@soc|\\b(?:will|is|are) there (?:be )?(?:going to be )?(?:an? )?${NEW} (?:edition of |version of )?@soc|@soc[\\w-]*(?:'s)? (?:next|new|upcoming) (?:edition|version|revision)|\\bwhen (?:will|is) (?:the )?@soc[\\w-]* (?:be |being )?(?:revised|updated|replaced)|\\bis (?:the )?@soc[\\w-]* (?:being|under) (?:revis|updat)|^(?:is|are|will) (?:there (?:be )?)?(?:an? |the )?${NEW} (?:edition|version|revision)s? of (?:the )?@soc`,
    only('soc', 'Editions and counts', /SOC 2028/),
    only('editions', 'Revisions under way', /^In the United States|^Until/),
  ),
  form(
    '\\b(?:when|who|by whom|how|which year|what year)\\b.*@isco.*\\b(?:adopted|adopts?|endorsed|approved|agreed|published|released|introduced)\\b|\\bwho (?:adopted|endorsed|approved) (?:the )?@isco',
    part('isco', 'Editions', /ISCO-08 was adopted|Governing Body|The full book/),
  ),
  form(
    `\\bwho (?:is )?(?:it (?:that )?)?(?:responsible for|in charge of|charged with) (?:${KEEPS} )?${ISCO}|\\bwho (?:else )?(?:updates|revises|looks after|develops?|governs?|writes|manages|keeps|owns|decides (?:on )?(?:(?:changes|revisions) (?:to|of|in) )?|is behind) ?${ISCO}|\\b(?:which|what) (?:organi[sz]ation|agency|body|institution|office|department)\\b.*@isco|\\bby whom is ${ISCO}`,
    part('isco', 'Who keeps it'),
  ),
  form(
    `^who (?:maintains|runs|keeps) ${SOC}$|\\bwho (?:is )?(?:it (?:that )?)?(?:in charge of|charged with) (?:${KEEPS} )?${SOC}|\\bwho is responsible for ${KEEPS} ${SOC}|\\bwho (?:else )?(?:updates|revises|looks after|develops?|governs?|writes|manages|keeps|decides (?:on )?(?:(?:changes|revisions) (?:to|of|in) )?|is behind) ?${SOC}|\\b(?:which|what) (?:organi[sz]ation|agency|body|institution|office|department)\\b.*@soc|\\bby whom is ${SOC}`,
    part('soc', 'What it is and who keeps it', /OMB|BLS/),
  ),
  form(
    '^(?:is|are) (?:the )?@(?:isco|soc)-\\d+ (?:still |currently |now )?(?:used|in use|valid|in force|current|alive|obsolete|outdated)(?: (?:today|now|anywhere))?$',
    'validity',
    only('codes', 'The edition belongs to the code', /^Old codes live on/),
  ),

  form(
    '\\bwhen\\b.*@isco.*\\b(?:last|latest)\\b|\\b(?:last|latest) (?:revision|update|change|edition)s? (?:of|to|in) (?:the )?@isco',
    part('isco', 'Editions', /ISCO-08 was adopted|Governing Body|The full book/),
  ),
  form(
    '\\bwhen\\b.*@soc.*\\b(?:last|latest)\\b|\\b(?:last|latest) (?:revision|update|change|edition)s? (?:of|to|in) (?:the )?@soc',
    part('soc', 'Editions and counts', /^SOC 2018 has|SOC 2028/),
  ),
  form(
    '\\bhow (?:often|old|frequently)\\b.*@isco|\\bwhen\\b.*@isco.*\\b(?:last|latest|first)\\b|\\b(?:last|latest|first|previous) (?:revision|update|change|edition)s? (?:of|to|in) (?:the )?@isco|\\bwhen did (?:the )?@isco[\\w-]* (?:replace|follow|succeed|come|appear)|^(?:what|which) editions of (?:the )?@isco',
    part('isco', 'Editions'),
  ),
  form(
    '\\bhow (?:often|old|frequently)\\b.*@soc|\\bwhen\\b.*@soc.*\\b(?:last|latest|first)\\b|\\b(?:last|latest|first|previous) (?:revision|update|change|edition)s? (?:of|to|in) (?:the )?@soc|\\bwhen did (?:the )?@soc[\\w-]* (?:replace|follow|succeed|come|appear)|^(?:what|which) editions of (?:the )?@soc',
    part('soc', 'Editions and counts'),
  ),
  form(
    `^(?:is|must|do|does|are|who must|who has)\\b.*@isco[\\w-]* ?(?:mandatory|compulsory|obligatory|binding|law)|^(?:do|does|must|should) .*\\b(?:have to|must|need to|obliged to) (?:use|apply|follow) ${ISCO}$`,
    only('isco', 'What ISCO is', /two purposes/),
  ),
  form(
    `^(?:is|must|do|does|are|who must|who has)\\b.*@soc[\\w-]* ?(?:mandatory|compulsory|obligatory|binding|law)|^(?:do|does|must|should|who) .*\\b(?:have to|has to|must|need to|obliged to) (?:use|apply|follow) ${SOC}$`,
    only('soc', 'What it is and who keeps it', /must use the SOC/),
  ),

  // Why they are used.
  form(
    `^(?:what is|what are) (?:the )?(?:purposes?|aims?|point|use) of ${ISCO}|^what is ${ISCO} (?:(?:used|good|meant) )?for$|^what (?:does|do) ${ISCO} (?:do|serve)|^how is ${ISCO} used$`,
    part('isco', 'What ISCO is'),
  ),
  form(
    `^why (?:do|does|should|would|must|is|are|to)?\\b.*\\b(?:use|used|using|need|needed|important|matters?|apply|adopt)\\b.*@isco|^why (?:is|does) ${ISCO} (?:used|important|needed|matter|useful)|^(?:does|do|is) ${ISCO} (?:matter|important|relevant|useful|needed)\\b|\\b(?:benefits?|advantages?) of (?:using )?${ISCO}|^why (?:are|do we|should we|classify|should) ?(?:classify )?${HEALTH_WORKERS} (?:be )?classified`,
    part('comparability', 'Why titles are not enough'),
    part('comparability', 'What a classification gives'),
    'comparability',
  ),
  form(
    '^(?:is|are|can|may) .*@isco-(?:88|08)\\b.*\\bcompar.*@isco-(?:88|08)\\b(?!.*\\d{3})|^(?:why|what|how|is|are|can|should|does|do)\\b.*\\b(?:compar\\w+|mix\\w*|join\\w*|combin\\w+|merg\\w+|link\\w*|pool\\w*)\\b.*@isco-(?:88|08)\\b.*@isco-(?:88|08)\\b(?!.*\\d{3})|^(?:why|what|how|is|are|can)\\b.*@isco-(?:88|08)\\b.*@isco-(?:88|08)\\b(?!.*\\d{3}).*\\b(?:compar(?:able|ed|ison)|problem|trend|series)\\b',
    only('comparability', 'What goes wrong', /^A code is read in the wrong|^Editions are mixed/),
    part('editions', 'Health from ISCO-88 to ISCO-08'),
    only('editions', 'Breaks in series', /^Mark the year|^A health workforce series/),
  ),
  form(
    '^(?:why|how come|what explains|for what reason)\\b.*\\b(?:counts?|numbers?|figures?|statistics|data|densit(?:y|ies)|totals?)\\b.*\\b(?:differ\\w*|disagree|diverge|not match|unequal|not the same)\\b|^why (?:do|does|are|is)\\b.*\\b(?:give|report|show|have|publish) (?:different|other) (?:numbers?|counts?|figures?|densities|totals?)|^why (?:do|does|is|are|has|have)\\b.*\\b(?:oecd|eurostat|nhwa|who)\\b.*\\b(?:more|fewer|less|higher|lower|different)\\b',
    only('comparability', 'What goes wrong', /^Two organisations/),
    only('health-workforce', 'The joint questionnaire', /^For nursing and caring|^Nurses, as a sum/),
    only('nhwa', 'SDG indicator 3.c.1', /^Figures may be|^WHO recalculates/),
    only('comparability', 'Before you compare', /^Check who was counted/),
  ),
  form(
    '^(?:what is|what are|define|explain|what does|what do) (?:an? |the )?(?:@isco[\\w-]* )?skill levels?(?: mean| means| exactly)?(?: (?:in|of) (?:the )?@isco[\\w-]*)?$',
    part('skill-level', 'The four levels'),
    only('skill-level', 'Two sides of skill', /^In ISCO, skill|^Skill level/),
    part('skill-level', 'A group has a level, a person has none'),
  ),
  form(
    '^how many (?:skill levels|levels of skill)\\b',
    only('skill-level', 'The four levels', /^ISCO-08 has four|^The (?:first|third) level|^By major/),
  ),
  form('\\bisced\\b', part('skill-level', 'The tie to education', /ISCED|level 4/)),

  // The health workforce, and reports on it.
  ...HEALTH_PAGE_FORMS,
  form(
    '\\breport\\w*\\b.*\\bdensit(?:y|ies)\\b|\\bdensit(?:y|ies)\\b.*\\breport',
    only('nhwa', 'SDG indicator 3.c.1', /^Density is|^WHO recalculates|^Figures may be/),
    part('nhwa', 'From a register to a report'),
  ),
  form(
    '\\b(?:what is|what does|how is|how are|how do|how to|define|formula|calculat\\w+|comput\\w+)\\b.*\\bdensit(?:y|ies)\\b(?!.*\\breport)|\\bdensity (?:formula|definition|calculation)\\b',
    part('nhwa', 'SDG indicator 3.c.1', /^Density is/),
  ),
  form(
    '\\b(?:codes?|groups?|occupations?|workers?|jobs?|who|professions?)\\b.*\\b(?:sdg|3\\.?c\\.?1)\\b|\\b(?:sdg|3\\.?c\\.?1)\\b.*\\b(?:codes?|groups?|occupations?|define|defines|workers?|jobs?|professions?|count)\\b',
    part('nhwa', 'Codes for doctors, nurses and others'),
    part('nhwa', 'SDG indicator 3.c.1'),
  ),
  form(
    '\\b(?:codes?|groups?|who|which)\\b.*\\b(?:nhwa|national health workforce accounts)\\b(?!.*\\bindicators?\\b)',
    part('nhwa', 'Codes for doctors, nurses and others'),
    part('nhwa', 'How occupations enter'),
  ),
  form(
    `\\b(?:what|which)\\b.*\\b(?:codes?|groups?)\\b.*\\b(?:count|use|include|report|take|need|for|cover)(?: (?:for|as|in|of|all))* ${HEALTH_WORKERS}$`,
    'health-workforce',
    part('health-workforce', 'Health workers outside these groups'),
  ),
  form(
    `^how many (?:groups|kinds|types|categories|sorts) of ${HEALTH_WORKERS}\\b|\\b(?:five|5)\\b.*\\bgroups of ${HEALTH_WORKERS}|\\bwho'?s? (?:five |5 )?groups of ${HEALTH_WORKERS}`,
    'health-workforce',
  ),
  form(
    '\\bhealth (?:jobs|workers|occupations|professions?|groups|staff)\\b.* (?:outside|beyond|not in)\\b',
    part('health-workforce', 'Health workers outside these groups'),
  ),
  form(
    '\\bhealth(?: management and)? support (?:staff|personnel|workers?)\\b.*\\bwho\\b|\\bwho\\b.*\\bhealth(?: management and)? support (?:staff|personnel|workers?)\\b|^(?:what|who) (?:is|are) (?:the )?health(?: management and)? support (?:staff|personnel|workers?)$|^(?:which|what) (?:groups?|codes?|occupations?|jobs?) (?:are|is|belong to|count as|make up|form) (?:in )?(?:the )?health(?: management and)? support (?:staff|personnel|workers?)$',
    only('health-workforce', "WHO's five groups", /^WHO sorts|fourth/),
    only('health-workforce', 'One job, several views', /South-East Asia/),
  ),
  form(
    '^(?:what|who) (?:is|are) (?:the )?other health (?:service )?(?:providers|workers)\\b',
    only('health-workforce', "WHO's five groups", /fifth/),
    only('health-workforce', 'The joint questionnaire', /^OECD|other health service providers/),
  ),
];
