/** Forms of questions whether some work counts among health workers. */

import { HEALTH_WORK_FORMS } from './romance-health-work.ts';

/** "WHO's" has been written out as if it were the pronoun. */
const WHO = "(?:the )?(?:who(?: is)?|world health organi[sz]ation(?:'s)?)";
const HEALTH_WORK = `(?:${WHO} )?(?:the )?(?:human )?health(?: ?care)? ?(?:workforce|workers?|personnel|staff)(?: (?:groups?|groupings?|categor(?:y|ies)|counts?|totals?|figures|statistics|data))?(?: by ${WHO})?`;
const COUNTED =
  '(?:(?:considered|counted|regarded|classified|included|seen|treated|part|members?|one) )*(?:(?:as|in|of|among|within|to be) )*';

const FORMS: readonly RegExp[] = [
  `^(?:is|are) (?<job>.+?) ${COUNTED}(?:an? )?${HEALTH_WORK}$`,
  `^(?:should|must|can|could|would) (?<job>.+?) be ${COUNTED}(?:an? )?${HEALTH_WORK}$`,
  `^(?:does|do) ${WHO} (?:consider|count|regard|classify|include|see|treat|place|put) (?<job>.+?) ${COUNTED}(?:an? )?${HEALTH_WORK}$`,
  `^(?:does|do|should|would) (?<job>.+?) (?:belong to|belong in|count (?:as|among|towards|in)|fall (?:under|in|within)|form part of|rank among|work as) (?:an? )?${HEALTH_WORK}$`,
  `^(?:does|do) ${HEALTH_WORK} (?:include|cover|contain|comprise|take in) (?<job>.+)`,
  `^(?:(?:in|to|under) )?(?:which|what) (?:of )?${WHO} (?:(?:five|5) )?(?:groups?|categor(?:y|ies)) (?:(?:of )?${HEALTH_WORK} )?(?:is|are|do|does) (?<job>.+?)(?: (?:belong|fall|go|come))?(?: (?:to|in|into|under|within))?$`,
  `^how (?:is|are|would) (?<job>.+?) (?:be )?(?:classified|seen|grouped|categori[sz]ed|treated|placed|regarded) by ${WHO}$`,
  `^how (?:does|do|would) ${WHO} (?:classify|see|group|categori[sz]e|treat|place|regard) (?<job>.+)`,
  ...HEALTH_WORK_FORMS.map(([, it]) => it.replace('<one>', '<job>')),
].map((it) => new RegExp(it, 'iu'));

/** All of them, or none in particular: questions about the groups themselves. */
const NO_WORK = new RegExp(`^(?:(?:all|any|there|they|who|which)\\b|it$|${HEALTH_WORK}$)`, 'i');

/**
 * The work that a question asks about whether it is health work, or `null`.
 *
 * @example
 * healthWorkAskedAbout('are epidemiologists in the health workforce grouping'); // 'epidemiologists'
 */
export function healthWorkAskedAbout(plain: string): string | null {
  for (const form of FORMS) {
    const job = form.exec(plain)?.groups?.job;
    if (job !== undefined && !NO_WORK.test(job)) return job;
  }
  return null;
}
