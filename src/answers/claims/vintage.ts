/** The years of the projection that a sentence speaks of: "from 2024 to 2034", "the decade 2012–22". */
import type { EditionId } from '../../classification/index.ts';
import type { EditionMention } from './mention.ts';

const RANGE = /\b(20\d\d)\s*(?:[-–—/]|to|and|through|until)\s*(?:20)?(\d\d)\b(?![\d,.]*\d)/g;
const YEAR = /(?<![\d,.-])20\d\d\b(?![,.]\d|-\d{4})/g;
/** "over the decade to 2034": the last year alone. */
const LAST = /\bdecade\s+(?:to|through|until|ending(?:\s+in)?)\s+(20\d\d)\b/i;

/** `2024-34`: two years that are ten apart, wherever they stand; else a range that is written as one; else `null`. */
export function vintageOf(sentence: string, editions: readonly EditionMention[]): string | null {
  // "the 2010 and the 2018 SOC" are years of editions.
  const isFree = (it: RegExpExecArray) =>
    !editions.some((mention) => it.index < mention.end && it.index + it[0].length > mention.start);
  const ranges = [...sentence.matchAll(RANGE)]
    .filter(isFree)
    .map((it) => [Number(it[1]), Number(`20${it[2]}`)]);
  const years = [...sentence.matchAll(YEAR)].filter(isFree).map((it) => Number(it[0]));
  const last = Number(LAST.exec(sentence)?.[1] ?? Number.NaN);
  const decade =
    ranges.find(([from = 0, to]) => to === from + 10)?.[0] ??
    years.find((it) => years.includes(it + 10)) ??
    (Number.isNaN(last) ? undefined : last - 10);
  if (decade !== undefined) return `${decade}-${String(decade + 10).slice(2)}`;
  const [range] = ranges;
  return range ? `${range[0]}-${String(range[1]).slice(2)}` : null;
}

/** The edition whose codes the projections of a vintage are printed with. */
export function editionOfVintage(vintage: string): EditionId {
  const from = Number(vintage.slice(0, 4));
  return from < 2019 ? 'soc-2010' : from < 2021 ? 'soc-hybrid-2019' : 'soc-2018';
}
