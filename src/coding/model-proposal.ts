/** Proposes what the trained model says of a title. */
import { type Classifications, type EditionId, lazy } from '../classification/index.ts';
import type { Evidence } from './coder.ts';
import { ofPost } from './job-evidence.ts';
import type { JobReading } from './job-reading.ts';
import { isOfModel, type LikelyCategory, type TitleModel } from './model/title-model.ts';
import { type DetailedCategories, detailedCategories } from './ranking/detailed-categories.ts';
import type { Proposal } from './ranking/proposal.ts';
import { joined, likeliestPlace, type Shares, sharesOfCodes } from './ranking/shares.ts';
import { withTyposCorrected } from './spelling.ts';
import { GRADE_STEP } from './title/clean-title.ts';

/** Categories that the model ranks; those farther down carry no weight. */
const RANKED = 12;
/** Below it a category is carried along for nothing. */
const TRACE = 0.001;
/** Share of titles in the published lists of many languages whose one code is right for a list not seen. */
const TRUST_IN_KNOWN_TITLES = 0.5;

/**
 * Asks the model about a job: how likely it finds the categories of an edition for the title as written and for its
 * barest reading, in equal shares; where the lists that it learned from hold this very title, what they say counts for
 * half. Words with typos are read as the words that they are typos of. The answer is `undefined` for an edition that
 * the model does not know, or a title in which nothing is known to it.
 *
 * @example
 * askModel(classifications, model, readJob(classifications, { title: 'Hebamme' }))('isco-08')?.shares; // 2222 first
 */
export function askModel(
  classifications: Classifications,
  model: TitleModel,
  job: JobReading,
): (edition: EditionId) => Proposal | undefined {
  const texts = textsToRead(job).map((it) => withTyposCorrected(classifications, model, it));
  const barest = texts.at(-1) ?? '';
  const taught = lazy(() => texts.map((text) => model.known(text)));
  return (edition) => {
    if (!isOfModel(edition)) return undefined;
    const detailed = detailedCategories(classifications)(edition);
    const [one, other] = texts
      .map((text) => sharesOfLikely(detailed, model.predict(text, edition, RANKED)))
      .filter((it) => it.places.length > 0);
    if (!one) return undefined;
    const predicted = other ? joined(one, 1 / 2, other, 1 / 2) : one;
    const known = taught()
      .map((it) => (edition === 'isco-08' ? it?.isco : it?.soc) ?? [])
      .find((it) => it.length > 0);
    const shares = known
      ? joined(predicted, 1 - TRUST_IN_KNOWN_TITLES, evenly(detailed, known), TRUST_IN_KNOWN_TITLES)
      : predicted;
    const { categories } = detailed;
    const code = categories[likeliestPlace(shares)]?.code ?? '';
    const evidence = evidenceOf(barest, code, known?.includes(code) ?? false);
    return ofPost({ shares, evidence: [evidence] }, job);
  };
}

/** What the model finds likely, without what it finds hardly so. */
function sharesOfLikely({ placesUnder }: DetailedCategories, likely: readonly LikelyCategory[]): Shares {
  const places: number[] = [];
  const values: number[] = [];
  for (const { code, probability } of likely) {
    const place = placesUnder(code)[0];
    if (probability < TRACE || place === undefined) continue;
    places.push(place);
    values.push(probability);
  }
  return { places, values };
}

function evenly(detailed: DetailedCategories, codes: readonly string[]): Shares {
  return sharesOfCodes(
    detailed,
    codes.map((code) => [code, 1 / codes.length] as const),
  );
}

function evidenceOf(reading: string, code: string, isKnown: boolean): Evidence {
  return isKnown
    ? { kind: 'known-title', text: `${reading} (in the lists that the model learned from)`, code }
    : { kind: 'model', text: `trained model, reading: ${reading}`, code };
}

/** The title as written and its barest reading; a title that only lost its grade is read once. */
function textsToRead({ titles, barest }: JobReading): readonly string[] {
  const written = titles[0]?.text ?? '';
  const onlyGrade = barest.steps.every((step) => step === GRADE_STEP);
  return [...new Set(onlyGrade ? [barest.text] : [written, barest.text])].filter((it) => it !== '');
}
