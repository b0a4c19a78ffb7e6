/** Finds the classifications that a sentence names. */
import type { EditionId } from '../../classification/index.ts';
import type { EditionMention } from './mention.ts';

const FAMILIES = [
  {
    family: 'isco',
    pattern:
      /(?:(?<before>1988|2008)\s+)?(?:International Standard Classification of Occupations|\bISCO\b|\bCIUO\b|\bCITP\b)(?:\s*\(ISCO(?:[-–\s]?(?<inside>88|08|2008|1988))?\))?(?:[-–\s,]*\(?(?<after>88|08|1988|2008)\)?(?!\d))?/giu,
  },
  {
    family: 'soc',
    pattern:
      /(?:(?<before>20(?:00|10|18))\s+)?(?:(?:US|U\.S\.)\s+)?(?:(?:O\*NET-)?\bSOC\b|Standard Occupational Classification)(?:\s*\(SOC\))?(?:\s+(?:system|codes?|manual))?(?:[-–\s,]*\(?(?<after>20(?:00|10|18|19))\)?(?!\d))?/gu,
  },
] as const;

const EDITION_OF_YEAR: Readonly<Record<string, EditionId>> = {
  'isco 88': 'isco-88',
  'isco 1988': 'isco-88',
  'isco 08': 'isco-08',
  'isco 2008': 'isco-08',
  'soc 2010': 'soc-2010',
  'soc 2018': 'soc-2018',
};

/** The classifications named in a sentence, in order. `SOC 2000` is no edition of ours: family alone. */
export function editionMentions(sentence: string): readonly EditionMention[] {
  const mentions: EditionMention[] = [];
  for (const { family, pattern } of FAMILIES) {
    for (const match of sentence.matchAll(pattern)) {
      if (/\b(?:UK|British)\s+$/.test(sentence.slice(0, match.index))) continue;
      const { before, inside, after } = match.groups ?? {};
      const year = after ?? inside ?? before;
      const edition = /O\*NET/i.test(match[0])
        ? 'onet-soc-2019'
        : year
          ? EDITION_OF_YEAR[`${family} ${year}`]
          : null;
      mentions.push({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        family,
        edition: edition ?? null,
      });
    }
  }
  for (const match of sentence.matchAll(/\b(?<year>1988|2008|2010|2018)\s+(?:edition|revision|version)\b/g)) {
    const year = match.groups?.year ?? '';
    const family = year === '1988' || year === '2008' ? 'isco' : 'soc';
    const edition = EDITION_OF_YEAR[`${family} ${year}`] ?? null;
    mentions.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      family,
      edition,
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}
