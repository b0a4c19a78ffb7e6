/** What a code means in an edition: a category, a category "not further defined", or nothing. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import type { EditionId } from './edition.ts';

/** The reading of a code in one edition. */
export type CodeReading =
  /** The code is that of a category. */
  | { readonly kind: 'category'; readonly category: Category }
  /** The code is a category's, padded with zeros: the job is known only so far (n.f.d.). */
  | { readonly kind: 'not-further-defined'; readonly category: Category; readonly code: string }
  /** The edition has no such code. */
  | {
      readonly kind: 'unknown';
      readonly code: string;
      /** Categories of this edition with the nearest codes, best first. */
      readonly nearest: readonly Category[];
      /** Categories of other editions that have this very code. */
      readonly elsewhere: readonly Category[];
    };

/**
 * Reads a code in an edition by look-up, never by its shape: `2230` is a unit group of ISCO-08,
 * `2210` means 221 not further defined.
 *
 * @param code as typed; spaces around it, a missing hyphen in a SOC code and the `.00` of O*NET are understood
 */
export function readCode(classifications: Classifications, edition: EditionId, code: string): CodeReading {
  const tidy = tidyCode(classifications, edition, code);
  const category = classifications.category(edition, tidy);
  if (category) return { kind: 'category', category };
  if (classifications.edition(edition).family === 'isco' && /^\d{2,4}$/.test(tidy)) {
    for (let shorter = tidy; shorter.endsWith('0') && shorter.length > 1; ) {
      shorter = shorter.slice(0, -1);
      const parent = classifications.category(edition, shorter);
      if (parent) return { kind: 'not-further-defined', category: parent, code: tidy };
    }
  }
  return {
    kind: 'unknown',
    code: tidy,
    // Asked for by few who read an unknown code, and dear.
    get nearest() {
      return nearestCodes(classifications, edition, tidy);
    },
    elsewhere: holdersOf(classifications, tidy).filter((it) => it.edition !== edition),
  };
}

/** Every category, in any edition, that has exactly this code. */
export function holdersOf(classifications: Classifications, code: string): readonly Category[] {
  return classifications
    .editions()
    .map((edition) => classifications.category(edition.id, tidyCode(classifications, edition.id, code)))
    .filter((it) => it !== undefined);
}

/**
 * The category whose code becomes this one when a spreadsheet drops its leading zero.
 *
 * @example
 * withLostZero(classifications, 'isco-08', '110')?.code; // '0110'
 */
export function withLostZero(
  classifications: Classifications,
  edition: EditionId,
  code: string,
): Category | undefined {
  const text = code.trim();
  return /^[1-9]\d{1,2}$/.test(text) ? classifications.category(edition, `0${text}`) : undefined;
}

/** The code as the edition writes it: `292071` becomes `29-2071` in SOC, `29-2071.00` too. */
function tidyCode(classifications: Classifications, edition: EditionId, code: string): string {
  const text = code.trim().replace(/[‐-―−]/gu, '-');
  if (classifications.edition(edition).family === 'isco') return text;
  if (edition === 'onet-soc-2019') return /^\d\d-\d{4}$/.test(text) ? `${text}.00` : text;
  return text.replace(/^(\d\d)-?(\d{4})(\.00)?$/, '$1-$2');
}

function nearestCodes(
  classifications: Classifications,
  edition: EditionId,
  code: string,
): readonly Category[] {
  return classifications
    .categories(edition)
    .map((category) => ({ category, nearness: codeNearness(category.code, code) }))
    .filter((it) => it.nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness || (a.category.code < b.category.code ? -1 : 1))
    .slice(0, 5)
    .map((it) => it.category);
}

/** Shared leading digits weigh most; then digits equal in their place; then an equal length. */
function codeNearness(one: string, other: string): number {
  let prefix = 0;
  while (prefix < one.length && one[prefix] === other[prefix]) prefix++;
  let same = 0;
  for (let i = 0; i < one.length; i++) if (one[i] === other[i]) same++;
  if (same === 0) return 0;
  return prefix * 4 + same * 2 + (one.length === other.length ? 1 : 0);
}
