/** Two jobs in one title. */
import { isOfHealthProgramme } from './programmes.ts';
import { wordForm } from './title-words.ts';

/** Breaks between two jobs; a slash inside a short form (`m/w`, `2 i/c`) is none. */
const BREAK = / ?(?<=\p{L}{3}) ?\/ ?(?=\p{L}{3}) ?| ?[;|+] ?| cum /u;

/** Every break has one of these. */
const SIGNS = /[/;|+]| cum /;

/** Words that stand beside those of programmes in their names. */
const OF_PROGRAMMES: ReadonlySet<string> = new Set(['expanded', 'programme', 'on', 'and', 'child', 'of']);

/** "TB/HIV coordinator" is one job with two programmes. */
function isProgramme(text: string): boolean {
  const all = text.split(/[ -]+/);
  return (
    all.some((it) => isOfHealthProgramme(wordForm(it))) &&
    all.every((it) => OF_PROGRAMMES.has(it) || isOfHealthProgramme(wordForm(it)))
  );
}

/**
 * The jobs that a title names, in its order; one where it names one. Names of programmes alone are no job.
 *
 * @param text tidied text without joined gender forms
 * @example
 * jobsInTitle('mason/carpenter'); // ['mason', 'carpenter']
 * jobsInTitle('tuberculosis/hiv coordinator'); // ['tuberculosis hiv coordinator']
 */
export function jobsInTitle(text: string): readonly string[] {
  if (!SIGNS.test(text)) return [text];
  const jobs = text
    .split(BREAK)
    .map((job) => job.trim())
    .filter((job) => /\p{L}{2}/u.test(job));
  const programmes = jobs.findIndex((job) => !isProgramme(job));
  if (programmes > 0) jobs.splice(0, programmes + 1, jobs.slice(0, programmes + 1).join(' '));
  return jobs.length > 0 ? jobs : [text];
}
