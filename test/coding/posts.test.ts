import { describe, expect, it } from 'vitest';
import type { SkillLevel } from '../../src/classification/index.ts';
import { armedForcesFactor } from '../../src/coding/rules/armed-forces.ts';
import { skillFactors } from '../../src/coding/rules/skill-words.ts';
import { disciplineIn } from '../../src/coding/title/disciplines.ts';
import { readPost } from '../../src/coding/title/post.ts';
import { titleWords } from '../../src/coding/title/title-words.ts';
import { openCoder } from '../../src/data/open-coder.ts';
import { classifications } from './open-tables.ts';

describe('a post', () => {
  it.each([
    ['chef de service cardiologie', 'head', 'cardiologie'],
    ['chef section ressources humaines', 'head', 'ressources humaines'],
    ['responsable laboratoire', 'in-charge', 'laboratoire'],
    ['chef de poste', 'head', 'poste'],
    ['chef secretariat', 'head', 'secretariat'],
    ['laboratory in-charge', 'in-charge', 'laboratory'],
    ['head of pharmacy', 'head', 'pharmacy'],
    ['point focal regional vih', 'programme', 'vih'],
    ['chargee de la nutrition', 'programme', 'nutrition'],
    ['epi focal person', 'programme', 'epi'],
    ['nutrition coordinator', 'programme', 'nutrition'],
    ['منسق برنامج الملاريا', 'programme', 'الملاريا'],
    ['منسقة التغذية', 'programme', 'التغذية'],
    ['координатор программы по туберкулезу', 'programme', 'туберкулезу'],
    ['maitre de conferences agrege en pediatrie', 'academic', 'pediatrie'],
    ['senior lecturer in surgery', 'academic', 'surgery'],
    ['specialiste en sante publique', 'specialist', 'sante publique'],
    ['senior consultant, cardiac anaesthesia', 'specialist', 'cardiac anaesthesia'],
    ['jefe de departamento de pediatria', 'head', 'pediatria'],
    ['encargada del area de vacunas', 'head', 'vacunas'],
    ['chefe da reparticao de recursos humanos', 'head', 'recursos humanos'],
    ['responsavel pelo laboratorio', 'in-charge', 'laboratorio'],
    ['punto focal de vih', 'programme', 'vih'],
    ['medico especialista en cardiologia', 'specialist', 'cardiologia'],
    ['medica residente de cirugia', 'specialist', 'cirugia'],
    ['professor auxiliar de anatomia', 'academic', 'anatomia'],
  ])('%s is the post of a %s', (title, kind, field) => {
    expect(readPost(title)).toEqual({ kind, field });
  });

  it.each([
    'chef cuisinier',
    'chef de partie',
    'chef instructor',
    'chef',
    'nurse',
    'charge nurse',
    'infirmier',
    'professeur',
    'consultant',
    'coordinator',
    'منسق',
    'координатор',
    '',
  ])('%j is none', (title) => expect(readPost(title)).toBeNull());
});

describe('a discipline', () => {
  it('is found inside a longer field, the longest first', () => {
    const found = (text: string) => disciplineIn(classifications, titleWords(text))?.code;
    expect(found('anesthesie reanimation')).toBe('2212');
    expect(found('chirurgie maxillo faciale')).toBe('2261');
    expect(found('cardiac anaesthesia')).toBe('2212');
    expect(found('comptabilite')).toBe('1211');
    expect(found('menuiserie')).toBeUndefined();
  });
});

describe('rank and setting', () => {
  it('weighs technicians, aides and engineers by the skill level of a category', () => {
    const factor = (text: string, level: SkillLevel) => skillFactors(text, null)?.([level]) ?? Number.NaN;
    expect(factor('technicien en radiologie', 3)).toBeGreaterThan(factor('technicien en radiologie', 4));
    expect(factor('aide chirurgien', 2)).toBeGreaterThan(factor('aide chirurgien', 4));
    expect(factor('ingenieur biomedical', 4)).toBeGreaterThan(factor('ingenieur biomedical', 3));
    expect(skillFactors('infirmier', null)).toBeUndefined();
    expect(skillFactors('technicien', null)?.([])).toBe(1);
  });

  it('takes no officer of a civil list for a soldier', () => {
    expect(armedForcesFactor('staff officer')('0110')).toBeLessThan(1);
    expect(armedForcesFactor('army officer')('0110')).toBe(1);
    expect(armedForcesFactor('staff officer')('3343')).toBe(1);
  });
});

describe('the coder, on a list of a health ministry', () => {
  const coder = openCoder(classifications);
  const candidates = (title: string) =>
    coder
      .code({ title, industry: 'ministry of health' }, ['isco-08'])
      .results[0]?.candidates.slice(0, 2)
      .map((it) => it.code);

  it.each([
    ['Chef service Cardiologie', ['1342', '2212']],
    ['Professeur titulaire en pédiatrie', ['2212', '2310']],
    ['Senior Consultant, Cardiac Anaesthesia', ['2212']],
    ['Point focal Paludisme', ['1342', '2263']],
    ['Point focal Rougeole', ['2263']],
    ['Point focal Hygiène et assainissement', ['2263', '3257']],
    ['TB/Leprosy/HIV Coordinator', ['1342']],
    ['منسق برنامج الدرن', ['1342']],
    ['Координатор программы ВИЧ/СПИД', ['1342', '2263']],
    ['Switchboard operator', ['4223']],
    ['Chargé du suivi-évaluation', ['2421', '2422']],
    ['Chef section ressources humaines', ['1212']],
    ['Chef service Comptabilité', ['1211']],
    ['Chef secrétariat', ['3341']],
    ['Chef magasinier', ['4321']],
    ['Responsable magasin biomédical', ['4321']],
    ['Responsable statistique', ['2120']],
    ['Responsable du service des ressources humaines', ['1212']],
    ['Chef service régional d’hygiène et assainissement', ['1342', '3257']],
    ['Chef Division de la Nutrition', ['1342', '2265']],
  ])('%s: %j among the first two', (title, codes) => {
    expect(candidates(title)).toEqual(expect.arrayContaining(codes));
  });

  it.each(['Chef de poste', 'Chef secrétariat', 'Chef service'])('%s is no cook', (title) => {
    expect(candidates(title)).not.toContain('3434');
  });

  it('says of posts what the SOC has for them', () => {
    const soc = (title: string) => coder.code({ title }, ['soc-2018']).results[0]?.candidates[0]?.code;
    expect(soc('Professor of surgery')).toBe('25-1071');
    expect(soc('Chef service Comptabilité')).toBe('11-3031');
  });

  it('asks what would settle a post', () => {
    const [result] = coder.code({ title: 'Chef service Cardiologie', industry: 'hospital' }, [
      'isco-08',
    ]).results;
    expect(result?.question).toContain('mainly manage');
    expect(result?.evidence[0]).toMatchObject({ kind: 'rule' });
  });
});
