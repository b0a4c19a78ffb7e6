/** Forms of questions into what a code was split, and what some work was in a former edition. */
import { formOf, type Pattern } from './pattern.ts';

const INTO =
  '(?:what|which|how many)(?: (?:new |other |different )?(?:codes?|groups?|categories|occupations))?';
const SPLIT = '(?:split|divided|broken|separated|merged|joined)(?: up)?';
/** What a question about an edition itself asks after. */
const NO_WORK =
  '(?!(?:new|changed|wrong|different|added|dropped|split|merged|before|after|there|it|this|that|they|the (?:first|last|next|reasons?|purposes?|point|problem|main|biggest|code|number))\\b)';

export const SPLIT_PATTERNS: readonly Pattern[] = [
  formOf(
    'change',
    `^(?:in)?to ${INTO} (?:was|were|has|have|did|is|are) (?:code )?(?<one>.+?) (?:been |get |got )?${SPLIT}$`,
  ),
  formOf(
    'change',
    `^${INTO} (?:was|were|has|have|did|is|are) (?:code )?(?<one>.+?) (?:been |get |got )?${SPLIT} (?:in)?to$`,
  ),
  formOf(
    'change',
    `^(?:what|which) (?:were|are) the (?:codes|groups) (?:that |which )?(?:code )?(?<one>.+?) (?:was|were|has been) ${SPLIT} (?:in)?to$`,
  ),
  // "What was a physiotherapist in ISCO-88": the edition, where it has no such title, is reached from the one that has.
  formOf('categorised', `^what (?:was|were) ${NO_WORK}(?:an? |the )?(?<one>\\D{4,60})$`),
];
