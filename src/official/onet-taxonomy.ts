/** O*NET's own occupations, and where they belong in SOC 2018. */
import type { Category, Classifications, OfficialText } from '../classification/index.ts';
import type { OlderEdition } from './check-rows.ts';

/**
 * A code that ends in .00 is the SOC's detailed occupation itself; any other is a speciality in it, which is named.
 *
 * @param category of O*NET-SOC 2019
 * @example
 * onetSubject(acuteCareNurses); // { code: '29-1141', subject: { code: '29-1141.01', title: 'Acute Care Nurses' } }
 */
export function onetSubject({ code, title }: Category): Pick<OfficialText, 'code' | 'subject'> {
  const [occupation = '', speciality] = code.split('.');
  return speciality === '00' ? { code: occupation } : { code: occupation, subject: { code, title } };
}

const SOC_DIGITS = '29-1141'.length;

/**
 * O*NET-SOC 2010, as releases before 25.1 have it. The tables do not hold it; its codes begin with those of SOC 2010.
 *
 * @example
 * olderOnet(classifications).holds('29-2071.00', undefined); // true: medical records and health information technicians
 */
export function olderOnet(classifications: Classifications): OlderEdition {
  return {
    name: 'O*NET-SOC 2010 or before',
    holds: (code) => classifications.category('soc-2010', code.slice(0, SOC_DIGITS)) !== undefined,
  };
}
