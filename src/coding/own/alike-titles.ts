/** Finds titles of the user's own list that share most of their words with a title. */
import { type Classifications, type EditionId, lazyMap } from '../../classification/index.ts';
import { type JobReading, readJob } from '../job-reading.ts';
import type { OwnCoding } from './own-coding.ts';
import { type OwnTitle, ownTitlesOf } from './own-titles.ts';

/** An own title that is like another title. */
export interface AlikeTitle {
  readonly own: OwnTitle;
  /** Share of words in common, twice those shared by those of both; from {@link LEAST_LIKENESS} to 1. */
  readonly likeness: number;
}

/** Finds own titles of an edition that are like the title of a job. */
export type AlikeTitles = (edition: EditionId, job: JobReading) => readonly AlikeTitle[];

/** "Dialysis nurse" is like "nurse" (0.67), and not like "dialysis technician" (0.5). */
const LEAST_LIKENESS = 0.6;

/**
 * Builds the look-up. Barest readings are compared, and posts only with posts of their kind: the head of a pharmacy
 * is not like a pharmacist.
 *
 * @example
 * alikeTitlesAmong(classifications, codings)('isco-08', readJob(classifications, { title: 'Dialysis nurse' }));
 */
export function alikeTitlesAmong(
  classifications: Classifications,
  codings: readonly OwnCoding[],
): AlikeTitles {
  const indexOf = lazyMap((edition: EditionId) => {
    const titles = [...ownTitlesOf(codings)(edition).values()].map((own) => {
      const { barest, post } = readJob(classifications, { title: own.title });
      return { own, post, words: new Set(barest.words) };
    });
    const withWord = new Map<string, number[]>();
    titles.forEach(({ words }, place) => {
      for (const word of words) {
        const places = withWord.get(word);
        if (places) places.push(place);
        else withWord.set(word, [place]);
      }
    });
    return { titles, withWord };
  });
  return (edition, job) => {
    const { titles, withWord } = indexOf(edition);
    const wanted = new Set(job.barest.words);
    const shared = new Map<number, number>();
    for (const word of wanted)
      for (const place of withWord.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    const alike: AlikeTitle[] = [];
    for (const [place, count] of shared) {
      const title = titles[place];
      if (!title || title.post !== job.post) continue;
      const likeness = (2 * count) / (wanted.size + title.words.size);
      if (likeness >= LEAST_LIKENESS) alike.push({ own: title.own, likeness });
    }
    return alike.sort((a, b) => b.likeness - a.likeness || (a.own.title < b.own.title ? -1 : 1));
  };
}
