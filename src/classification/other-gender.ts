/** The same job in the other gender: many languages change no more than an ending. */

/** An ending of one gender and those of the other, in folded words. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['a', ['o', '']],
  ['o', ['a']],
  ['e', ['']],
  ['in', ['']],
  ['', ['a', 'e', 'in']],
];

/** In short words such endings make other words: "chef" and "chefe", "mal" and "mala". */
const LEAST_LETTERS = 6;

/**
 * The forms that a folded word may have in the other gender; most of them are no words.
 *
 * @example
 * otherGender('infirmiere'); // ['infirmier', ...]
 * otherGender('enfermera'); // ['enfermero', ...]
 */
export function otherGender(word: string): readonly string[] {
  if (word.length < LEAST_LETTERS) return [];
  return ENDINGS.flatMap(([ending, others]) =>
    word.endsWith(ending) ? others.map((it) => word.slice(0, word.length - ending.length) + it) : [],
  );
}
