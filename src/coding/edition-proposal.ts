/** Proposes categories of an edition for a job: rules first, then exact matches, then likeness in two editions. */
import { type Classifications, type EditionId, lazyMap } from '../classification/index.ts';
import { proposeFromIndex, proposeFromRules } from './index-proposal.ts';
import type { JobReading } from './job-reading.ts';
import { proposeFromLikeness } from './likeness-proposal.ts';
import { proposeAgreed, proposeDerived } from './ranking/derived-proposal.ts';
import { type Proposal, reweighted } from './ranking/proposal.ts';
import { healthFactor } from './rules/health-setting.ts';

/** The edition to derive from, where an edition's own titles hold no match. */
const PARTNERS: Partial<Record<EditionId, EditionId>> = {
  'isco-08': 'soc-2018',
  'soc-2018': 'isco-08',
  'soc-2010': 'isco-08',
};

/**
 * Creates what proposes categories, of any level, for a job; what two editions both need is done once.
 *
 * @example
 * proposerFor(classifications, readJob(classifications, { title: 'Enrolled nurse' }))('isco-08').probabilities;
 * // 3221 with 0.93
 */
export function proposerFor(
  classifications: Classifications,
  job: JobReading,
): (edition: EditionId) => Proposal {
  const certain = lazyMap(
    (edition: EditionId): Proposal | null =>
      proposeFromRules(edition, job) ?? proposeFromIndex(classifications, edition, job) ?? null,
  );
  const alike = lazyMap((edition: EditionId) =>
    proposeFromLikeness(classifications, edition, job, PARTNERS[edition]),
  );
  return (edition) => {
    const settled = certain(edition);
    if (settled) return inSetting(edition, settled, job);
    const own = alike(edition);
    const partner = PARTNERS[edition];
    if (!partner) return inSetting(edition, own, job);
    const other = certain(partner);
    const combined = other
      ? proposeDerived(classifications, partner, other, edition, own)
      : proposeAgreed(classifications, partner, alike(partner), edition, own);
    return inSetting(edition, combined, job);
  };
}

/** On a list of health care a health occupation is likelier than its namesakes elsewhere. */
function inSetting(edition: EditionId, proposal: Proposal, job: JobReading): Proposal {
  if (!job.inHealthCare || proposal.probabilities.size < 2) return proposal;
  const probabilities = reweighted(proposal.probabilities, (code) => healthFactor(edition, code));
  return { ...proposal, probabilities };
}
