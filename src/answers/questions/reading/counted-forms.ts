/** Forms of questions on how an occupation is counted by WHO, or compared by ISCO. */

const WHO = '(?:the )?(?:who|world health organi[sz]ation)';
const NHWA = '(?:the )?(?:nhwa|national health workforce accounts?)';
const EITHER = `(?:${WHO}|${NHWA})`;
const COUNT = '(?:count|report|record|measure|track|monitor)';
const COUNTED = '(?:counted|reported|recorded|measured|tracked|monitored|included|covered)';
const ISCO = '@isco[\\w-]*(?: codes?| classification| groups?)?';

/** What is asked of an occupation: how it is counted, whether, whether by ISCO, or how ISCO serves to compare it. */
export type CountedAsked = 'how' | 'whether' | 'by-isco' | 'compare';

const FORMS: readonly (readonly [CountedAsked, RegExp])[] = (
  [
    ['how', `^how (?:does|do|would) ${EITHER} ${COUNT} (?<job>.+)$`],
    [
      'how',
      `^how (?:is|are|should|would|must) (?<job>.+?) (?:be )?${COUNTED} (?:in|by|for|to|under|within) ${EITHER}(?: (?:data|reports?|indicators?|figures))?$`,
    ],
    ['by-isco', `^(?:does|do) ${EITHER} use ${ISCO} (?:to|for) (?:${COUNT}|${COUNT}ing) (?<job>.+)$`],
    ['by-isco', `^(?:does|do) ${EITHER} ${COUNT} (?<job>.+?) (?:by|with|in|under|according to) ${ISCO}$`],
    [
      'how',
      `^how (?:do|does|should|must|can|would) (?:i|we|you|one|(?:a |the )?(?:countr(?:y|ies)|ministr(?:y|ies))) ${COUNT} (?<job>.+?) (?:to|in|for|under) ${EITHER}$`,
    ],
    // Of the accounts themselves only the mapping is known; the series are WHO's.
    ['how', `^(?:does|do) ${NHWA} (?:${COUNT}|include|cover) (?<job>.+)$`],
    ['how', `^(?:is|are) (?<job>.+?) ${COUNTED} (?:in|by|under|within) ${NHWA}$`],
    ['whether', `^(?:does|do) ${WHO} ${COUNT} (?<job>.+)$`],
    ['whether', `^(?:is|are) (?<job>.+?) ${COUNTED} by ${WHO}$`],
    [
      'compare',
      `^how (?:can|could|may|might|should|is|are) ${ISCO} (?:be )?used (?:to|for) (?:compare|comparing|count|counting) (?<job>.+?)(?: (?:across|between|among|in|over|from|with) .+)?$`,
    ],
    [
      'compare',
      `^how (?:does|do|can|could|would|will|might) (?:the )?${ISCO} (?:help|let|allow|enable|serve|make it possible)(?: (?:us|me|people|one|countries|researchers|(?:a |the )?ministr(?:y|ies)))?(?: to| in)? (?:compare|comparing|the comparison of) (?<job>.+?)(?: (?:across|between|among|in|over|from|with) .+)?$`,
    ],
    [
      'compare',
      `^how (?:can|could|do|does|should|would|may|to) (?:.+ )?use ${ISCO} (?:to|for) (?:compare|comparing|count|counting) (?<job>.+?)(?: (?:across|between|among|in|over|from|with) .+)?$`,
    ],
  ] as const
).map(([asked, source]) => [asked, new RegExp(source, 'i')]);

/**
 * The occupation that a question asks about how it is counted or compared, or `null`.
 *
 * @param marked with its editions marked
 * @example
 * countedAskedAbout('how does nhwa count dentists')?.job; // 'dentists'
 */
export function countedAskedAbout(
  marked: string,
): { readonly asked: CountedAsked; readonly job: string } | null {
  for (const [asked, form] of FORMS) {
    const job = form.exec(marked)?.groups?.job;
    if (job !== undefined) return { asked, job };
  }
  return null;
}
