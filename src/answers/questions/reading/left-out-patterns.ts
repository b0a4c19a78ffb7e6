/** Short and spoken forms of questions about what a group leaves out, and what only looks like it. */
import { formOf, type Pattern } from './pattern.ts';

const ANY =
  '(?:any(?:one|body|thing)|any (?:jobs?|titles?|occupations?|workers?|people|professions?)|some(?:one|body|thing))';
const OUT = '(?:excluded|left out|omitted|not (?:included|covered|counted|classified|listed))';
const FROM = '(?: (?:from|of|by|in|under|within))';
const WHO =
  '(?:(?:which|what|all|the|any|list|show|name)\\b.*? )?(?:job titles|titles|jobs|occupations|professions|workers|people|posts|roles|positions)';
const LIKE =
  '(?:look(?:s|ing)?|sound(?:s|ing)?|seem(?:s|ing)?|are|is) (?:much |very |quite |almost |just )?(?:like|similar to|close to|related to)';
const ELSEWHERE =
  '(?:elsewhere|somewhere else|(?:in|under|to) (?:an)?other (?:groups?|categor(?:y|ies)|codes?)|not (?:in|part of|included in) (?:it|them|that group|the same group))';

export const LEFT_OUT_PATTERNS: readonly Pattern[] = [
  formOf(
    'excluded',
    `^(?:is|are|was|were) (?:there )?${ANY} (?:(?:that|who|which) (?:is|are) )?${OUT}${FROM} (?<one>.+)`,
  ),
  formOf('excluded', `^(?:does|do) (?<one>.+?) (?:exclude|leave out|omit) ${ANY}$`),
  formOf('excluded', `^(?:${WHO} )?${OUT}${FROM} (?<one>.+)`),
  formOf('excluded', '^(?:not|who is not|what is not) (?:in|under|part of|within) (?<one>.+)'),
  formOf('excluded', '^exclusions?:? (?!(?:for|of|from|to|in|under)\\b)(?<one>.+)'),
  formOf('excluded', '^(?:(?:what|which) are )?(?:the )?look-?alikes (?:of|for|to) (?<one>.+)'),
  formOf('excluded', '^(?<one>.+?):? (?:exclusions|look-?alikes)$'),
  formOf(
    'excluded',
    `^${WHO} (?:that |which |who )?${LIKE} (?<one>.+?),? (?:but|and|yet|though) (?:(?:that|which|who|they|are|is|belong|go|classified|coded|counted|placed|listed|grouped) )*${ELSEWHERE}$`,
  ),
];
