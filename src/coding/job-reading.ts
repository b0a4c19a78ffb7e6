/** A job description read once, for every edition. */
import { type Classifications, lazy } from '../classification/index.ts';
import type { JobDescription } from './coder.ts';
import { LONGEST_CONTEXT, readContext } from './context-words.ts';
import { matcherOf } from './matching/title-matcher.ts';
import { isHealthSetting } from './rules/health-setting.ts';
import { abbreviationsOf } from './title/abbreviations.ts';
import { acronymsOf } from './title/acronyms.ts';
import { cleanTitle } from './title/clean-title.ts';
import { disciplineIn } from './title/disciplines.ts';
import { recogniseLanguage, UNDETERMINED } from './title/language.ts';
import { phrasesOf } from './title/phrases.ts';
import type { PostKind } from './title/post.ts';
import { isOfHealthProgramme } from './title/programmes.ts';
import { keyOfWords, titleWords } from './title/title-words.ts';

/** A reading of the title with its words. */
export interface ReadTitle {
  readonly text: string;
  readonly words: readonly string[];
  readonly key: string;
  readonly steps: readonly string[];
}

/** Everything that the coder knows of a job. */
export interface JobReading {
  /** Readings of the title, nearest to the text as written first; the last is the barest. */
  readonly titles: readonly ReadTitle[];
  readonly barest: ReadTitle;
  /** Word forms of everything beside the title, those that can change an answer. */
  readonly context: ReadonlySet<string>;
  readonly inHealthCare: boolean;
  /** The same where something else than the tasks says so. */
  readonly isSaidToBeHealthCare: boolean;
  /** The phrases of the description of tasks. */
  readonly tasks: readonly string[];
  /** The kind of post where the title names one; the barest reading then names only its field. */
  readonly post: PostKind | null;
  /** BCP 47; `und` when undetermined. Recognised at the first call. */
  readonly language: () => string;
}

/**
 * Reads a job.
 *
 * @example
 * readJob(classifications, { title: 'Senior Pharmacist II', industry: 'hospital' }).barest.text; // 'pharmacist'
 */
export function readJob(classifications: Classifications, job: JobDescription): JobReading {
  const clean = cleanTitle(
    acronymsOf(classifications),
    abbreviationsOf(classifications),
    (text) => isHealthField(classifications, text),
    job.title,
  );
  const titles = clean.readings
    .map(({ text, steps }): ReadTitle => {
      const words = titleWords(text);
      return { text, words, key: keyOfWords(words), steps };
    })
    .filter(({ words }) => words.some((word) => /\p{L}/u.test(word)));
  const barest = titles.at(-1) ?? { text: '', words: [], key: '', steps: [] };
  const inContext = (...texts: readonly (string | undefined)[]): ReadonlySet<string> => {
    const text = texts.map((it) => (it ?? '').slice(0, LONGEST_CONTEXT)).join(' ');
    return new Set(text.trim() === '' ? [] : readContext(classifications, text));
  };
  const besideTasks = inContext(job.industry, job.facility, job.qualification, ...clean.asides);
  const context = job.tasks ? new Set([...inContext(job.tasks), ...besideTasks]) : besideTasks;
  return {
    titles,
    barest,
    context,
    inHealthCare: isHealthSetting(context),
    isSaidToBeHealthCare: isHealthSetting(besideTasks),
    tasks: job.tasks ? phrasesOf(job.tasks) : [],
    post: clean.post,
    language: lazy(() => givenLanguage(job) ?? recognised()),
  };

  function recognised(): string {
    const voted = titles[0] ? recogniseLanguage(classifications, titles[0].text) : UNDETERMINED;
    // English words need no second opinion, and the index of exact titles need not be built for it.
    if (voted === 'en') return voted;
    const exact = titles
      .map((it) => matcherOf(classifications)('isco-08').exactInIndex(it.key)[0])
      .find((it) => it !== undefined);
    return exact?.known.language ?? voted;
  }
}

/** True for disciplines and programmes of health care. */
function isHealthField(classifications: Classifications, text: string): boolean {
  const words = titleWords(text);
  return disciplineIn(classifications, words) !== undefined || words.some(isOfHealthProgramme);
}

function givenLanguage({ language }: JobDescription): string | undefined {
  return language && /^[a-z]{2,3}(-|$)/i.test(language) ? language : undefined;
}
