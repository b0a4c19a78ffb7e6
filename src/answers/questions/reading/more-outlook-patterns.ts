/** Forms of questions how many jobs there are, how fast they grow, and whether people are short. */
import { formOf, type Pattern } from './pattern.ts';

const LATER =
  '(?: (?:(?:are |is )?(?:there|expected|projected|available)|now|today|(?:in|by) (?:the )?(?:(?:near )?future|next .+|20\\d\\d)))*';

export const MORE_OUTLOOK_PATTERNS: readonly Pattern[] = [
  formOf(
    'outlook',
    `^(?:how many|(?:what is )?(?:the )?number of) jobs (?:are (?:there )?|is there |exist |will there be |will be )?(?:(?:held|available|open) )?(?:for|as|by) (?<one>.+?)${LATER}$`,
  ),
  formOf(
    'outlook',
    '^(?:what is )?(?:the )?(?:(?:employment|job|projected|expected) )?growth rates?:? (?:(?:for|of|in|among) )?(?<one>.+)',
  ),
  formOf(
    'outlook',
    `^(?:the )?(?:(?:expected|projected|current|future|global) )?(?:shortages?|surplus(?:es)?) of (?<one>.+?)${LATER}$`,
  ),
];
