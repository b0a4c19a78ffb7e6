/** Whether a job is one in health care, and what that tells. */
import type { EditionId } from '../../classification/index.ts';
import { titleWords } from '../title/title-words.ts';
import { hasAny } from './rule.ts';

/** Word forms that name a health facility or service. */
export const HEALTH_WORDS: readonly string[] = titleWords(
  'hospital hospitals health healthcare clinic clinical medical medicine nursing patient patients ward dispensary ' +
    'maternity sante hopital hopitaux hospitalier clinique dispensaire maternite soins medico salud sanitario hospitales ' +
    'clinica saude hospitalar sanita sanitaria ospedale krankenhaus klinik gesundheit zdrowia szpital ziekenhuis spital ' +
    'sanatate saglik hastane kesehatan puskesmas sakit hospitali afya здоровья здравоохранения больница поликлиника ' +
    'здоровя лікарня صحة الصحة مستشفى المستشفى',
);

/** The health occupations of ISCO-08 without the veterinary ones, health managers, medical secretaries; alike in SOC. */
const HEALTH_CODES: Readonly<Record<'isco' | 'soc', RegExp>> = {
  isco: /^(22(?!5)|32(?!4)|532|1342|1343|3344)/,
  soc: /^(29-(?!1131|2056)|31-(?!9096)|11-9111)/,
};

/**
 * How much more a health occupation weighs on a list of health care. Half of such a list is administration and support:
 * on the lists coded by hand 2 is right more often than 3 or 4.
 */
const FACTOR = 2;

/**
 * True when the context names a health facility or service.
 *
 * @example
 * isHealthSetting(new Set(['district', 'hospital'])); // true
 */
export function isHealthSetting(context: ReadonlySet<string>): boolean {
  return hasAny(context, HEALTH_WORDS);
}

/**
 * True when a category is one of the health occupations, or of their managers and secretaries.
 *
 * @example
 * isOfHealth('isco-08', '3212'); // true
 * isOfHealth('isco-08', '3240'); // false: it treats animals
 */
export function isOfHealth(edition: EditionId, code: string): boolean {
  return HEALTH_CODES[edition.startsWith('isco') ? 'isco' : 'soc'].test(code);
}

/**
 * The factor of a code on a list of health care.
 *
 * @example
 * healthFactor('isco-08', '3212'); // 2
 * healthFactor('isco-08', '3111'); // 1
 */
export function healthFactor(edition: EditionId, code: string): number {
  return isOfHealth(edition, code) ? FACTOR : 1;
}
