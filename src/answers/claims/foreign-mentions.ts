/** Finds what else a sentence numbers: other classifications, sections of a law, rooms, issues. */

/** Classifications that the tables do not hold, and national adaptations of those that they do. */
const OTHERS =
  /\b(?:ANZSCO|OSCA|ASCO|NOC(?:\s+20\d\d)?|NAICS|NACE|ISIC|KldB|KSCO|PSOC|ROME|CBO|CNO|SSYK|STYRK|DISCO|(?:UK|British)\s+SOC|SOC\s*20(?:00|20)|(?:CIUO|ISCO|CITP)[-\s]?08[.-](?!88)[A-Z]{2,3}|ICD(?:-\d+)?|CPT|SNOMED|ISCED(?:-?\d+)?|(?:Labour|Penal|Civil|Criminal)\s+Code|national\s+(?:classification|adaptation|variant)|O\*NET\s+(?:zone|job\s+zone))\b/g;

/** Words after which a number is a place in a text or a house, not a code. */
const PLACES =
  /\b(?:sections?|articles?|rooms?|pages?|issues?|chapters?|paragraphs?|tables?|figures?|forms?|acts?|nos?\.|wards?|floors?|bullet|footnotes?)\s*#?$/i;

/** A stretch of a sentence that another numbering begins. */
export interface ForeignMention {
  readonly start: number;
  readonly end: number;
}

/** The other classifications named in a sentence, in order. */
export function foreignMentions(sentence: string): readonly ForeignMention[] {
  return [...sentence.matchAll(OTHERS)].map((it) => ({ start: it.index, end: it.index + it[0].length }));
}

/** True where a number after this text is no code: "room", "section", "issues". */
export function isPlaceNumber(before: string): boolean {
  return PLACES.test(before);
}
