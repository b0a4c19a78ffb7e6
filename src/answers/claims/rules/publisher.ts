/** Who a classification is said to come from: "the ISCO of the WHO", "SOC, by BLS". */
import type { Claim, Verdict } from '../../claim.ts';
import { editionName } from '../../wording.ts';
import { claimOver, type Rule } from '../finding.ts';
import type { Span } from '../mention.ts';
import { currentEdition, type Reading } from '../reading.ts';

const ORGANISATIONS = [
  {
    name: 'International Labour Organization',
    pattern: /\b(?:ILO\b|International Labou?r (?:Organi[sz]ation|Office))/g,
  },
  { name: 'World Health Organization', pattern: /\b(?:WHO\b|World Health Organi[sz]ation)/g },
  {
    name: 'US Bureau of Labor Statistics',
    pattern: /\b(?:BLS\b|Bureau of Labor Statistics(?:\s*\(BLS\))?)/g,
  },
  {
    name: 'US Office of Management and Budget',
    pattern: /\b(?:OMB\b|Office of Management and Budget(?:\s*\(OMB\))?)/g,
  },
  { name: 'Eurostat', pattern: /\bEurostat\b/g },
  { name: 'OECD', pattern: /\bOECD\b/g },
  { name: 'United Nations', pattern: /\bUnited Nations\b/g },
] as const;

const AUTHORSHIP =
  /\b(?:publish|develop|maintain|issue|create|manage|produce|design)(?:s|es|d|ed)?\b|\b(?:run|kept|keeps|owned|owns|written|wrote)\b|\bclassif(?:y|ies)\b|\ban?\s+(?:\w+\s+)?(?:classification|standard|system|taxonomy|publication)\s+(?:of|by|from)\b/i;

/** "published by", "is a classification of": the author follows. */
const BY =
  /\b(?:(?:published|developed|maintained|issued|created|managed|produced|run|kept|owned|designed|written|released)(?:\s+and\s+\w+ed)?\s+by|(?:is|was|are)\s+an?\s+(?:\w+\s+)?(?:classification|standard|system|taxonomy|publication)\s+(?:of|by|from))\s+(?:the\s+)?(?:US\s+|U\.S\.\s+)?$/i;
/** The same right after the name of the classification, with the name of any organisation. */
const ISSUED_BY = new RegExp(
  `^\\)?\\s*,?\\s*(?:which\\s+)?(?:(?:is|was|are|were|has\\s+been)\\s+)?(?:(?:first|also|now)\\s+)?(?:${BY.source.slice(0, -1)})(?<name>\\p{Lu}[\\p{L}&.'’-]*(?:\\s+(?:(?:of|and|for|on|the)\\s+){0,2}\\p{Lu}[\\p{L}&'’-]*)*)`,
  'u',
);
/** Names that may stand for the publisher: a part of it, what it is a part of, or its meeting. */
const MAY_BE =
  /\b(?:ILO\w*|BLS|OMB|O\*NET|Labou?r|Management\s+and\s+Budget|Government|Policy\s+Committee|SOCPC|Statisticians|ICLS)\b|^(?:United\s+States|US|U\.S\.?|USA|Americans?|Congress|Federal)\b/;

/** Claims about who publishes a classification. */
export const publisher: Rule = (reading) => {
  const [mention] = reading.editions;
  if (!mention || !AUTHORSHIP.test(reading.sentence)) return [];
  const edition = reading.classifications.edition(mention.edition ?? currentEdition(mention.family));
  const short = editionName(reading.classifications, edition.id);
  const claim = (span: Span, name: string, verdict: Verdict): Claim =>
    claimOver(reading, [span], {
      verdict,
      says: `${short} is the classification of the ${name}.`,
      correct: `${short} (${edition.fullName}) is kept by: ${edition.publisher}.`,
      tables: [`${edition.id}/categories.tsv`],
    });
  // The table names the publisher first and, after a semicolon, who hosts the publication.
  const [author = '', host = ''] = edition.publisher.split(';').map((it) => it.trim());
  const known = ORGANISATIONS.flatMap(({ name, pattern }) => {
    const [match] = reading.sentence.matchAll(pattern);
    const role = match && roleOf(reading.sentence, match, mention.start);
    if (!match || !role) return [];
    const verdict = author.includes(name) ? 'right' : host.includes(name) ? 'imprecise' : 'wrong';
    if (role === 'user' && verdict === 'imprecise' && !isIntroduced(reading.sentence, mention)) return [];
    return [claim({ start: match.index, end: match.index + match[0].length, text: match[0] }, name, verdict)];
  });
  return known.length > 0 ? known : strangers(reading, mention, claim);
};

/**
 * Who hosts a classification uses it too: "the BLS classifies aides under SOC code 31-1133" says nothing of its author;
 * "the BLS classifies them under the Standard Occupational Classification" presents it as theirs.
 */
function isIntroduced(sentence: string, mention: Span): boolean {
  return (
    /^(?:US\s+|U\.S\.\s+)?Standard Occupational Classification/.test(mention.text) &&
    !/\bcodes?$/.test(mention.text) &&
    !/^\s*(?:codes?\s+)?\d/.test(sentence.slice(mention.end))
  );
}

/** An organisation that no list has: "SOC 2018 was issued by the US Department of Health". */
function strangers(
  reading: Reading,
  mention: Span,
  claim: (span: Span, name: string, verdict: Verdict) => Claim,
): readonly Claim[] {
  const before = reading.sentence.slice(0, mention.start);
  // "A handbook on ISCO-08 published by ...": the classification must be what was published.
  if (!/(?:^|[.:;,]|\bthat|\bwhile|\band|\bbut)\s*(?:the\s+)?(?:current\s+)?$/i.test(before)) return [];
  const match = ISSUED_BY.exec(reading.sentence.slice(mention.end));
  const name = match?.groups?.name;
  if (!match || !name || MAY_BE.test(name)) return [];
  const end = mention.end + match[0].length;
  return [claim({ start: end - name.length, end, text: name }, name, 'wrong')];
}

/** "by ORG", "ORG publishes", "ORG's ISCO": its author; "ORG classifies ... under": its user. */
function roleOf(sentence: string, match: RegExpExecArray, editionAt: number): 'author' | 'user' | null {
  const before = sentence.slice(0, match.index);
  const after = sentence.slice(match.index + match[0].length);
  if (BY.test(before)) return 'author';
  if (match.index > editionAt) return null;
  if (
    /^(?:\s*\([A-Z]+\))?(?:['’]s)?\s+(?:publish(?:es)?|maintains?|develop(?:s|ed)|issues?|(?:\w+\s+)?ISCO|(?:\w+\s+)?SOC)\b/.test(
      after,
    )
  )
    return 'author';
  return /^(?:\s*\([A-Z]+\))?\s+classif(?:y|ies)\b/.test(after) ? 'user' : null;
}
