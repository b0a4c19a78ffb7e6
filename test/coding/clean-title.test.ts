import { describe, expect, it } from 'vitest';
import { abbreviationsOf } from '../../src/coding/title/abbreviations.ts';
import { acronymsOf } from '../../src/coding/title/acronyms.ts';
import { cleanTitle } from '../../src/coding/title/clean-title.ts';
import { withoutGenderForms } from '../../src/coding/title/gender-forms.ts';
import { tidyText } from '../../src/coding/title/tidy-text.ts';
import { titleKey } from '../../src/coding/title/title-words.ts';
import { classifications } from './open-tables.ts';

const isField = (text: string) => text === 'paediatrics' || text === 'hiv';
const barest = (title: string): string | undefined =>
  cleanTitle(acronymsOf(classifications), abbreviationsOf(classifications), isField, title).readings.at(-1)
    ?.text;

describe('the barest reading of a title', () => {
  it.each([
    ['  Staff\tNurse ', 'staff nurse'],
    ['ACCOUNTANT II', 'accountant'],
    ['Accountant - III', 'accountant'],
    ['Nursing Officer Grade II', 'nursing officer'],
    ['Level 3: Prosthetic Orthotic Technique I', 'prosthetic orthotic technique'],
    ['Clinical Officer (U4)', 'clinical officer'],
    ['Driver, 2nd class', 'driver'],
    ['Snr. Accountant', 'accountant'],
    ['Principal Nursing Officer', 'nursing officer'],
    ['Agent technique de 1ère classe', 'agent technique'],
    ['Infirmier de classe exceptionnelle', 'infirmier'],
    ['Secrétaire principal', 'secretaire'],
    ['Comptable titulaire', 'comptable'],
    ['Technicien supérieur de laboratoire', 'technicien de laboratoire'],
    ['Chief Executive', 'chief executive'],
    ['Mason/Carpenter', 'mason'],
    ['Consultant (Paediatrics)', 'paediatrics'],
    ['Programme Officer (HIV)', 'hiv'],
    ['Chef de service (Paediatrics)', 'paediatrics'],
    ['Coordinator (Acting)', 'coordinator'],
    ['Nurse (Paediatrics)', 'nurse'],
    ['TB/HIV Coordinator', 'tuberculosis hiv'],
    ['EPI/Cold Chain Technician', 'expanded programme on immunization cold chain technician'],
    ['Nutrition Officer/Driver', 'nutrition officer'],
    ['Chief PHO', 'chief public health officer'],
    ['PHO of the district', 'pho of the district'],
    ['Chief HRMO', 'chief human resource management officer'],
    ['Agent de sécurité (Gardien)', 'agent de securite'],
    ['Vitamin K', 'vitamin k'],
    ['IV', 'iv'],
    ['Grade 2', 'grade 2'],
    ['HMIS Officer', 'health management information system officer'],
    ['Laboratory In-Charge', 'laboratory'],
    ['Téc. Lab.', 'tecnico laboratorio'],
    ['Aux. Enf.', 'auxiliar enfermeria'],
    ['Aux contable', 'auxiliar contable'],
    ['Aide aux familles', 'aide aux familles'],
    ['Enf. jefe', 'enfermera jefe'],
    ['Aux. de Enfermagem', 'auxiliar de enfermagem'],
    ['Aux. de puériculture', 'auxiliaire de puericulture'],
    ['Sec. de direction', 'secretaire de direction'],
    ['Asst. Surg.', 'assistant surgeon'],
    ['Зав. аптекой', 'заведующии аптекои'],
    ['Lab Tech', 'laboratory technician'],
    ['Sec', 'sec'],
    ['Med sinne', 'med sinne'],
    ['B. Sc. nurse', 'b. sc. nurse'],
    ['A.M.O.', 'assistant medical officer'],
    ['M.O. Incharge', 'medical officer'],
    ['T.B. Nurse', 'tuberculosis nurse'],
    ['Env Health Info Assistant', 'environmental health information assistant'],
  ])('%j is %j', (title, expected) => {
    expect(barest(title)).toBe(expected);
  });

  it('keeps every earlier reading, so that a rank that belongs to the job can still match', () => {
    const { readings } = cleanTitle(
      acronymsOf(classifications),
      abbreviationsOf(classifications),
      isField,
      'Senior official II',
    );
    expect(readings.map((it) => it.text)).toEqual(['senior official ii', 'senior official', 'official']);
  });

  it('says what it did', () => {
    const { readings } = cleanTitle(
      acronymsOf(classifications),
      abbreviationsOf(classifications),
      isField,
      'Senior CHEW (night)',
    );
    expect(readings.at(-1)?.steps.join('; ')).toContain('CHEW read as "community health extension worker"');
  });
});

describe('gender forms', () => {
  it.each([
    ['infirmier(e)', 'infirmier'],
    ['infirmier(ère)', 'infirmier'],
    ['infirmier/infirmière', 'infirmier'],
    ['infirmier·ère', 'infirmier'],
    ['aide-soignant(e)s', 'aide-soignants'],
    ['technicien-ne de laboratoire', 'technicien de laboratoire'],
    ['Krankenpfleger/in', 'krankenpfleger'],
    ['Pflegefachkraft (m/w/d)', 'pflegefachkraft'],
    ['nurse(s)', 'nurse'],
    ['check-in clerk', 'check-in clerk'],
    ['clerk/typist', 'clerk/typist'],
  ])('%j is %j', (text, expected) => {
    expect(withoutGenderForms(tidyText(text))).toBe(expected);
  });
});

describe('the key of a title', () => {
  it.each([
    ['Technician, health information', 'Health Information Technicians'],
    ['Infirmières diplômées d’État', 'infirmier diplome d etat'],
    ['Director of Nursing', 'Director, nursing'],
    ['Opératrice de saisie', 'Opérateur de saisie'],
  ])('is the same for %j and %j', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  it('differs where the words differ', () => {
    expect(titleKey('Nurse')).not.toBe(titleKey('Nursery'));
  });
});
