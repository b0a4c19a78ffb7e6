/** Proposes what the rules and the exact matches say, without guessing. */
import { type Category, type Classifications, type EditionId, isWithin } from '../classification/index.ts';
import { ofPost, primaryLanguage, stepsAsEvidence } from './job-evidence.ts';
import type { JobReading, ReadTitle } from './job-reading.ts';
import type { ExactMatch } from './matching/exact-titles.ts';
import { matcherOf } from './matching/title-matcher.ts';
import type { TitleModel } from './model/title-model.ts';
import { type DetailedCategories, detailedCategories } from './ranking/detailed-categories.ts';
import { proposeExact } from './ranking/exact-proposal.ts';
import type { Proposal } from './ranking/proposal.ts';
import { sharesOfCodes } from './ranking/shares.ts';
import { RULES } from './rules/index.ts';
import { isWord } from './spelling.ts';
import { leavesFieldOut } from './title/clean-title.ts';
import { keyOfWords } from './title/title-words.ts';

/** A rule that gives as much to one category has read what there is to read. */
const SURE = 0.7;

/**
 * What a rule of the field says of the job, or `undefined` where none applies in this edition.
 *
 * @example
 * proposeFromRules(classifications, 'isco-08', readJob(classifications, { title: 'Nurse' }))?.question;
 * // 'Is the nurse a professional (registered) or an associate (enrolled, auxiliary) nurse?'
 */
export function proposeFromRules(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
): Proposal | undefined {
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
      shares: sharesOfCodes(detailedCategories(classifications)(edition), codes),
      isSettled: best[1] >= SURE,
      evidence: [{ kind: 'rule', text, code: best[0] }, ...stepsAsEvidence(job.barest, best[0])],
      ...(answer.question === undefined ? {} : { question: answer.question }),
    };
  }
  return undefined;
}

/**
 * What known titles say that agree with a reading of the title in full, or `undefined` where none does.
 *
 * @param exact what {@link exactMatches} found in this edition
 * @example
 * const job = readJob(classifications, { title: 'Clinical coder' });
 * proposeFromIndex(classifications, 'isco-08', job, exactMatches(classifications, 'isco-08', job))?.evidence[0];
 * // { kind: 'index-entry', text: 'Coder, clinical', code: '3252' }
 */
export function proposeFromIndex(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
  exact: Exact | null,
): Proposal | undefined {
  if (!exact) return undefined;
  const found = proposalOf(detailedCategories(classifications)(edition), exact, job, false);
  return exact.title === job.barest ? ofPost(found, job) : found;
}

/**
 * What known titles say that agree with the title once its typos are corrected, or `undefined` where none does.
 *
 * @param model the trained model, which knows the words of many languages
 * @example
 * const job = readJob(classifications, { title: 'Enrrolled nurse' });
 * proposeFromCorrected(classifications, model, 'isco-08', job)?.shares; // 3221
 */
export function proposeFromCorrected(
  classifications: Classifications,
  model: TitleModel | undefined,
  edition: EditionId,
  job: JobReading,
): Proposal | undefined {
  if (job.post) return undefined;
  const language = primaryLanguage(job);
  const { words } = job.barest;
  const unknown = words.map((word) => !isWord(classifications, model, word));
  if (!unknown.includes(true)) return undefined;
  const corrected = matcherOf(classifications)(edition).corrected(words);
  if (!corrected || words.some((word, i) => word !== corrected[i] && !unknown[i])) return undefined;
  const text = corrected.join(' ');
  const step = `"${job.barest.text}" read as "${text}"`;
  const title = { text, words: corrected, key: keyOfWords(corrected), steps: [...job.barest.steps, step] };
  const matches = matchesOf(classifications, edition, title, language).filter(
    ({ known }) => language === 'und' || known.language === language,
  );
  const detailed = detailedCategories(classifications)(edition);
  return matches.length === 0 ? undefined : proposalOf(detailed, { matches, title }, job, true);
}

function proposalOf(
  detailed: DetailedCategories,
  { matches, title }: Exact,
  job: JobReading,
  corrected: boolean,
): Proposal {
  const proposal = proposeExact(detailed, matches, job.context, corrected);
  const steps = stepsAsEvidence(title, matches[0]?.known.code ?? '');
  return { ...proposal, evidence: [...proposal.evidence, ...steps] };
}

/** Known titles that agree with a reading of the title. */
export interface Exact {
  readonly matches: readonly ExactMatch[];
  /** The reading of the title that matched. */
  readonly title: ReadTitle;
}

/**
 * Known titles that agree with the first reading that any agrees with, or `null` where none does.
 *
 * @example
 * exactMatches(classifications, 'isco-08', readJob(classifications, { title: 'Enrolled nurse' }))?.matches.length; // 1
 */
export function exactMatches(
  classifications: Classifications,
  edition: EditionId,
  job: JobReading,
): Exact | null {
  // The field of a post is no title of its own: "chef service pharmacie" is not "pharmacie".
  const readings = job.post && job.post !== 'specialist' ? job.titles.slice(0, -1) : job.titles;
  for (const title of readings) {
    const matches = matchesOf(classifications, edition, title, primaryLanguage(job));
    // "Technical officer (laboratory)" is none of the technical officers of the index, who are of other fields.
    const isOfOtherField = leavesFieldOut(title.steps) && matches.every((it) => it.bare);
    if (matches.length > 0 && !isOfOtherField) return { matches, title };
  }
  return null;
}

function matchesOf(
  classifications: Classifications,
  edition: EditionId,
  title: ReadTitle,
  language: string,
): readonly ExactMatch[] {
  return mostDetailed(
    classifications,
    edition,
    matcherOf(classifications)(edition).exact(title.key, language),
  );
}

/** Without the matches of categories that only stand above another match's category. */
function mostDetailed(
  classifications: Classifications,
  edition: EditionId,
  matches: readonly ExactMatch[],
): readonly ExactMatch[] {
  if (matches.length < 2) return matches;
  const categories = matches.map((it) => classifications.category(edition, it.known.code));
  const isAbove = (outer: Category | undefined, inner: Category | undefined): boolean =>
    outer !== undefined && inner !== undefined && outer !== inner && isWithin(classifications, inner, outer);
  return matches.filter((_, i) => !categories.some((other) => isAbove(categories[i], other)));
}
