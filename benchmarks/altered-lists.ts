/** The staff lists as they would be with slips, or with noise beside each title. */
import { randomNumbers } from '../src/training/random-numbers.ts';

const SHORTEST = 6;
const NOISE_BESIDE = 5;

/**
 * The title with one typo in one of its words of six letters or more: a letter lost, doubled, replaced or swapped.
 *
 * @param draw gives numbers from 0 to 1
 * @example
 * withTypo('Ward clerk', randomNumbers(1)); // 'Ward clerk': no word is long enough
 */
export function withTypo(title: string, draw: () => number): string {
  const words = title.split(' ');
  const long = [...words.keys()].filter(
    (at) => /^\p{L}+$/u.test(words[at] ?? '') && lengthOf(words[at]) >= SHORTEST,
  );
  const chosen = long[Math.floor(draw() * long.length)];
  if (chosen === undefined) return title;
  const letters = [...(words[chosen] ?? '')];
  const at = 1 + Math.floor(draw() * (letters.length - 2));
  const [one = '', next = ''] = letters.slice(at, at + 2);
  const slips = [[next], [one, one, next], [next, one], ['aeiourst'[Math.floor(draw() * 8)] ?? '', next]];
  letters.splice(at, 2, ...(slips[Math.floor(draw() * slips.length)] ?? []));
  words[chosen] = letters.join('');
  return words.join(' ');
}

function lengthOf(word: string | undefined): number {
  return [...(word ?? '')].length;
}

/**
 * A list whose titles have a typo each, the same ones at every run.
 *
 * @param rows title and code
 * @example
 * withTypos([['Pharmacist', '2262']]); // [['Pharmacit', '2262']], or the like
 */
export function withTypos(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const draw = randomNumbers(1);
  return rows.map(([title = '', ...others]) => [withTypo(title, draw), ...others]);
}

/**
 * A list with five phrases beside each title that tell nothing of the work, the same ones at every run.
 *
 * @param rows title and code
 * @param phrases at least one
 * @example
 * withNoise([['Pharmacist', '2262']], ['reports to the line manager']);
 */
export function withNoise(
  rows: readonly (readonly string[])[],
  phrases: readonly string[],
): readonly (readonly string[])[] {
  const draw = randomNumbers(1);
  const drawn = () => phrases[Math.floor(draw() * phrases.length)] ?? '';
  return rows.map((row) => [...row, Array.from({ length: NOISE_BESIDE }, drawn).join('. ')]);
}
