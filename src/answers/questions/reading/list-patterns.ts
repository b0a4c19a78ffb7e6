/** Forms of questions that ask for a list: what else is there, every title, and who stands beside a title. */
import { CODE, formOf, type Pattern } from './pattern.ts';

const WORK =
  '(?:(?:job |index |alternative |occupational )?(?:titles?|jobs?|occupations?|professions?|workers?|people|roles?|posts?))';
/** "What else is in 325" asks for groups; the title lists of a group come with it. */
const ELSE =
  '(?:(?:what|who) else(?: (?:is|are))?|(?:which|what) (?:other|more) [\\w ]+?(?: (?:is|are))?|(?:which|what) [\\w ]+? else (?:is|are))';
const PLACED = '(?:(?:included|classified|found|covered|coded|listed|counted|grouped|placed) )?';

export const LIST_PATTERNS: readonly Pattern[] = [
  formOf(
    'included',
    `^(?:(?:which|what|who) (?:.+? )?(?:is|are|stands?|belongs?|goes|go|comes?|falls?|shares?)|(?:list|show|give|name)(?: me)?(?: all)?(?: the)?(?: other)? ${WORK}|(?:other )?${WORK}) (?:(?:that|which) are )?${PLACED}(?:(?:in|under|to|of) )?(?:the )?(?:very )?same (?:(?:unit|minor|detailed|broad) )?(?:group|category|code|class|occupation)s? (?:as|with) (?<one>.+)`,
  ),
  formOf(
    'included',
    '^(?:which|what|who)(?: else)?(?: [\\w ]+?)? shares? (?:an?|the|its|their) (?:(?:unit|minor|detailed|broad) )?(?:group|code|category) (?:with|of) (?<one>.+)',
  ),
  formOf('included', `^${ELSE} ${PLACED}(?:in|under|within|part of|by) (?:group )?(?<one>.+)`),
  formOf(
    'included',
    '^(?:what|who) else (?:belongs?|falls?|comes?|goes|fits?) (?:to|under|in|into|within) (?<one>.+)',
  ),
  formOf('included', `^what else (?:does|do) (?<one>.+?) (?:include|cover|contain|hold)$`),
  formOf(
    'included',
    `^(?:please )?(?:list|show|give|name)(?: me| us)? (?:(?:every|each|all|any)(?: single)?(?: of)?(?: the)?|the (?:complete|full|whole) list of(?: the)?|a (?:complete|full) list of(?: the)?) ${WORK} (?:(?:that|which) (?:is|are|belong) )?${PLACED}(?:under|within|in|by|of|for|to) (?<one>.+)`,
  ),
  formOf('included', `^(?:every|all)(?: the)? ${WORK} (?:under|within|in|of|for) (?<one>${CODE})$`),
  formOf(
    'included',
    `^(?:(?:a|the) )?(?:complete |full |whole )?list of (?:(?:all|every|the) )*${WORK} (?:under|within|in|of|for) (?<one>.+)`,
  ),
  formOf(
    'included',
    '^(?:which|what) (?:are )?(?:the )?(?:special(?:i)?t(?:y|ies)|speciali[sz]ations?|specialisms?|fields)(?: (?:is|are)(?: there)?)?(?: (?:included|classified|covered|found|listed|counted))? (?:under|in|within|among|of|by) (?<one>.+)',
  ),
];
