/** Forms of questions on what the classifications are for and bind to, and on rules that no one occupation has. */
import { form, only, type PageForm, part } from './page-form.ts';

const ISCO = '(?:(?:the|an?) )?@isco(?:-08)?(?: (?:classification|standard|system|codes?))?';
const SOC = '(?:(?:the|an?) )?@soc(?:-\\d{4})?(?: (?:classification|standard|system|codes?))?';
const NHWA = '(?:the )?(?:nhwa|national health workforce accounts?)';
const HEALTH_WORKERS =
  '(?:the )?(?:human resources for health|hrh|health ?(?:care)? ?(?:workforce|workers?|personnel|staff))';
const INVENTED =
  '(?:invented|created|made|designed|founded|started|set up|introduced|developed|wrote|came up with|devised)';
const WHY = '(?:,? and (?:why|what for|for what|when)\\b.*)?';
const BINDING =
  '(?:(?:legally|officially|internationally|really|actually) )?(?:binding|mandatory|compulsory|obligatory|required by law|a law|a legal (?:obligation|requirement)|voluntary|optional)';
const LINK =
  '(?:link(?:ed|s)?|connect(?:ed|s)?|tie[sd]?|fits?|feeds?|align(?:ed|s)?|match(?:es|ed)?|related?|relates|mapped|maps?|belongs?|support(?:s|ed)?|serves?)(?: up)?(?: (?:to|with|in|into|onto|for))?';
const LIMITS =
  '(?:limits?|limitations?|weakness(?:es)?|drawbacks?|disadvantages?|shortcomings?|downsides?|problems?|pitfalls?|gaps)';
const ASKER =
  '(?: (?:i|we|you|one|coders?|they|(?:a |the )?countr(?:y|ies)|(?:a |the )?ministr(?:y|ies)|someone))?';
const MAP = '(?:map|link|align|match|convert|crosswalk|translate|relate|connect|bridge)';
/** A list that a country, or the asker, has: "our national cadres", "local job titles"; "its" has been written out. */
const OWN_LIST =
  "(?:(?:(?:our|my|their|its|it is|your|a country's|(?:the|our) (?:country|ministry|government)'s) )(?:(?:own|national|local|existing|country|health|hr|workforce|staff|ministry|official) )*|(?:(?:the|an?) )?(?:(?:national|local|country|ministry) )(?:(?:health|workforce|staff|own|official) )*)(?:cadres?|titles?|job titles?|job lists?|posts?|positions?|occupations?|classifications?|lists?|codes?|staff list|nomenclatures?|jobs?|categories)";
const SEVERAL = '(?:two|2|three|3|several|multiple|many|both|more than one|(?:a )?second|different)';
const PERSON =
  '(?:someone|somebody|anyone|a person|persons?|people|(?:an? )?(?:health )?(?:workers?|employees?|staff(?: members?)?)|those|one)';
const HOLDS =
  '(?:with|has|have|having|who (?:has|have|holds?|works? (?:in|at)|does|do)|that (?:has|have)|holds?|holding|working|works?(?: in| at)?|in|doing|does)';
