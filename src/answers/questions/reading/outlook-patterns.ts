/** Short forms of questions about the outlook of an occupation. */
import { formOf, type Pattern } from './pattern.ts';

const LATER =
  '(?: (?:(?:are |is )?(?:expected|projected|needed|forecast|available|around|left)|now|today|soon|(?:in|by) (?:the )?(?:(?:near )?future|coming (?:years|decade)|years to come|next .+|20\\d\\d)))*';
const EACH_YEAR = '(?:(?:each|every|per|a|in a) year|yearly|annually|annual(?:ly)?|by year)';

export const OUTLOOK_PATTERNS: readonly Pattern[] = [
  formOf(
    'outlook',
    `^(?:how many|(?:what is )?(?:the )?(?:total )?number of) (?:jobs|posts|positions) (?:(?:are|will be) )?(?:there )?(?:be )?for (?<one>.+?)${LATER}$`,
  ),
  formOf(
    'outlook',
    `^(?:is|are|will) there (?:be |going to be )?(?:enough|too many|too few|a (?:shortage|surplus) of) (?<one>.+?)${LATER}$`,
  ),
  formOf(
    'outlook',
    `^(?:will|are|is) there (?:be |going to be )?(?:(?:many|a lot|far|any) )?(?:more|fewer|less|many) (?!(?:groups?|categor|codes?|titles?|levels?)\\b)(?<one>.+?)${LATER}$`,
  ),
  formOf(
    'outlook',
    `^will (?:we|the country|hospitals|countries|people) (?:need|have|want) (?:(?:many|any) )?(?:more|fewer|less) (?<one>.+?)${LATER}$`,
  ),
  formOf(
    'outlook',
    `^(?:how many more |will (?:(?:many|any) )?(?:more|fewer|less) )(?<one>.+?) (?:will )?(?:are |be |get )?(?:needed|required|wanted|employed|hired|exist)${LATER}$`,
  ),
  formOf(
    'outlook',
    `\\b(?:openings|vacancies|new jobs|jobs) (?:are (?:there )?|will there be |will be )?(?:(?:expected|projected) )?${EACH_YEAR} (?:(?:are (?:there )?|will there be )?(?:expected |projected )?)?(?:for|of) (?<one>.+)`,
  ),
  formOf(
    'outlook',
    `^(?:what (?:is|are) )?(?:the )?(?:job|employment|career|projected|expected) (?:growth|prospects|openings|projections?|demand)(?: rate)?:? (?!(?:for|of|in|on|among|rate)\\b)(?<one>.+)`,
  ),
  // Without "job", only a row of people: "growth manager" is a title.
  formOf(
    'outlook',
    '^(?:growth|openings|job openings|demand|projections?) (?!(?:for|of|in|on)\\b)(?<one>[^,]*[^s]s)$',
  ),
];
