/** Who a classification is said to come from: "the ISCO of the WHO", "SOC, by BLS". */
import { editionName } from '../../wording.ts';
import { claimOver, type Rule } from '../finding.ts';
import { currentEdition } from '../reading.ts';

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
  /\b(?:publish|develop|maintain|issue|create|manage|produce|design)(?:s|es|d|ed)?\b|\b(?:run|kept|keeps|owned|owns|written|wrote)\b|\bclassif(?:y|ies)\b/i;

/** Claims about who publishes a classification. */
export const publisher: Rule = (reading) => {
  const [mention] = reading.editions;
  if (!mention || !AUTHORSHIP.test(reading.sentence)) return [];
  const edition = reading.classifications.edition(mention.edition ?? currentEdition(mention.family));
  // The table names the publisher first and, after a semicolon, who hosts the publication.
  const [author = '', host = ''] = edition.publisher.split(';').map((it) => it.trim());
  return ORGANISATIONS.flatMap(({ name, pattern }) => {
    const [match] = reading.sentence.matchAll(pattern);
    if (!match || !isAuthor(reading.sentence, match, mention.start)) return [];
    const verdict = author.includes(name) ? 'right' : host.includes(name) ? 'imprecise' : 'wrong';
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const short = editionName(reading.classifications, edition.id);
    return [
      claimOver(reading, [span], {
        verdict,
        says: `${short} is the classification of the ${name}.`,
        correct: `${short} (${edition.fullName}) is kept by: ${edition.publisher}.`,
        tables: [`${edition.id}/categories.tsv`],
      }),
    ];
  });
};

/** "by ORG", "ORG classifies ... under", "ORG publishes", "ORG's ISCO". */
function isAuthor(sentence: string, match: RegExpExecArray, editionAt: number): boolean {
  const before = sentence.slice(0, match.index);
  const after = sentence.slice(match.index + match[0].length);
  return (
    /\b(?:published|developed|maintained|issued|created|managed|produced|run|kept|owned|designed)\s+by\s+(?:the\s+)?(?:US\s+|U\.S\.\s+)?$/i.test(
      before,
    ) ||
    (match.index < editionAt &&
      /^(?:\s*\([A-Z]+\))?(?:['’]s)?\s+(?:classif(?:y|ies)|publish(?:es)?|maintains?|develop(?:s|ed)|issues?|(?:\w+\s+)?ISCO|(?:\w+\s+)?SOC)\b/.test(
        after,
      ))
  );
}