/** The most particular first. */
export const RULE_PAGE_FORMS: readonly PageForm[] = [
  form(
    `^(?:is|are) ${ISCO} ${BINDING}\\b|^is it ${BINDING} (?:for .+ )?to (?:use|apply|follow|adopt) ${ISCO}$|^(?:must|should) (?:all )?(?:countries|a country|governments|ministries) (?:use|apply|follow|adopt) ${ISCO}$|^(?:does|do|is) (?:any )?(?:law|countries|country|a country) (?:bind|bound|obliged?|have) .*${ISCO}|^(?:can|may) (?:a country|countries|we) (?:adapt|change|modify|ignore) ${ISCO}`,
    only('isco', 'Other lists beside ISCO', /^Nothing that was read/),
    only('isco', 'What ISCO is', /two purposes/),
    only('isco', 'Other lists beside ISCO', /^Many countries/),
  ),
  form(
    `^when (?:was|were) ${ISCO} (?:first )?${INVENTED}$`,
    only('isco', 'Editions', /^The 9th ICLS|^ISCO-08 was adopted/),
  ),
  form(
    `^(?:who|which (?:organi[sz]ation|body|agency)) ${INVENTED} ${ISCO}${WHY}$|^why (?:does|do|did) ${ISCO} exist$|^why (?:was|is|were) ${ISCO} (?:${INVENTED}|there|needed at all)$|^where (?:does|did) ${ISCO} come from$`,
    only('isco', 'Who keeps it', /^The International Labour/),
    only('isco', 'Editions', /^The 9th ICLS/),
    only('isco', 'What ISCO is', /two purposes|^Statistics are not/),
  ),
  form(
    `^(?:who|which (?:organi[sz]ation|body|agency)) ${INVENTED} ${SOC}${WHY}$|^why (?:does|do|did) ${SOC} exist$|^why (?:was|is|were) ${SOC} (?:${INVENTED}|there)$`,
    part('soc', 'What it is and who keeps it'),
  ),
  form(
    `^how (?:does|do|is|are) ${ISCO} ${LINK} ${NHWA}$|^how (?:does|do|is|are) ${NHWA} ${LINK} ${ISCO}$|^how (?:are|do) (?:${ISCO} and ${NHWA}|${NHWA} and ${ISCO}) ${LINK}$|^(?:what is )?(?:the )?(?:link|connection|tie|relation(?:ship)?) (?:between|of) (?:${ISCO} (?:and|to|with) ${NHWA}|${NHWA} (?:and|to|with) ${ISCO})$`,
    only('nhwa', 'National Health Workforce Accounts', /aligned with WHO's mapping/),
    only('nhwa', 'How occupations enter', /^Workers are counted/),
    part('nhwa', 'Codes for doctors, nurses and others'),
    only('nhwa', 'National Health Workforce Accounts', /are a system of WHO/),
  ),
  form(
    `^(?:how (?:do|does|can|could|should|would|must|to)${ASKER}|(?:help me )?(?:to )?)? ?${MAP} ${OWN_LIST}(?: and .+?)? (?:to|into|with|onto|and) ${ISCO}$|^how (?:is|are|should|can) ${OWN_LIST} (?:be )?(?:mapped|linked|aligned|matched|converted) (?:to|into|with|onto) ${ISCO}$`,
    part('coding-rules', 'A national list to ISCO'),
    part('coding-rules', 'Tasks first'),
    only('isco', 'Other lists beside ISCO', /^Many countries/),
  ),
  form(
    `\\b${LIMITS} (?:of|in|with|to|when) (?:(?:using|the use of|applying) )?${ISCO}(?: (?:for|in|on|to|when|with) .*)?$|^what (?:can|does|do) ${ISCO} not (?:do|tell|say|show|measure|capture)\\b|^what (?:can|does)(?: not)? ${ISCO} (?:miss|leave out|fail to (?:do|tell|show|capture))\\b|^(?:what are )?${ISCO}(?:'s)? ${LIMITS}(?: for ${HEALTH_WORKERS})?$`,
    only('health-workforce', "WHO's five groups", /may not catch/),
    part('comparability', 'What it cannot repair', /^A classification (?:hides|does not|cannot)/),
    only('comparability', 'Why titles are not enough', /^One title|^The name community/),
    only('health-workforce', 'Health workers outside these groups', /^ISCO-08 itself warns/),
  ),
  form(
    `^(?:how|what|which|where|can|should|do|does|is|are)\\b.*\\b${PERSON} ${HOLDS} (?:in |at )?${SEVERAL} (?:\\w+ )?(?:jobs?|posts?|positions?|occupations?|employers?|workplaces)\\b|^(?:how|what|which|where|should)\\b.*\\b(?:second jobs?|dual practice|two jobs at once)\\b`,
    only('job-and-occupation', 'Three words', /^What a classification/),
    only('nhwa', 'From a register to a report', /^Code each job once/),
    only('job-and-occupation', 'What follows for a register', /^A worker with a public|^For doctors/),
  ),
  form(
    `^how many health ?(?:care )?(?:workers?|workforce|personnel) (?:unit groups|groups|codes|categories)\\b|^how many (?:@isco[\\w-]* )?(?:unit groups|groups|codes|categories|occupations)(?: (?:in|of) @isco[\\w-]*)? (?:are|count as|belong to|make up|cover|stand for)(?: (?:in|for|of|part of|about))? ${HEALTH_WORKERS}(?: (?:in|by) @isco[\\w-]*)?$`,
    only('health-workforce', "WHO's five groups", /^The first three groups|^WHO's table itself/),
    part('health-workforce', 'Health workers outside these groups'),
    part('health-workforce', 'Veterinary groups', /^Veterinary staff/),
  ),
];
