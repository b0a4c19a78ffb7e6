/** Proposes categories of an edition for a job: rules first, then exact matches, then what is learned and derived. */
import type { Classifications, EditionId } from '../classification/index.ts';
import { proposeFromEntry } from './entry-proposal.ts';
import { exactMatches, proposeFromCorrected, proposeFromIndex, proposeFromRules } from './index-proposal.ts';
import type { JobReading } from './job-reading.ts';
import { isOfModel, type TitleModel } from './model/title-model.ts';
import { askModel } from './model-proposal.ts';
import { withNearestTitles } from './nearest-evidence.ts';
import { PARTNERS } from './partners.ts';
import { perEdition } from './per-edition.ts';
import { proposeFromPost } from './posts/post-proposal.ts';
import { calibrated, type Situation } from './ranking/calibration.ts';
import { proposeDerived } from './ranking/derived-proposal.ts';
import { byPlace, detailedCategories } from './ranking/detailed-categories.ts';
import { following } from './ranking/following-proposal.ts';
import { NOTHING, type Proposal, together } from './ranking/proposal.ts';
import {
  joined,
  likeliestPlace,
  reweighted,
  shareAt,
  sharpened,
  sumOf,
  withoutTraces,
} from './ranking/shares.ts';
import { armedForcesFactor } from './rules/armed-forces.ts';
import { healthFactor } from './rules/health-setting.ts';
import { physicianFactor } from './rules/physicians.ts';
import { skillFactors } from './rules/skill-words.ts';
import { sureOfTasks, withTasks } from './tasks-proposal.ts';

/**
 * Creates what proposes categories, of any level, for a job; what two editions both need is done once.
 *
 * @example
 * proposerFor(classifications, model, readJob(classifications, { title: 'Enrolled nurse' }))('isco-08').shares;
 * // 3221 with 0.93
 */
export function proposerFor(
  classifications: Classifications,
  model: TitleModel | undefined,
  job: JobReading,
): (edition: EditionId) => Proposal {
  const ruled = perEdition(
    (edition: EditionId): Proposal | null => proposeFromRules(classifications, edition, job) ?? null,
  );
  const exact = perEdition((edition: EditionId) => exactMatches(classifications, edition, job));
  const given = perEdition(
    (edition: EditionId): Proposal | null =>
      ruled(edition) ?? proposeFromIndex(classifications, edition, job, exact(edition)) ?? null,
  );
  const corrected = perEdition(
    (edition: EditionId): Proposal | null =>
      proposeFromCorrected(classifications, model, edition, job) ?? null,
  );
  const learned = perEdition(
    model ? askModel(classifications, model, job) : (_: EditionId): Proposal | undefined => undefined,
  );
  const titled = perEdition((edition: EditionId): Proposal => {
    // A rule counts the setting itself.
    const byRule = ruled(edition);
    if (byRule) return calibrated(byRule, 'exact');
    const partner = PARTNERS[edition];
    if (!partner) return NOTHING;
    const elsewhere = given(partner);
    // What the other edition's titles say as they stand comes before a correction to this edition's.
    const settled = given(edition) ?? (elsewhere ? null : corrected(edition));
    if (settled)
      return calibrated(behind(inSetting(classifications, edition, settled, job), learned(edition)), 'exact');
    // What the model has not learned follows an edition that it has.
    if (edition === 'soc-2010')
      return proposeDerived(classifications, partner, proposed(partner), edition, NOTHING);
    const other = elsewhere ?? corrected(partner);
    const combined = other ? derived(partner, other, edition) : (learned(edition) ?? NOTHING);
    const post = proposeFromPost(classifications, model, edition, job);
    // What a post says counts setting and rank already.
    const work = atRank(classifications, edition, inSetting(classifications, edition, combined, job), job);
    const said = post ? together(post, 1, work, 1 - sumOf(post.shares)) : work;
    const exponent = job.inHealthCare ? SHARPNESS_IN_HEALTH_CARE : SHARPNESS;
    const ranked = { ...said, shares: withoutTraces(sharpened(said.shares, exponent)) };
    if (edition !== 'isco-08') {
      return withNearestTitles(classifications, edition, job, calibrated(linked(edition, ranked), 'field'));
    }
    const certain = calibrated(ranked, post ? 'post' : fieldOf(job, combined));
    return withNearestTitles(classifications, edition, job, certain);
  });
  const proposed = perEdition((edition: EditionId): Proposal => {
    const forTitle = titled(edition);
    if (!model || !isOfModel(edition) || job.tasks.length === 0) return forTitle;
    if (given(edition)?.isSettled) return forTitle;
    const said = withTasks(classifications, model, edition, job, forTitle);
    if (said === forTitle) return forTitle;
    // What the tasks say of health care, they have said already.
    const told = job.isSaidToBeHealthCare ? inSetting(classifications, edition, said, job) : said;
    return sureOfTasks(job, forTitle, edition === 'isco-08' ? told : linked(edition, told));
  });
  return proposed;

  /** What agrees with what is proposed in ISCO-08. */
  function linked(edition: EditionId, proposal: Proposal): Proposal {
    const isco = proposed('isco-08');
    return following(classifications, 'isco-08', isco, edition, proposal, job.inHealthCare);
  }

  /** Where a category leads to several, the index entry meant or what is learned tells among them. */
  function derived(from: EditionId, other: Proposal, to: EditionId): Proposal {
    const entry = proposeFromEntry(classifications, to, job, exact(from));
    const own = learned(to);
    const carried = proposeDerived(classifications, from, other, to, entry ?? own ?? NOTHING);
    return own && !entry ? together(own, 1 - DERIVED_SHARE, carried, DERIVED_SHARE) : carried;
  }
}

