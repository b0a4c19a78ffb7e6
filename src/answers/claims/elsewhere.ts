/** Whether a sentence speaks of another place than the United States, whose statistics alone are held. */
import type { Reading } from './reading.ts';

const IN = /\b[Ii]n\s+(?:the\s+)?(?=\p{Lu})/gu;
const NO_PLACE =
  /^(?:United\s+States|USA?\b|U\.\s?S\.|America\b|(?:O\*NET-)?SOC\b|Standard\b|BLS\b|Bureau\b|Occupational\b|January|February|March|April|May|June|July|August|September|October|November|December)/;
const COUNTRY =
  /\b(?:Australia|Austria|Canad(?:a|ian)|England|Eurostat|Europe(?:an)?|EU|France|German(?:y|s)?|India|Ireland|Japan|NHS|New\s+Zealand|Scotland|Switzerland|UK|United\s+Kingdom|Wales)\b/;

/** True for "in Germany", "in California", "Canada projects"; not for "in Medical Records Specialists". */
export function isElsewhere({ sentence, titles }: Reading): boolean {
  if (COUNTRY.test(sentence)) return true;
  return [...sentence.matchAll(IN)].some((it) => {
    const place = it.index + it[0].length;
    return !NO_PLACE.test(sentence.slice(place)) && !titles.some((title) => title.start === place);
  });
}
