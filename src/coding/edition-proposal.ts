/** Proposes categories of an edition for a job: rules first, then exact matches, then likeness in two editions. */
import { type Classifications, type EditionId, lazyMap } from '../classification/index.ts';
import { proposeFromIndex, proposeFromRules } from './index-proposal.ts';
import type { JobReading } from './job-reading.ts';
import { proposeFromLikeness } from './likeness-proposal.ts';
import type { TitleModel } from './model/title-model.ts';
import { proposeFromModel } from './model-proposal.ts';
import { proposeFromPost } from './post-proposal.ts';
import { proposeAgreed, proposeDerived } from './ranking/derived-proposal.ts';
import { type Proposal, reweighted, sharpened, sumOf, together } from './ranking/proposal.ts';
import { armedForcesFactor } from './rules/armed-forces.ts';
import { healthFactor } from './rules/health-setting.ts';
import { skillFactor } from './rules/skill-words.ts';

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
 * proposerFor(classifications, model, readJob(classifications, { title: 'Enrolled nurse' }))('isco-08').probabilities;
 * // 3221 with 0.93
 */
export function proposerFor(
  classifications: Classifications,
  model: TitleModel | undefined,
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
    const learned = model && proposeFromModel(model, edition, job);
    const share = other ? DERIVED_SHARE : LIKENESS_SHARE;
    const field = learned ? together([learned, 1 - share], [combined, share]) : combined;
    const post = proposeFromPost(classifications, model, edition, job);
    const said = post ? together([post, 1], [field, 1 - sumOf(post)]) : field;
    return inSetting(edition, atRank(classifications, edition, said, job), job);
  };
}

/** How much likeness with known titles counts beside the trained model; chosen on lists of health ministries. */
const LIKENESS_SHARE = 0.3;
/** The same for what an exact match in the other edition says over the correspondences. */
const DERIVED_SHARE = Number(process.env.DS ?? 0.6);

/**
 * Joining several proposals flattens them; raised to this power they are again as sure as they are right. Chosen on
 * lists of health ministries coded by hand.
 */
const SHARPNESS = 1.2;
const SHARPNESS_IN_HEALTH_CARE = 1.5;

/** A word that tells the rank of the work makes the categories of its skill level likelier. */
function atRank(
  classifications: Classifications,
  edition: EditionId,
  proposal: Proposal,
  job: JobReading,
): Proposal {
  const text = job.titles[0]?.text ?? '';
  const factorOf = (code: string): number =>
    skillFactor(text, job.post, classifications.category(edition, code)?.skillLevels ?? []) *
    (edition === 'isco-08' ? armedForcesFactor(text, code) : 1);
  const exponent = job.inHealthCare ? SHARPNESS_IN_HEALTH_CARE : SHARPNESS;
  return { ...proposal, probabilities: sharpened(reweighted(proposal.probabilities, factorOf), exponent) };
}

/** On a list of health care a health occupation is likelier than its namesakes elsewhere. */
function inSetting(edition: EditionId, proposal: Proposal, job: JobReading): Proposal {
  if (!job.inHealthCare || proposal.probabilities.size < 2) return proposal;
  const probabilities = reweighted(proposal.probabilities, (code) => healthFactor(edition, code));
  return { ...proposal, probabilities };
}
