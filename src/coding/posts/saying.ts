/** What is said of a post, and of the disciplines that posts name. */
import type { Discipline } from '../title/disciplines.ts';

/** What is said of a post in one edition: codes with their shares, and why. */
export interface Saying {
  /** The likeliest first. */
  readonly shares: readonly (readonly [code: string, share: number])[];
  readonly rule: string;
  readonly question: string;
}

/**
 * True for units that no one practises: their entry is that of who heads them.
 *
 * @example
 * isAdministration({ name: 'comptabilité', code: '1211', indexEntry: 'Manager, finance' }); // true
 */
export function isAdministration({ code }: Discipline): boolean {
  return /^(?:1|2621|3341)/.test(code);
}

/**
 * True for disciplines that professionals practise.
 *
 * @example
 * isProfession({ name: 'cardiologie', code: '2212', indexEntry: 'Cardiologist' }); // true
 */
export function isProfession(discipline: Discipline): boolean {
  return discipline.code.startsWith('2') && !isAdministration(discipline);
}

/**
 * Who practises a discipline, for people.
 *
 * @example
 * practisedBy({ name: 'cardiologie', code: '2212', indexEntry: 'Cardiologist' });
 * // '“cardiologie” is practised by “Cardiologist” (ISCO-08 index)'
 */
export function practisedBy({ name, indexEntry }: Discipline): string {
  return `“${name}” is practised by “${indexEntry}” (ISCO-08 index)`;
}
