/** What the reading of a job adds to every proposal for it. */
import type { Evidence } from './coder.ts';
import type { JobReading, ReadTitle } from './job-reading.ts';
import type { Proposal } from './ranking/proposal.ts';
import { scaled } from './ranking/shares.ts';
import type { PostKind } from './title/post.ts';

/** How far the field of a post tells the work of who holds it. Judgements, not fitted figures. */
const TOLD_BY_FIELD: Readonly<Record<PostKind, number>> = {
  head: 0.6,
  'in-charge': 0.75,
  programme: 0.6,
  academic: 0.5,
  specialist: 1,
};

/**
 * The language of the title without its region: `en` for `en-US`.
 *
 * @example
 * primaryLanguage(readJob(classifications, { title: 'Registrar', language: 'en-US' })); // 'en'
 */
export function primaryLanguage(job: JobReading): string {
  return job.language().split('-')[0] ?? '';
}

/**
 * The head of a unit may do its work or only manage it, an academic may only teach: the field of a post tells less.
 *
 * @example
 * ofPost(proposal, readJob(classifications, { title: 'Laboratory in-charge' })).shares; // each times 0.6
 */
export function ofPost(proposal: Proposal, job: JobReading): Proposal {
  if (!job.post) return proposal;
  return { ...proposal, shares: scaled(proposal.shares, TOLD_BY_FIELD[job.post]) };
}

/**
 * What was done to the title before it matched.
 *
 * @example
 * stepsAsEvidence(title, '3221'); // [{ kind: 'rule', text: 'set the grade aside', code: '3221' }]
 */
export function stepsAsEvidence(title: ReadTitle, code: string): readonly Evidence[] {
  return title.steps.map((text) => ({ kind: 'rule', text, code }));
}
