/** What a description of tasks tells beside the title. */
import { type Classifications, words } from '../classification/index.ts';
import type { Evidence } from './coder.ts';
import type { JobReading } from './job-reading.ts';
import type { ModelEdition, TitleModel } from './model/title-model.ts';
import { calibrated, holding } from './ranking/calibration.ts';
import { detailedCategories } from './ranking/detailed-categories.ts';
import type { Proposal } from './ranking/proposal.ts';
import { addShares, likeliestPlace, type Shares, scaled, shareAt, sumOf } from './ranking/shares.ts';

/** Categories that the model ranks for a text. */
const RANKED = 40;
/** A phrase of which the model finds no category likelier than this tells nothing: it is of hours, pay or praise. */
const TELLS = 0.1;
/** The same for a phrase of one or two words, which may stand for anything. */
const SHORT_TELLS = 0.3;

/**
 * How far each reading counts, and what it leaves to a category that it does not name. Chosen on 670 answers of a title
 * and tasks that were written for this project, and on staff lists with phrases beside each title that tell nothing
 * (`benchmarks/`).
 * A title of one word is vague ("operator", "agent"), one of three is not.
 */
const TITLE = { weightByWords: [0.5, 1, 2], least: 0.01 } as const;
const WHOLE = { weight: 1, least: 0.03 } as const;
const PHRASE = { weight: 0.2, least: 0.01 } as const;
/** The readings have words in common: of their weights together, this share is what one reading alone would weigh. */
const IN_COMMON = 0.5;

/**
 * What is proposed for the title alone, weighed by the tasks of the job: the model reads the title with all phrases
 * that tell something, and with each of them.
 *
 * @returns the proposal itself where no phrase tells anything
 * @example
 * const job = readJob(classifications, { title: 'Technician', tasks: 'repairs infusion pumps and ventilators' });
 * withTasks(classifications, model, 'isco-08', job, proposal).shares; // 7421 and 3114 the likeliest
 */
export function withTasks(
  classifications: Classifications,
  model: TitleModel,
  edition: ModelEdition,
  job: JobReading,
  proposal: Proposal,
): Proposal {
  const telling = job.tasks.filter((it) => tells(model, it));
  if (telling.length === 0) return proposal;
  const { categories, placesUnder } = detailedCategories(classifications)(edition);
  const title = job.titles[0]?.text ?? '';
  const read = (text: string): Shares => {
    const { add, shares } = addShares();
    for (const { code, probability } of model.predict(text, edition, RANKED))
      for (const place of placesUnder(code)) add(place, probability);
    return shares;
  };
  const whole = read(`${title} ${telling.join(' ')}`);
  const phrases = telling.map((it) => ({ it, shares: read(`${title} ${it}`) }));
  const shares = product([
    {
      shares: proposal.shares,
      weight: weightOfTitle(Math.max(1, job.titles[0]?.words.length ?? 0)),
      least: TITLE.least,
    },
    { shares: whole, ...WHOLE },
    ...phrases.map((phrase) => ({ shares: phrase.shares, ...PHRASE })),
  ]);
  const best = likeliestPlace(shares);
  const strongest = phrases.reduce((one, other) =>
    shareAt(other.shares, best) > shareAt(one.shares, best) ? other : one,
  );
  const code = categories[best]?.code ?? '';
  const evidence: Evidence = {
    kind: 'model',
    text: `trained model, reading of the tasks: ${strongest.it}`,
    code,
  };
  return { ...proposal, shares, evidence: [evidence, ...proposal.evidence] };
}

/** A title of so many words is overruled by tasks less surely than a vague one. */
const LONG_TITLE = 3;

/**
 * How sure tasks make a title. Where both find the same category likeliest, no surer than it was: on all lists it is
 * right as often.
 *
 * @param forTitle what was proposed for the title alone
 * @param told what {@link withTasks} made of it
 * @example
 * sureOfTasks(job, forTitle, withTasks(classifications, model, 'isco-08', job, forTitle)).shares;
 */
export function sureOfTasks(job: JobReading, forTitle: Proposal, told: Proposal): Proposal {
  const best = likeliestPlace(told.shares);
  if (best === likeliestPlace(forTitle.shares)) return holding(told, () => shareAt(forTitle.shares, best));
  const isLong = (job.titles[0]?.words.length ?? 0) >= LONG_TITLE;
  return calibrated(told, isLong ? 'tasks against a title' : 'tasks');
}

/** What people do was learned for the groups of ISCO-08, so these tell what tells something. */
function tells(model: TitleModel, phrase: string): boolean {
  const isShort = words(phrase).length < 3;
  return (model.predict(phrase, 'isco-08', 1)[0]?.probability ?? 0) >= (isShort ? SHORT_TELLS : TELLS);
}

function weightOfTitle(words: number): number {
  const { weightByWords } = TITLE;
  return weightByWords[Math.min(words, weightByWords.length) - 1] ?? 1;
}

/** One reading, how far it counts, and what it leaves to a category that it does not name. */
interface Factor {
  readonly shares: Shares;
  readonly weight: number;
  readonly least: number;
}

/** The product of several readings, each to the power of its weight, as flat as if they had no words in common; the sum is 1. */
function product(factors: readonly Factor[]): Shares {
  const { add, shares } = addShares();
  for (const factor of factors) for (const place of factor.shares.places) add(place, 0);
  const root = IN_COMMON * factors.reduce((sum, it) => sum + it.weight, 0);
  const values = shares.places.map((place) => {
    const log = factors.reduce(
      (sum, it) => sum + it.weight * Math.log(shareAt(it.shares, place) + it.least),
      0,
    );
    return Math.exp(log / root);
  });
  const all = { places: shares.places, values };
  return scaled(all, 1 / Math.max(Number.MIN_VALUE, sumOf(all)));
}
