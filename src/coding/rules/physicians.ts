/** Whoever is called a physician is a medical doctor, whatever field is named after it. */

const PHYSICIAN = /^(?:medecin|medico|medica|physician)\b(?!.*\b(?:assistant|secretaire|secretary))/;
/** Medical doctors, those who manage health services, and "médecin vétérinaire", "médecin dentiste". */
const DOCTORS = /^(?:221|1342|2250|2261)/;

/** A judgement, not a fitted figure. */
const OTHER_FACTOR = 0.15;

/**
 * The factor of an ISCO-08 code by whether the title begins with the word for a physician.
 *
 * @param text the tidied title
 * @example
 * physicianFactor('medecin nutritionniste')('2265'); // 0.15
 */
export function physicianFactor(text: string): (code: string) => number {
  if (!PHYSICIAN.test(text)) return () => 1;
  return (code) => (DOCTORS.test(code) ? 1 : OTHER_FACTOR);
}
