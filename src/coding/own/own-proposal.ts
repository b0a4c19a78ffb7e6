/** Proposes what the user's own list says before, or beside, what the shipped tables and model say. */
import { type Classifications, type EditionId, lazyMap } from '../../classification/index.ts';
import type { Evidence } from '../coder.ts';
import { exactMatches, proposeFromRules } from '../index-proposal.ts';
import { stepsAsEvidence } from '../job-evidence.ts';
import type { JobReading } from '../job-reading.ts';
import { PARTNERS } from '../partners.ts';
import { proposeDerived } from '../ranking/derived-proposal.ts';
import { type DetailedCategories, detailedCategories } from '../ranking/detailed-categories.ts';
import { type Proposal, together } from '../ranking/proposal.ts';
import { sharesOfCodes } from '../ranking/shares.ts';
import type { AlikeTitle, AlikeTitles } from './alike-titles.ts';
import { contradict } from './contradiction.ts';
import type { OwnCoding } from './own-coding.ts';
import { type OwnTitle, ownTitlesOf, probabilityOf } from './own-titles.ts';

/** The user's own list, ready to be asked. */
export interface OwnList {
  readonly codings: readonly OwnCoding[];
  readonly alike: AlikeTitles;
}

/**
 * Creates what proposes categories with the user's own list. A title that the list has is coded by it, over the
 * correspondences too; beside titles that are only like it, the shipped proposal stays the greater part.
 *
 * @param shipped what proposes without the list
 * @example
 * proposerWithOwn(classifications, own, job, proposerFor(classifications, model, job))('isco-08').evidence[0]?.kind;
 * // 'own-title'
 */
export function proposerWithOwn(
  classifications: Classifications,
  own: OwnList,
  job: JobReading,
  shipped: (edition: EditionId) => Proposal,
): (edition: EditionId) => Proposal {
  const detailed = detailedCategories(classifications);
  const given = lazyMap(
    (edition: EditionId): Proposal | null =>
      proposeFromOwn(classifications, own.codings, edition, job) ?? null,
  );
  return (edition) => {
    const said = given(edition);
    if (said) return said;
    const partner = PARTNERS[edition];
    const elsewhere = partner ? given(partner) : null;
    if (partner && elsewhere)
      return proposeDerived(classifications, partner, elsewhere, edition, shipped(edition));
    return beside(edition, partner);
  };

  /** What the tables and rules say in either edition, no title that is only alike can sway. */
  function beside(edition: EditionId, partner: EditionId | undefined): Proposal {
    const editions = partner ? [edition, partner] : [edition];
    const isSettled = editions.some(
      (it) =>
        proposeFromRules(classifications, it, job) !== undefined ||
        exactMatches(classifications, it, job) !== null,
    );
    const said = shipped(edition);
    if (isSettled) return said;
    const alike = own.alike(edition, job);
    if (alike.length > 0) return swayed(said, proposeAlike(detailed(edition), alike), strengthOf(alike));
    const elsewhere = partner ? own.alike(partner, job) : [];
    if (!partner || elsewhere.length === 0) return said;
    const voted = proposeAlike(detailed(partner), elsewhere);
    const carried = proposeDerived(classifications, partner, voted, edition, said);
    return swayed(said, carried, strengthOf(elsewhere));
  }
}

/**
 * What the user's own list says of the first reading of the title that it has; `undefined` where it has none, or an
 * index has a fuller one: who coded "Executive" did not code "Chief Executive".
 *
 * @example
 * proposeFromOwn(classifications, codings, 'isco-08', job)?.shares; // 0.9 for a title coded once
 */
export function proposeFromOwn(
  classifications: Classifications,
  codings: readonly OwnCoding[],
  edition: EditionId,
  job: JobReading,
): Proposal | undefined {
  const titles = ownTitlesOf(codings)(edition);
  // The field of a post is no title of its own: "chef service pharmacie" is not "pharmacie".
  const readings = job.post && job.post !== 'specialist' ? job.titles.slice(0, -1) : job.titles;
  const place = readings.findIndex((it) => titles.has(it.key));
  const reading = readings[place];
  const found = reading && titles.get(reading.key);
  if (!found) return undefined;
  const fuller = { ...job, post: null, titles: job.titles.slice(0, place) };
  if (exactMatches(classifications, edition, fuller)) return undefined;
  const evidence = [...found.codes].map(([code, times]) => evidenceOf(found, code, times));
  const question = questionAmong(classifications, edition, found);
  return {
    shares: sharesOfCodes(
      detailedCategories(classifications)(edition),
      [...found.codes].map(([code, it]) => [code, probabilityOf(it, found.times)]),
    ),
    evidence: [...evidence, ...stepsAsEvidence(reading, evidence[0]?.code ?? '')],
    ...(question === undefined ? {} : { question }),
  };
}

function evidenceOf({ title, times }: OwnTitle, code: string, count: number): Evidence {
  const share = count === times ? counted(count) : `${count} of ${times} times`;
  return { kind: 'own-title', text: `“${title}”: coded so ${share} in your own list`, code };
}

function counted(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}

/** A code that is given less than a quarter as often as the first is a slip, not a question. */
const WORTH_ASKING = 1 / 4;

function questionAmong(
  classifications: Classifications,
  edition: EditionId,
  { codes }: OwnTitle,
): string | undefined {
  const [most = 0] = codes.values();
  const often = [...codes].filter(([, times]) => times >= WORTH_ASKING * most);
  if (
    !contradict(
      classifications,
      edition,
      often.map(([code]) => code),
    )
  )
    return undefined;
  const named = often.map(([code, times]) => {
    const title = classifications.category(edition, code)?.title ?? '';
    return `${title} (${code}, ${counted(times)})`;
  });
  return `Your own list has several codes: ${named.slice(0, -1).join(', ')} or ${named.at(-1)}?`;
}

/** What titles that are alike can hold at most, however many agree, and how many hold half of it. */
const MOST_SWAY = 0.5;
const HALF_SWAY_AT = 2;
/** Lines of evidence for titles that are alike. */
const ALIKE_SHOWN = 2;

/** One title alone holds a sixth where all its words are shared, and a twentieth where two of three are. */
function strengthOf(alike: readonly AlikeTitle[]): number {
  const agreeing = alike.reduce((sum, it) => sum + weightOf(it), 0);
  return (MOST_SWAY * agreeing) / (agreeing + HALF_SWAY_AT);
}

/** Each title counts once, however many times it was coded. Halves of lists told little between the powers 1 and 4. */
function weightOf({ likeness }: AlikeTitle): number {
  return likeness ** 4;
}

/** The codes of titles that are alike, by their weights; the sum is below 1. */
function proposeAlike(detailed: DetailedCategories, alike: readonly AlikeTitle[]): Proposal {
  const all = alike.reduce((sum, it) => sum + weightOf(it), 0);
  const votes = alike.flatMap((it) =>
    [...it.own.codes].map(
      ([code, times]) => [code, (weightOf(it) / all) * probabilityOf(times, it.own.times)] as const,
    ),
  );
  const evidence = alike.slice(0, ALIKE_SHOWN).flatMap(({ own }) => {
    const [first] = own.codes;
    if (!first) return [];
    const { kind, text, code } = evidenceOf(own, ...first);
    return [{ kind, text: `alike: ${text}`, code }];
  });
  return { shares: sharesOfCodes(detailed, votes), evidence };
}

function swayed(shipped: Proposal, alike: Proposal, strength: number): Proposal {
  return together(alike, strength, shipped, 1 - strength);
}