function fieldOf(job: JobReading, { evidence }: Proposal): Situation {
  if (job.inHealthCare) return 'field of health care';
  return evidence[0]?.kind === 'known-title' ? 'known field' : 'field';
}

/** How much what an exact match in the other edition says over the correspondences counts beside the trained model. */
const DERIVED_SHARE = 0.6;

/** Of what a match leaves open, the share that goes to what the model finds: those whom it misleads can choose. */
const LEFT_TO_MODEL = 0.5;

/** What index entries that lack their qualifier hold where the model finds a category likeliest that has none of them. */
const BARE_MATCH_SHARE = 0.5;

/** A match with, behind it, what is learned; the evidence is that of the match, unless the two share. */
function behind(match: Proposal, learned: Proposal | undefined): Proposal {
  const left = 1 - sumOf(match.shares);
  if (!learned || left <= 0) return match;
  if (match.isBare && shareAt(match.shares, likeliestPlace(learned.shares)) === 0)
    return together(match, BARE_MATCH_SHARE, learned, 1 - BARE_MATCH_SHARE);
  return { ...match, shares: joined(match.shares, 1, learned.shares, left * LEFT_TO_MODEL) };
}

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
  const { categories } = detailedCategories(classifications)(edition);
  const bySkill = skillFactors(text, job.post);
  if (edition !== 'isco-08')
    return bySkill
      ? reweightedBy(proposal, (place) => bySkill(categories[place]?.skillLevels ?? []))
      : proposal;
  const ofForces = armedForcesFactor(text);
  const ofPhysicians = physicianFactor(text);
  return reweightedBy(proposal, (place) => {
    const { code = '', skillLevels = [] } = categories[place] ?? {};
    return (bySkill?.(skillLevels) ?? 1) * ofForces(code) * ofPhysicians(code);
  });
}

const healthFactors = byPlace(({ edition, code }) => healthFactor(edition, code));

/** On a list of health care a health occupation is likelier than its namesakes elsewhere. */
function inSetting(
  classifications: Classifications,
  edition: EditionId,
  proposal: Proposal,
  job: JobReading,
): Proposal {
  if (!job.inHealthCare || proposal.shares.places.length < 2) return proposal;
  const factors = healthFactors(classifications)(edition);
  return reweightedBy(proposal, (place) => factors[place] ?? 1);
}

function reweightedBy(proposal: Proposal, factorAt: (place: number) => number): Proposal {
  return { ...proposal, shares: reweighted(proposal.shares, factorAt) };
}
