/** Proposes categories of an edition for a job: rules first, then exact matches, then likeness in two editions. */
import { type Classifications, type EditionId, lazyMap } from '../classification/index.ts';
import { proposeFromCorrected, proposeFromIndex, proposeFromRules } from './index-proposal.ts';
import type { JobReading } from './job-reading.ts';
import { proposeFromEntry, proposeFromLikeness } from './likeness-proposal.ts';
import type { TitleModel } from './model/title-model.ts';
import { proposeFromModel } from './model-proposal.ts';
import { PARTNERS } from './partners.ts';
import { proposeFromPost } from './post-proposal.ts';
import { calibrated, type Situation } from './ranking/calibration.ts';
import { proposeAgreed, proposeDerived } from './ranking/derived-proposal.ts';
import { following } from './ranking/following-proposal.ts';
import {
  atDetailedLevel,
  type Proposal,
  reweighted,
  sharpened,
  sumOf,
  together,
  withoutTraces,
} from './ranking/proposal.ts';
import { armedForcesFactor } from './rules/armed-forces.ts';
import { healthFactor } from './rules/health-setting.ts';
import { physicianFactor } from './rules/physicians.ts';
import { skillFactors } from './rules/skill-words.ts';

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
  const ruled = lazyMap((edition: EditionId): Proposal | null => proposeFromRules(edition, job) ?? null);
  const given = lazyMap(
    (edition: EditionId): Proposal | null =>
      ruled(edition) ?? proposeFromIndex(classifications, edition, job) ?? null,
  );
  const corrected = lazyMap(
    (edition: EditionId): Proposal | null =>
      proposeFromCorrected(classifications, model, edition, job) ?? null,
  );
  const alike = lazyMap((edition: EditionId) =>
    proposeFromLikeness(classifications, edition, job, PARTNERS[edition]),
  );
  const proposed = lazyMap((edition: EditionId): Proposal => {
    // A rule counts the setting itself.
    const byRule = ruled(edition);
    if (byRule) return sure(edition, byRule, 'exact');
    const partner = PARTNERS[edition];
    const elsewhere = partner ? given(partner) : null;
    // What the other edition's titles say as they stand comes before a correction to this edition's.
    const settled = given(edition) ?? (elsewhere ? null : corrected(edition));
    if (settled) return sure(edition, inSetting(edition, settled, job), 'exact');
    if (!partner) return inSetting(edition, alike(edition), job);
    const other = elsewhere ?? corrected(partner);
    const learned = model && proposeFromModel(model, edition, job);
    const combined = other ? derived(partner, other, edition, learned) : agreed(partner, edition, learned);
    const post = proposeFromPost(classifications, model, edition, job);
    // What a post says counts setting and rank already.
    const work = atRank(classifications, edition, inSetting(edition, combined, job), job);
    const said = post ? together([post, 1], [work, 1 - sumOf(post)]) : work;
    const exponent = job.inHealthCare ? SHARPNESS_IN_HEALTH_CARE : SHARPNESS;
    const ranked = withoutTraces({ ...said, probabilities: sharpened(said.probabilities, exponent) });
    if (edition !== 'isco-08')
      return following(classifications, 'isco-08', proposed('isco-08'), edition, ranked, job.inHealthCare);
    const field = job.inHealthCare ? 'field of health care' : 'field';
    return sure(edition, ranked, post ? 'post' : field);
  });
  return proposed;

  /** Fitted for ISCO-08 alone: no list of titles coded by hand to the SOC was at hand. */
  function sure(edition: EditionId, proposal: Proposal, situation: Situation): Proposal {
    if (edition !== 'isco-08') return proposal;
    const probabilities = atDetailedLevel(classifications, edition, proposal.probabilities);
    return calibrated({ ...proposal, probabilities }, situation);
  }

  /** Where a category leads to several, what is learned and what is alike tell among them. */
  function derived(from: EditionId, other: Proposal, to: EditionId, learned: Proposal | undefined): Proposal {
    const entry = proposeFromEntry(classifications, to, job, from);
    if (entry) return proposeDerived(classifications, from, other, to, entry);
    let carried = proposeDerived(classifications, from, other, to, learned ?? alike(to));
    if (learned && Math.max(0, ...carried.probabilities.values()) < CHOSEN) {
      const own = together([alike(to), LIKENESS_SHARE], [learned, 1 - LIKENESS_SHARE]);
      carried = proposeDerived(classifications, from, other, to, own);
    }
    return learned ? together([learned, 1 - DERIVED_SHARE], [carried, DERIVED_SHARE]) : carried;
  }

  function agreed(from: EditionId, to: EditionId, learned: Proposal | undefined): Proposal {
    if (learned && Math.max(0, ...learned.probabilities.values()) >= LEARNED_WELL) return learned;
    const both = proposeAgreed(classifications, from, alike(from), to, alike(to));
    return learned ? together([learned, 1 - LIKENESS_SHARE], [both, LIKENESS_SHARE]) : both;
  }
}

/** How much likeness with known titles counts beside the trained model; chosen on lists of health ministries. */
const LIKENESS_SHARE = 0.3;
/** The same for what an exact match in the other edition says over the correspondences. */
const DERIVED_SHARE = 0.6;
/** Below it the model has not chosen among corresponding categories; likeness is asked too, which takes longer. */
const CHOSEN = 0.4;
/** From here on the model needs no second opinion: it is right as often without. */
const LEARNED_WELL = 0.8;

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
  const factorAt = skillFactors(text, job.post);
  const factorOf = (code: string): number =>
    factorAt(classifications.category(edition, code)?.skillLevels ?? []) *
    (edition === 'isco-08' ? armedForcesFactor(text, code) * physicianFactor(text, code) : 1);
  return { ...proposal, probabilities: reweighted(proposal.probabilities, factorOf) };
}

/** On a list of health care a health occupation is likelier than its namesakes elsewhere. */
function inSetting(edition: EditionId, proposal: Proposal, job: JobReading): Proposal {
  if (!job.inHealthCare || proposal.probabilities.size < 2) return proposal;
  const probabilities = reweighted(proposal.probabilities, (code) => healthFactor(edition, code));
  return { ...proposal, probabilities };
}
