/** What the reading of a job adds to every proposal for it. */
import type { Evidence } from './coder.ts';
import type { JobReading, ReadTitle } from './job-reading.ts';
import type { Proposal } from './ranking/proposal.ts';

/** Share of heads of a unit who are coded with its work. A judgement, not a fitted figure. */
const HEADS_WHO_WORK = 0.6;

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
 * The head of a unit may do its work or only manage it: what the unit does is then less probable.
 *
 * @example
 * ofHead(proposal, readJob(classifications, { title: 'Laboratory in-charge' })).question;
 * // 'Does the head mainly manage the unit, or mainly do its work?'
 */
export function ofHead(proposal: Proposal, job: JobReading): Proposal {
  if (!job.isHead) return proposal;
  return {
    ...proposal,
    probabilities: new Map([...proposal.probabilities].map(([code, it]) => [code, HEADS_WHO_WORK * it])),
    question: 'Does the head mainly manage the unit, or mainly do its work?',
  };
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
