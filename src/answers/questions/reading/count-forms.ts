/** Forms of questions how many occupations or groups a field has: "how many teaching unit groups are there". */

const OCCUPATIONS = '(?:(?:detailed )?occupations|codes)';
const GROUPS =
  '(?:(?:unit|minor|sub[- ]?major|major|broad|detailed)[ -])?(?:groups|occupations|professions|categories|codes)';
const THERE = '(?: (?:are|is|there|exist|do|does|have|has|contain|list|held|listed|in|the))*';

const FORMS: readonly RegExp[] = [
  `^how many (?:(?:different|distinct) )?(?<unit>${OCCUPATIONS}) (?:are )?(?:there )?(?:in|under|within|inside|below|belong to|make up) (?<scope>.+?)(?: are there| exist)?$`,
  `^how many (?:(?:different|distinct) )?(?<unit>${GROUPS}) (?:are )?(?:there )?(?:for|about|on|concern|cover) (?<scope>.+?)(?: are there| exist)?$`,
  `^how many (?:(?:different|distinct) )?(?<unit>${GROUPS}) (?:are )?(?:there )?(?:in|under|within|inside) (?<scope>(?:the )?health(?: ?care)?)$`,
  // The name of the edition stood before the code.
  `^how many (?:(?:different|distinct) )?(?<unit>${OCCUPATIONS}) (?:are )?(?:there )?(?<scope>\\d[\\d-]*)$`,
  `^how many (?:(?:different|distinct) )?(?<unit>${OCCUPATIONS}) (?:does|do) (?<scope>.+?) (?:have|contain|include|hold|comprise)$`,
  `^how many (?:(?:different|distinct) )?(?<scope>[a-z-]+(?: (?:and )?[a-z-]+){0,3}?) (?<unit>${GROUPS})${THERE}$`,
  // "How many unit groups are nurses": what they are is a row of people.
  `^how many (?:(?:different|distinct) )?(?<unit>${GROUPS}) are (?!(?:there|in|under|within|inside|at|of|on|for|about|health|called|named|all|residual)\\b)(?<scope>[a-z-]+(?: [a-z-]+){0,2}(?<!s)s)$`,
].map((it) => new RegExp(it, 'i'));

/** Words that leave the whole of an edition to be counted, or make no field of work. */
const WHOLE =
  /^(?:in )?(?:the )?(?:(?:whole|entire|current|latest|new|us|american|international|occupational|job|total|different|distinct|other|more|all|such|these|of|major|minor|sub-?major|unit|broad|detailed|residual|isco|soc|who|world|use|force) ?)*(?:classifications?|hierarchy|index|systems?|lists?|tables?|taxonomy|standard|editions?|general|question)?$/i;

/** What is counted, in the words of the question, and the field or group within which it is. */
export interface CountAsked {
  readonly unit: string;
  readonly scope: string;
}

/**
 * The count that a question asks for within a group or field; `null` where it asks for none, or for a whole edition.
 *
 * @param plain without the names of editions
 * @example
 * countAskedFor('how many occupations are in healthcare support')?.scope; // 'healthcare support'
 */
export function countAskedFor(plain: string): CountAsked | null {
  for (const form of FORMS) {
    const { unit, scope } = form.exec(plain)?.groups ?? {};
    if (unit !== undefined && scope !== undefined && !WHOLE.test(scope)) return { unit, scope };
  }
  return null;
}
