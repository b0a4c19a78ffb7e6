/** Forms of questions whether figures on an occupation can be compared from one edition of ISCO to the next. */

const FIGURES = '(?:data|figures|numbers|counts|statistics|totals|series|trends?)';
const COMPARE = '(?:compare|combine|join|mix|merge|link|pool)';
const BOTH =
  '@isco-(?:88|08)(?: codes?)?(?: data| figures)? (?:and|with|to|or) (?:the )?@isco-(?:88|08)(?: codes?)?';
const ASKED = '^(?:can|could|may|should|must|is|are|how (?:can|could|do|does|should|to)) ';

const FORMS: readonly RegExp[] = [
  `${ASKED}.*\\b${COMPARE} ${BOTH}(?: ${FIGURES})? (?:on|for|of|about) (?<job>[^@]+)$`,
  `${ASKED}.*\\b${COMPARE} (?:${FIGURES} (?:on|for|of|about) )?(?<job>[^@]+?) (?:between|across|from|in|under|coded (?:in|by|with)) ${BOTH}$`,
  `${ASKED}@isco-(?:88|08) ${FIGURES} (?:on|for|of|about) (?<job>[^@]+?) comparable (?:with|to) .*@isco-(?:88|08)\\b`,
  `${ASKED}${FIGURES} (?:on|for|of|about) (?<job>[^@]+?) comparable (?:between|across|in|from) ${BOTH}$`,
].map((it) => new RegExp(it, 'i'));

const TWO =
  '(?:the )?@isco-(?:88|08)(?: codes?)? (?:and|vs\\.?|versus|or|from|to) (?:the )?@isco-(?:88|08)(?: codes?)?';
const DIFFERENCES: readonly RegExp[] = [
  `^(?:(?:what|how) (?:is|are|big is) )?(?:the )?(?:main )?(?:differences?|changes?) (?:between|of|from|in) ${TWO} (?:for|on|in|as to|regarding|concerning|about|with) (?<job>[^@]+)$`,
  `^(?:what is (?:the )?difference in |how (?:do|does|did|are|is) )(?<job>[^@]+?) (?:differ(?:ent)? |change )?(?:between|from|in|across) ${TWO}$`,
  `^${TWO}[:,]? (?:for|on) (?<job>[^@]+)$`,
].map((it) => new RegExp(it, 'i'));

/** What is asked of the figures or groups of an occupation: whether or how to compare them, or how they differ. */
export type AcrossEditionsAsked = 'whether' | 'how' | 'difference';

/**
 * The occupation of which figures are to be compared, or whose groups, and what is asked of it; else `null`.
 *
 * @param marked with its editions marked
 * @example
 * acrossEditionsAskedAbout('can i compare @isco-88 and @isco-08 data on dentists')?.job; // 'dentists'
 */
export function acrossEditionsAskedAbout(
  marked: string,
): { readonly job: string; readonly asked: AcrossEditionsAsked } | null {
  const first = (forms: readonly RegExp[]) =>
    forms.map((it) => it.exec(marked)?.groups?.job).find((it) => it !== undefined && !NO_JOB.test(it));
  const job = first(FORMS);
  if (job !== undefined) return { job, asked: /^how /i.test(marked) ? 'how' : 'whether' };
  const differing = first(DIFFERENCES);
  return differing === undefined ? null : { job: differing, asked: 'difference' };
}

/** All of them, or none: the difference of the editions themselves. */
const NO_JOB =
  /^(?:(?:the )?(?:health ?(?:workers|workforce|care)?|figures|data|codes?|groups?|general|structure|practice|detail)|.*\d.*)$/i;
