/** Forms of questions about what comes after some work, and which work is related to it. */
import { CODE, formOf, type Pattern } from './pattern.ts';

const AS = '(?:(?:being|becoming|working as|a job as) )?';
const LATER =
  '(?:later(?: on| in (?:life|their career))?|next|eventually|afterwards|one day|over time|in (?:the )?(?:future|time|long run)|with (?:more )?(?:experience|training|study))';
const WORK = '(?:occupations?|jobs?|professions?|careers?|work|roles?|titles?)';
const I_AM =
  "(?:(?:i am|i'm|im) (?:currently |now |already )?(?:working as |employed as )?|(?:i )?(?:work|working) as |as (?=an? ))(?:an? |the )?";
const WHAT_NEXT =
  '(?:(?:what|which step)(?: comes| is)? next(?: for me)?|what now|what can i (?:become|do|be|advance to|move on to|train for)(?: next| later)?|where (?:can|could|do) i (?:go|move|advance)(?: next| from here| now| on)*|what (?:is|are) my (?:next )?(?:career )?(?:options|steps?|paths?|prospects))';

export const ONWARD_PATTERNS: readonly Pattern[] = [
  formOf('career', `^${I_AM}(?<one>[^,;:.-]+?)\\s*[,;:.–—-]? (?:so |and )?${WHAT_NEXT}$`),
  formOf(
    'career',
    `^${I_AM}(?<one>[^,;:.-]+?),? (?:and|but) (?:i )?(?:want|would like|wish|hope|plan) to (?:become|be|train as|work as) (?:an? )?(?<other>.+)`,
  ),
  formOf(
    'career',
    `^(?:after |from )?${AS}(?!(?:code )?${CODE}\\b)(?<one>[^,;:]+?)\\s*[,;:–—-]? what(?: comes| is)? next$`,
  ),
  formOf('career', `^what (?:comes|is|will be)? ?next for (?!(?:code )?${CODE}$)(?<one>.+)`),
  formOf('career', `^what next (?:after|for|from|beyond) ${AS}(?!(?:code )?${CODE}$)(?<one>.+)`),
  formOf(
    'career',
    "^(?:what|where|how) (?:does|do|did|can|could|might|may|would|will) (?<one>.+?)(?:'s|')? careers?(?: paths?| ladders?)? (?:usually |typically |normally )?(?:lead(?: to)?|look(?: like)?|go(?: to| on)?|progress(?: to)?|develop|end(?: up)?(?: in| as)?|take (?:them|you|one))$",
  ),
  formOf(
    'career',
    '^what (?:does|do|would|can) (?:an? |the )?careers? (?:as|of|in) (?<one>.+?) (?:look like|lead to|offer|bring)$',
  ),
  formOf(
    'career',
    `^(?:what|where) (?:does|do|can|could|might|may|would) (?<one>.+?) (?:become|go|advance(?: to)?|progress(?: to)?|move(?: on)?(?: to)?|be promoted to|do|turn into|rise(?: to)?) ${LATER}$`,
  ),
  formOf(
    'related',
    `^(?:(?:what|which|who) (?:are|is) |(?:list|show|give|name)(?: me)? )?(?:the |some |any |other )*(?:related|similar|neighbou?ring|comparable) ${WORK} (?:to|for|of|with) (?<one>.+)`,
  ),
  formOf(
    'related',
    `^(?:(?:what|which) |(?:list|show|give|name)(?: me)? )?(?:are )?(?:the |some |any |other )*${WORK} (?:(?:that|which) )?(?:are |is )?(?:related|similar|close|comparable) to (?<one>.+?)(?<!elsewhere|somewhere else)$`,
  ),
];
