/** Forms in which a title stands within a sentence about someone: "I work as a baker. What is my code?" */
import { CODE, formOf, type Pattern } from './pattern.ts';

const PUT = '(?:codes?|groups?|categor(?:y|ies)|class(?:es)?)';
const ASK = `(?:(?:so|and|but|now|then) )?(?:(?:in|under|to|into) )?(?:(?:which|what)(?: is| are| would be)?(?: my| our| their| his| her| the| right| correct| unit| minor| major| occupational| occupation| job)* ${PUT}|how (?:do|should|would|can|am|are|is) .*(?:cod|classif|categori)\\w*|where (?:do|should|would|can|am|are|is) .*(?:put|place|classif\\w*|belong|go|fit))\\b.*`;
const STOP = '\\s*(?:[,.;:]|\\s[-–—])\\s*';
const AM =
  "i(?:'m| am| was| work as| am working as| am employed as)(?: working as| employed as)?(?: an?| the)?";
const NEXT =
  '(?:(?:so|and|but) )?(?:what(?: is| comes| should be)? (?:my )?next(?: step| steps| job| move)?|what (?:can|could|might) (?:i|we|they|one) (?:become|do|be)(?: next| later| after that)?|where (?:can|could|do|might) (?:i|we|they|one) (?:go|advance|move)(?: next| from here| from there| on)*)';

export const WITHIN_SENTENCE_PATTERNS: readonly Pattern[] = [
  formOf('career', `^${AM} (?<one>.+?)${STOP}${NEXT}$`),
  formOf('career', `^(?!(?:code )?${CODE}\\b)(?!i\\b)(?<one>[^,.;:?]+?)${STOP}what(?: is| comes)? next$`),
  formOf('categorised', `^${AM} (?<one>.+?)${STOP}${ASK}$`),
  formOf(
    'categorised',
    `^(?:we|i|our [\\w-]+) (?:employs?|hires?|hired|recruits?|engages?|(?:am|are|is) hiring)(?: some| an?| the| many| several| also| \\d[\\d,.]*)* (?<one>.+?)${STOP}${ASK}$`,
  ),
  formOf(
    'categorised',
    `^(?:which|what) (?:unit group|group|code|category) (?:should|must|would|could|can|does|do) (?:my|our|the|an?) [\\w-]+(?: [\\w-]+)? (?:use|give|have|show|record|store|carry|need) for (?<one>.+)`,
  ),
];
