/** Everyday ways to ask what other forms ask in more words. */
import { CODE, formOf, type Pattern } from './pattern.ts';

export const EVERYDAY_PATTERNS: readonly Pattern[] = [
  formOf(
    'difference',
    '^(?<one>[^,;:?]+?) (?:vs\\.?|versus|or|and) (?<other>[^,;:?]+?)(?:,| -|:)? (?:is it |are they )?the same (?:code|group|category)$|^(?<one>[^,;:?]+?) (?:vs\\.?|versus|or|and) (?<other>[^,;:?]+?)(?:,| -|:)? same (?:code|group|category)$',
  ),
  formOf(
    'difference',
    '^(?<one>[^,;:?]+?) (?:or|and|vs\\.?|versus) (?<other>[^,;:?]+?)(?:,| [-–—]|:)? how (?:does|do|can|would) .*\\b(?:tell|keep|set) (?:them|these|the two) apart$',
  ),
  formOf('difference', '^how far apart are (?<one>.+?) and (?<other>.+?)(?: in the (?:tree|hierarchy))?$'),
  formOf(
    'career',
    '^where (?:can|could|do|does|might|may) (?<one>.+?) go (?:next|from (?:here|there)|later(?: on)?|in (?:their|his|her|the|a) careers?)$',
  ),
  formOf(
    'career',
    '^what (?:can|could|does|do|might|may) (?<one>.+?) (?:move|rise|climb|work (?:his|her|their) way) up (?:to|into)$',
  ),
  formOf(
    'tasks',
    '^(?:the )?(?:day[- ]to[- ]day|daily|everyday) (?:work|tasks|duties|routine) (?:of|for) (?<one>.+)',
  ),
  formOf(
    'included',
    `^(?:which|what) (?:job )?titles (?:are|fall|belong|come|stand) (?:inside|in|under|within) (?<one>${CODE})$`,
  ),
  // A slip put right may have made it "categorised".
  formOf(
    'categorised',
    '^how (?:do|would|should|can|could) (?:you|we|i|one|they) (?:categori[sz]ed?|classify|class) (?<one>.+)',
  ),
];
