/** More forms of questions what a group holds: all its groups, the kinds of workers in it, the list of its titles. */
import { CODE, formOf, GROUPS, type Pattern } from './pattern.ts';

const TITLES =
  '(?:(?:job |index |alternative |occupational )?(?:titles?|jobs?|occupations?|professions?|workers?|people|roles?|posts?))';
const INSIDE = '(?:inside|within|underneath|beneath)';
const GROUP = '(?:(?:unit|minor|sub[- ]?major|major|broad|detailed) group |group |code )?';
const DETAILED = '(?:[\\w-]+:)?(?:\\d{4}|\\d\\d-\\d{3}[1-9])';

export const GROUP_CONTENTS_PATTERNS: readonly Pattern[] = [
  formOf('included', `^what (?:is|lies|sits|comes) ${INSIDE} ${GROUP}(?<one>${DETAILED})$`),
  formOf('children', `^what (?:is|lies|sits|comes) ${INSIDE} ${GROUP}(?<one>${CODE})$`),
  formOf(
    'children',
    `^(?:all|every|each)(?: of)?(?: the)? ${GROUPS} (?:that (?:are|is) )?(?:under|in|inside|within|below|of|beneath) (?<one>.+)`,
  ),
  formOf(
    'included',
    `^(?:which|what) (?:kinds?|sorts?|types?) of [\\w-]+(?: [\\w-]+){0,2}? (?:are|is|fall|belong|come|go) (?:(?:included|classified|coded|listed|found) )?(?:in|under|within|to|into) ${GROUP}(?<one>${DETAILED})$`,
  ),
  formOf(
    'included',
    `^(?:please )?(?:give|show|send|get)(?: me| us)? (?:the|an?) (?:(?:complete|full|whole) )?list of (?:(?:all|every|the) )*${TITLES} (?:(?:that|which) are )?(?:in|under|of|for|within) (?<one>.+)`,
  ),
];
