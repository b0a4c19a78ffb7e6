/** Proposes what the trained model says of a title. */
import type { EditionId } from '../classification/index.ts';
import { ofPost } from './job-evidence.ts';
import type { JobReading } from './job-reading.ts';
import type { ModelEdition, TitleModel } from './model/title-model.ts';
import type { Proposal } from './ranking/proposal.ts';
import { GRADE_STEP } from './title/clean-title.ts';

/** Categories that the model ranks; those farther down carry no weight. */
const RANKED = 12;
/** Below it a category is carried along for nothing. */
const TRACE = 0.001;
/** Share of titles in the published lists of many languages whose one code is right for a list not seen. */
const TRUST_IN_KNOWN_TITLES = 0.5;

/**
 * The categories that the model finds likely: for the title as written and for its barest reading, in equal shares;
 * where the lists that it learned from hold this very title, what they say counts for half.
 *
 * @returns `undefined` for an edition that the model does not know, or a title in which nothing is known to it
 * @example
 * proposeFromModel(model, 'isco-08', readJob(classifications, { title: 'Hebamme' }))?.probabilities; // 2222 first
 */
export function proposeFromModel(
  model: TitleModel,
  edition: EditionId,
  job: JobReading,
): Proposal | undefined {
  if (edition !== 'isco-08' && edition !== 'soc-2018') return undefined;
  const texts = textsToRead(job);
  const probabilities = new Map<string, number>();
  let read = 0;
  for (const text of texts) {
    const ranked = model.predict(text, edition, RANKED);
    if (ranked.length > 0) read++;
    for (const { code, probability } of ranked)
      if (probability >= TRACE) probabilities.set(code, (probabilities.get(code) ?? 0) + probability);
  }
  if (read === 0) return undefined;
  const known = texts.map((text) => knownCodes(model, edition, text)).find((codes) => codes.length > 0) ?? [];
  const share = (known.length > 0 ? 1 - TRUST_IN_KNOWN_TITLES : 1) / read;
  for (const [code, it] of probabilities) probabilities.set(code, it * share);
  for (const code of known)
    probabilities.set(code, (probabilities.get(code) ?? 0) + TRUST_IN_KNOWN_TITLES / known.length);
  const best = [...probabilities].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
  const evidence = known.includes(best)
    ? {
        kind: 'known-title' as const,
        text: `${job.barest.text} (in the lists that the model learned from)`,
        code: best,
      }
    : { kind: 'model' as const, text: `trained model, reading: ${job.barest.text}`, code: best };
  return ofPost({ probabilities, evidence: [evidence] }, job);
}

/** The title as written and its barest reading; a title that only lost its grade is read once. */
function textsToRead({ titles, barest }: JobReading): readonly string[] {
  const written = titles[0]?.text ?? '';
  const onlyGrade = barest.steps.every((step) => step === GRADE_STEP);
  return [...new Set(onlyGrade ? [barest.text] : [written, barest.text])].filter((it) => it !== '');
}

function knownCodes(model: TitleModel, edition: ModelEdition, text: string): readonly string[] {
  const known = model.known(text);
  return (edition === 'isco-08' ? known?.isco : known?.soc) ?? [];
}
