/** What a question asks: its kind, and the phrases or codes that it is about. */
import type { QuestionKind } from '../answer.ts';

/** A question taken apart. */
export interface Question {
  readonly kind: QuestionKind;
  /** What it asks about: one phrase, or two for a difference. */
  readonly topics: readonly string[];
}

interface Pattern {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
}

const CLASSIFIED = '(?:categori[sz]ed|classified|coded|grouped|placed)';
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'difference',
    pattern:
      /\b(?:what\s+)?(?:distinguish(?:es)?|separates|sets?\s+apart|differentiates?)\s+(?<one>.+?)\s+(?:from|and)\s+(?<other>.+)/i,
  },
  {
    kind: 'difference',
    pattern:
      /\b(?:difference|differences|distinction|boundary)\s+(?:is\s+there\s+)?between\s+(?<one>.+?)\s+and\s+(?<other>.+)/i,
  },
  {
    kind: 'difference',
    pattern:
      /\bhow\s+(?:do|does|are|is)\s+(?<one>.+?)\s+(?:differ(?:ent)?\s+from|compare\s+(?:with|to))\s+(?<other>.+)/i,
  },
  { kind: 'difference', pattern: /\bwhere\s+do\s+(?<one>.+?)\s+and\s+(?<other>.+?)\s+part\b/i },
  { kind: 'difference', pattern: /^(?<one>.+?)\s+(?:vs\.?|versus)\s+(?<other>.+)/i },
  { kind: 'comparability', pattern: /\b(?:comparab\w+|communicat\w+|international comparison)\b/i },
  {
    kind: 'levels',
    pattern:
      /\bhow\s+many\s+(?:levels?|groups?|categories|major|minor|unit|sub-?major|detailed|broad|occupations)\b|\blevels\s+(?:has|does|of)\b/i,
  },
  {
    kind: 'health-workforce',
    pattern:
      /\bwhich\b.*\b(?:make\s+up|belong\s+to|are\s+in|form)\b.*\bhealth\s+work(?:force|ers)\b|\bhealth\s+workforce\s+groups?\b/i,
  },
  {
    kind: 'change',
    pattern: /\bwhat\s+(?:became|happened|has\s+become|has\s+happened)\s+(?:of|to|with)\s+(?<one>.+)/i,
  },
  {
    kind: 'change',
    pattern:
      /\bwhat\s+replaced\s+(?<one>.+)|\b(?:when|why)\s+(?:was|were|did)\s+(?<other>.+?)\s+(?:replaced|changed?|split|merged)/i,
  },
  {
    kind: 'correspondence',
    pattern:
      /\bwhat\s+(?:is|are)\s+(?<one>.+?)\s+(?:called\s+)?in\s+(?:(?:the\s+)?(?:us|u\.s\.)\s+)?(?:isco|soc)\b/i,
  },
  {
    kind: 'correspondence',
    pattern:
      /\b(?:what|which)\b.*\b(?:corresponds?|equivalent|matches|maps?)\b\s*(?:to|of|with)?\s+(?<one>.+)/i,
  },
  {
    kind: 'included',
    pattern:
      /\b(?:which|what)\s+(?:jobs?|occupations?|titles?|workers)\s+(?:are|is)\s+(?:included|classified|found|covered)\s*(?:under|in|by|within)?\s+(?<one>.+)/i,
  },
  { kind: 'included', pattern: /\bwhat\s+does\s+(?<one>.+?)\s+(?:include|cover|contain)\b/i },
  {
    kind: 'excluded',
    pattern: /\b(?:which|what|who)\b.*\b(?:not\s+included|excluded)\s*(?:from|in|under|by)?\s+(?<one>.+)/i,
  },
  {
    kind: 'code',
    pattern:
      /\bwhat\s+(?:is|does|are|means)\s+(?:the\s+)?(?:code\s+)?(?<one>(?:(?:isco|soc)[-\s\w]*?\s+)?(?:code\s+)?\d[\d.-]*\d?)(?:\s+(?:mean|stand for|in\b.*))?\s*$/i,
  },
  {
    kind: 'categorised',
    pattern: new RegExp(
      `\\bhow\\s+(?:is|are|would)\\s+(?:an?\\s+|the\\s+)?(?<one>.+?)\\s+(?:be\\s+)?(?:${CLASSIFIED}|defined)\\b`,
      'i',
    ),
  },
  {
    kind: 'categorised',
    pattern: new RegExp(
      `\\b(?:where|under\\s+(?:what|which).*?)\\s+(?:is|are|do|does|would)\\s+(?:an?\\s+|the\\s+)?(?<one>.+?)\\s+(?:be\\s+)?(?:${CLASSIFIED}|belong|fall|go)\\b`,
      'i',
    ),
  },
  {
    kind: 'categorised',
    pattern:
      /\b(?:what|which)\s+(?:is\s+the\s+)?(?:(?:isco|soc)[-\s\d]*\s+)?(?:code|group|category)\s+(?:for|of|is|has|covers|do|does)\s+(?:an?\s+|the\s+)?(?<one>.+)/i,
  },
  { kind: 'categorised', pattern: /\b(?:what|who)\s+(?:is|are)\s+(?:an?\s+|the\s+)?(?<one>.+)/i },
];

/** Words around a topic that say which classification is meant, or nothing. */
const TRAILING =
  /\s*(?:\b(?:in|under|by|within|according\s+to|of)\b\s+(?:the\s+)?(?:isco\S*|soc(?:\s+\d{4})?|us\s+soc|classification|international\s+standard\s+classification.*|standard\s+occupational\s+classification.*))?[\s?.!”"]*$/i;

/**
 * Takes a question apart; a question of no known kind, or a bare phrase, has the kind `unknown`.
 *
 * @example
 * readQuestion('How are Paramedical Practitioners defined in the classification?');
 * // { kind: 'categorised', topics: ['Paramedical Practitioners'] }
 */
export function readQuestion(text: string): Question {
  const question = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s?.!]+$/, '');
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(question);
    if (!match) continue;
    const topics = [match.groups?.one, match.groups?.other].flatMap((it) => (it ? [tidyTopic(it)] : []));
    return { kind, topics };
  }
  return { kind: 'unknown', topics: [tidyTopic(question)] };
}

function tidyTopic(topic: string): string {
  return topic
    .replace(TRAILING, '')
    .replace(/^(?:an?|the|code|group|category)\s+/i, '')
    .replace(/["“”]/g, '')
    .trim();
}
