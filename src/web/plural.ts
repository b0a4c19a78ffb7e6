/** Numbers with their nouns. */

/**
 * A noun in the number that a count asks for.
 *
 * @example plural(1, 'row') // 'row'
 */
export function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

/**
 * A count with its noun.
 *
 * @example counted(1200, 'row') // '1,200 rows'
 */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${plural(count, noun)}`;
}
