/** The coder: the user's own list, rules of the field, then titles known exactly, then likeness and the trained model together. */
import type { Classifications, EditionId } from '../classification/index.ts';
import type { Coder, JobDescription, TitleCoding } from './coder.ts';
import { contextReader } from './context-words.ts';
import { proposerFor } from './edition-proposal.ts';
import { resultOf } from './edition-result.ts';
import { readJob } from './job-reading.ts';
import { withLinksChecked } from './linked-results.ts';
import type { TitleModel } from './model/title-model.ts';
import { alikeTitlesAmong } from './own/alike-titles.ts';
import type { OwnCoding } from './own/own-coding.ts';
import { type OwnList, proposerWithOwn } from './own/own-proposal.ts';

const EDITIONS: readonly EditionId[] = ['isco-08', 'soc-2018', 'soc-2010'];

/**
 * Creates the coder over the tables. Its parts are built at their first use; after that it changes nothing.
 *
 * @param model the trained model; without it, titles that no table knows are coded by likeness alone
 * @param codings what the user coded; it comes before everything else
 * @example
 * const coder = createTitleCoder(classifications);
 * coder.code({ title: 'Enrolled nurse' }, ['isco-08']).results[0]?.decided?.code; // '3221'
 */
export function createTitleCoder(
  classifications: Classifications,
  model?: TitleModel,
  codings: readonly OwnCoding[] = [],
): Coder {
  const own: OwnList | undefined =
    codings.length > 0 ? { codings, alike: alikeTitlesAmong(classifications, codings) } : undefined;
  return {
    editions: EDITIONS,
    contextRead: contextReader(classifications),
    code(job: JobDescription, editions: readonly EditionId[]): TitleCoding {
      const reading = readJob(classifications, job);
      const shipped = proposerFor(classifications, model, reading);
      const propose = own ? proposerWithOwn(classifications, own, reading, shipped) : shipped;
      const results = editions
        .filter((edition) => EDITIONS.includes(edition))
        .map((edition) => resultOf(classifications, edition, propose(edition)));
      return {
        title: job.title,
        language: reading.language(),
        results: withLinksChecked(classifications, results),
      };
    },
  };
}
