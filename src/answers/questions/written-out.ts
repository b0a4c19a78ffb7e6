/** Short words of everyday talk that titles write out. */

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  tech: 'technician',
  techs: 'technicians',
  psych: 'psychiatric',
  physio: 'physiotherapist',
  physios: 'physiotherapists',
  vet: 'veterinarian',
  vets: 'veterinarians',
  doc: 'doctor',
  docs: 'doctors',
  labs: 'laboratories',
  dev: 'developer',
  devs: 'developers',
  rep: 'representative',
  reps: 'representatives',
  admins: 'administrators',
  asst: 'assistant',
  mgr: 'manager',
  mgrs: 'managers',
};

/**
 * The words with each short one written out.
 *
 * @example
 * writtenOut('lab techs'); // 'lab technicians'
 */
export function writtenOut(words: string): string {
  return words
    .split(' ')
    .map((word) => WRITTEN_OUT[word.toLowerCase()] ?? word)
    .join(' ');
}
