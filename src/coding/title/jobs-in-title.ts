/** Two jobs in one title. */

/** Breaks between two jobs; a slash inside a short form (`m/w`, `2 i/c`) is none. */
const BREAK = / ?(?<=\p{L}{3}) ?\/ ?(?=\p{L}{3}) ?| ?[;|+] ?| cum /u;

/** Every break has one of these. */
const SIGNS = /[/;|+]| cum /;

/**
 * The jobs that a title names, in its order; one where it names one.
 *
 * @param text tidied text without joined gender forms
 * @example
 * jobsInTitle('mason/carpenter'); // ['mason', 'carpenter']
 */
export function jobsInTitle(text: string): readonly string[] {
  if (!SIGNS.test(text)) return [text];
  const jobs = text
    .split(BREAK)
    .map((job) => job.trim())
    .filter((job) => /\p{L}{2}/u.test(job));
  return jobs.length > 0 ? jobs : [text];
}
