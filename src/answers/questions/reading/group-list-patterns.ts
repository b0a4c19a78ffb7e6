/** Forms of questions that name a broad group and want the groups of the most detailed level in it. */
import { formOf, type Pattern } from './pattern.ts';

/** Words that name no work: lists of these are answered elsewhere. */
const NO_WORK =
  '(?!(?:the|all|of|me|unit|minor|sub[- ]?major|major|broad|detailed|skill|main|five|ten|\\d+|different|various|occupation(?:al)?s?|job|health ?(?:care|workforce|workers?)|who|sub|its|their|groups|editions?|levels?|classifications?|differences?|changes?|exclusions?|jobs|titles|tasks|duties)\\b)';
const CODES = '(?:@[\\w-]+ )?(?:unit )?(?:groups?|codes?|categor(?:y|ies))';

export const GROUP_LIST_PATTERNS: readonly Pattern[] = [
  formOf(
    'children',
    `^(?:which|what) (?:are )?(?:all )?(?:the )?${CODES} (?:counts?|qualif(?:y|ies)|pass|go) as (?<one>.+)`,
  ),
  formOf(
    'children',
    `^(?:which|what) are (?:all )?(?:of )?(?:the )?${NO_WORK}(?<one>[\\w-]+(?: [\\w-]+){0,4}?) (?:groups|codes)$`,
  ),
  // The core of a group is all of it; without a word for many people, it may be a job with one code.
  formOf(
    'children',
    `^(?:all )?(?:the )?(?:core )?${NO_WORK}(?<one>[\\w-]+ (?:[\\w-]+ ){0,3}?(?:professionals|workers|managers|technicians|labourers)) codes(?: please)?$`,
  ),
];

/** Read after all others: "list the tasks of bakers" is a question of its own. */
export const BARE_LIST_PATTERNS: readonly Pattern[] = [
  formOf(
    'children',
    `^(?:please )?(?:(?:list|enumerate)(?: me)?|show me|give me|name(?= (?:all|the)\\b))(?: all)?(?: of)?(?: the)? ${NO_WORK}(?<one>[\\w-]+(?:,? [\\w-]+){0,5}?s)$`,
  ),
];

const WANTS_DETAILED = [...GROUP_LIST_PATTERNS, ...BARE_LIST_PATTERNS];

/**
 * True for a list asked for without the name of a level: it is that of the most detailed groups.
 *
 * @example
 * wantsDetailedGroups('list the health associate professionals'); // true
 */
export function wantsDetailedGroups(plain: string): boolean {
  return WANTS_DETAILED.some(({ pattern }) => pattern.test(plain));
}
