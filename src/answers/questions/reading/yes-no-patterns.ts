/** More forms of questions whether something may be coded somewhere: "can bakers be 7512". */
import { CODE, formOf, type Pattern } from './pattern.ts';

const PLACED =
  '(?:(?:coded|classified|put|placed|counted|grouped|listed|recorded|reported|included|in|under|as|within|to|into|part of) )*';

export const YES_NO_PATTERNS: readonly Pattern[] = [
  formOf(
    'belongs',
    `^(?:can|could|may|might|should|must|would) (?!(?:i|we|you|one|they|it)\\b)(?<one>.+?) (?:(?:ever|also|really) )*(?:be|go|belong|fall|fit) ${PLACED}(?:the )?(?<other>${CODE}(?: or ${CODE})?)$`,
  ),
  formOf(
    'belongs',
    `^(?:can|could|may|might|should|must) (?:i|we|you|one) (?:code|classify|put|place|record|report|count) (?<one>.+?) (?:in|under|as|within|to|into|with) (?:the )?(?<other>${CODE})$`,
  ),
];
