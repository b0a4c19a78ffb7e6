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

/**
 * The occupation of which figures are to be compared, and whether yes or no is asked for; else `null`.
 *
 * @param marked with its editions marked
 * @example
 * acrossEditionsAskedAbout('can i compare @isco-88 and @isco-08 data on dentists')?.job; // 'dentists'
 */
export function acrossEditionsAskedAbout(
  marked: string,
): { readonly job: string; readonly isYesOrNo: boolean } | null {
  for (const form of FORMS) {
    const job = form.exec(marked)?.groups?.job;
    if (job !== undefined && !/^(?:the )?(?:health ?(?:workers|workforce)|figures|data)$/i.test(job))
      return { job, isYesOrNo: !/^how /i.test(marked) };
  }
  return null;
}
