/** Proposes what the rules and the exact matches say, without guessing. */
import { type Category, type Classifications, type EditionId, isWithin } from '../classification/index.ts';
import { ofPost, primaryLanguage, stepsAsEvidence } from './job-evidence.ts';
import type { JobReading, ReadTitle } from './job-reading.ts';
import type { ExactMatch } from './matching/exact-titles.ts';
import { matcherOf } from './matching/title-matcher.ts';
import { proposeExact } from './ranking/exact-proposal.ts';
import type { Proposal } from './ranking/proposal.ts';
import { RULES } from './rules/index.ts';
import { keyOfWords } from './title/title-words.ts';

/** The index has words of these; a word of another language would be "corrected" to one of them. */
const CORRECTED_LANGUAGES = new Set(['en', 'fr', 'und']);

/**
 * What a rule of the field says of the job, or `undefined` where none applies in this edition.
 *
 * @example
 * proposeFromRules('isco-08', readJob(classifications, { title: 'Nurse' }))?.question;
 * // 'Is the nurse a professional (registered) or an associate (enrolled, auxiliary) nurse?'
 */
export function proposeFromRules(edition: EditionId, job: JobReading): Proposal | undefined {
  if (job.post) return undefined;
  const situation = {
    title: new Set(job.barest.words),
    context: job.context,
    inHealthCare: job.inHealthCare,
    language: job.language,
  };
  for (const rule of RULES) {
    const answer = rule.apply(situation);
    const probabilities = answer?.probabilities[edition];
    if (!answer || !probabilities) continue;
    const codes = Object.entries(probabilities);
    const best = codes.reduce((one, other) => (other[1] > one[1] ? other : one));
    const text = `${rule.name} (${rule.source})`;
    return {
      probabilities: new Map(codes),
      evidence: [{ kind: 'rule', text, code: best[0] }, ...stepsAsEvidence(job.barest, best[0])],
      ...(answer.question === undefined ? {} : { question: answer.question }),
    };
  }
  return undefined;
}

/**
 * What known titles say that agree with a reading of the title in full, or `undefined` where none does.
 *
 * @example
 * proposeFromIndex(classifications, 'isco-08', readJob(classifications, { title: 'Clinical coder' }))?.evidence[0];
 * // { kind: 'index-entry', text: 'Coder, clinical', code: '3252' }
 */
export function proposeFromIndex(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
): Proposal | undefined {
  const exact = exactMatches(classifications, edition, job);
  if (!exact) return undefined;
  const proposal = proposeExact(exact.matches, job.context, exact.corrected);
  const steps = stepsAsEvidence(exact.title, exact.matches[0]?.known.code ?? '');
  const found = { ...proposal, evidence: [...proposal.evidence, ...steps] };
  return exact.title === job.barest || exact.corrected ? ofPost(found, job) : found;
}

interface Exact {
  readonly matches: readonly ExactMatch[];
  /** The reading of the title that matched. */
  readonly title: ReadTitle;
  readonly corrected: boolean;
}

/**
 * Known titles that agree with the first reading that any agrees with.
 *
 * @example
 * exactMatches(classifications, 'isco-08', readJob(classifications, { title: 'Enroled nurse' }))?.corrected; // true
 */
export function exactMatches(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
): Exact | undefined {
  const matcher = matcherOf(classifications)(edition);
  const find = (title: ReadTitle, corrected: boolean): Exact | undefined => {
    const matches = matcher.exact(title.key);
    return matches.length === 0
      ? undefined
      : { matches: mostDetailed(classifications, edition, matches), title, corrected };
  };
  // The field of a post is no title of its own: "chef service pharmacie" is not "pharmacie".
  const readings = job.post && job.post !== 'specialist' ? job.titles.slice(0, -1) : job.titles;
  for (const title of readings) {
    const exact = find(title, false);
    if (exact) return exact;
  }
  if (job.post || !CORRECTED_LANGUAGES.has(primaryLanguage(job))) return undefined;
  const words = matcher.corrected(job.barest.words);
  if (!words) return undefined;
  const text = words.join(' ');
  const step = `"${job.barest.text}" read as "${text}"`;
  return find({ text, words, key: keyOfWords(words), steps: [...job.barest.steps, step] }, true);
}

/** Without the matches of categories that only stand above another match's category. */
function mostDetailed(
  classifications: Classifications,
  edition: EditionId,
  matches: readonly ExactMatch[],
): readonly ExactMatch[] {
  if (matches.length === 1) return matches;
  const categories = matches.map((it) => classifications.category(edition, it.known.code));
  const isAbove = (outer: Category | undefined, inner: Category | undefined): boolean =>
    outer !== undefined && inner !== undefined && outer !== inner && isWithin(classifications, inner, outer);
  return matches.filter((_, i) => !categories.some((other) => isAbove(categories[i], other)));
}
