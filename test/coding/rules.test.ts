import { describe, expect, it } from 'vitest';
import type { EditionResult, JobDescription } from '../../src/coding/index.ts';
import { openCoder } from '../../src/data/open-coder.ts';
import { classifications } from './open-tables.ts';

const coder = openCoder(classifications);

function isco(job: JobDescription): EditionResult {
  const [result] = coder.code(job, ['isco-08']).results;
  if (!result) throw new Error('No result.');
  return result;
}

const best = (job: JobDescription): string | undefined => isco(job).candidates[0]?.code;

describe('traps of the field', () => {
  it('theatre: stage in the index, operating theatre in a hospital', () => {
    const inHospital = isco({ title: 'Theatre technician', industry: 'hospital' });
    expect(inHospital.decided?.code).toBe('3259');
    expect(inHospital.candidates.map((it) => it.code)).not.toContain('3435');
    expect(inHospital.evidence[0]).toMatchObject({ kind: 'rule' });
    expect(isco({ title: 'Theatre attendant', facility: 'Regional Hospital' }).decided?.code).toBe('532');
    expect(best({ title: 'Theatre technician' })).toBe('3435');
    expect(isco({ title: 'Theatre technician' }).question).toMatch(/hospital/);
  });

  it('medical assistant resolves three ways, and asks', () => {
    const { candidates, question } = isco({ title: 'Medical assistant' });
    const [one, two, three, next] = candidates;
    expect([one, two, three].map((it) => it?.code).toSorted()).toEqual(['2240', '3253', '3256']);
    expect(next?.probability ?? 0).toBeLessThan((three?.probability ?? 0) / 3);
    expect(question).toMatch(/diagnosing and treating patients \(2240\)/);
    const tasks = 'diagnosing and treating patients in a rural clinic';
    expect(best({ title: 'Medical assistant', tasks })).toBe('2240');
  });

  it('registrar: a doctor in the Commonwealth, a keeper of records in the United States', () => {
    expect(isco({ title: 'Medical registrar' }).decided?.code).toBe('221');
    expect(isco({ title: 'Medical registrar' }).question).toMatch(/registry/);
    expect(best({ title: 'Medical registrar', language: 'en-US' })).toBe('3252');
    expect(best({ title: 'Cancer registrar' })).toBe('3252');
    expect(best({ title: 'Registrar', facility: 'hospital', tasks: 'abstracting of cancer cases' })).toBe(
      '3252',
    );
    expect(best({ title: 'Registrar, cardiology' })).toBe('2212');
    expect(best({ title: 'Registrar', tasks: 'ward rounds, general medicine' })).toBe('2211');
    expect(best({ title: 'Registrar', tasks: 'cancer registry abstracts' })).toBe('3252');
    expect(best({ title: 'Registrar', facility: 'hospital', tasks: 'theatre list, surgery' })).toBe('2212');
    expect(best({ title: 'Court registrar' })).toBe('3411');
  });

  it('nurse and midwife alone: the level is asked for', () => {
    expect(isco({ title: 'Nurse' }).question).toMatch(/registered.*enrolled/);
    expect(isco({ title: 'Infirmière' }).candidates.map((it) => it.code)).toEqual(['2221', '3221']);
    expect(best({ title: 'Nurse', qualification: 'enrolled' })).toBe('3221');
    expect(best({ title: 'Nurse', qualification: 'Registered with the council' })).toBe('2221');
    expect(isco({ title: 'Midwife' }).candidates.map((it) => it.code)).toEqual(['2222', '3222']);
    expect(isco({ title: 'Sage-femme' }).decided).toMatchObject({
      code: '2222',
      probability: expect.closeTo(0.9, 1),
    });
  });

  it('vaccinator: of people, unless animals are spoken of', () => {
    const { candidates, question } = isco({ title: 'Vaccinator', industry: 'ministry of health' });
    expect(candidates.map((it) => it.code)).toEqual(expect.arrayContaining(['3253', '3221']));
    expect(candidates.map((it) => it.code)).not.toContain('3240');
    expect(question).toMatch(/nurse/);
    expect(best({ title: 'Vaccinator, veterinary' })).toBe('3240');
    expect(best({ title: 'Vaccinator', tasks: 'chicken and livestock' })).toBe('3240');
  });

  it.each(['Fille de salle', 'Garçon de salle', 'Fille/Garçon de salle'])(
    '%s: of the ward in a hospital, a waiter elsewhere',
    (title) => {
      expect(isco({ title, facility: 'hôpital' }).decided?.code).toBe('5329');
      expect(best({ title: 'Garçon de salle' })).toBe('5131');
    },
  );

  it('a ward maid cleans the ward, in both editions', () => {
    const { results } = coder.code({ title: 'Ward maid', industry: 'hospital' }, ['isco-08', 'soc-2018']);
    expect(results.map((it) => it.decided?.code)).toEqual(['9112', '37-2012']);
  });

  it('whoever is called a physician is one', () => {
    const industry = 'ministry of health';
    expect(best({ title: 'Médecin nutritionniste', industry })).toMatch(/^221/);
    expect(best({ title: 'Médecin vétérinaire', industry })).toBe('2250');
  });

  it('a biomedical technician of a hospital looks after its equipment', () => {
    const { candidates } = isco({ title: 'Biomed Tech', industry: 'hospital' });
    expect(candidates.map((it) => it.code)).not.toContain('3212');
    expect(isco({ title: 'Technicien supérieur biomédical', industry: 'hôpital' }).decided?.code).toBe('311');
  });

  it('a nursing officer is a nurse, a principal nursing officer a manager', () => {
    for (const title of ['Nursing Officer', 'Senior Nursing Officer', 'Nursing Officer Gr. I']) {
      expect(isco({ title }).decided?.code).toBe('2221');
    }
    expect(isco({ title: 'Principal Nursing Officer' }).decided?.code).toBe('1342');
    expect(isco({ title: 'Clinical Officer' }).decided?.code).toBe('2240');
    expect(isco({ title: 'Chief Clinical Officer' }).decided?.code).toBe('1342');
  });

  it('a laboratory technician on a hospital list is a medical one', () => {
    expect(isco({ title: 'Laboratory technician', industry: 'hospital' }).decided?.code).toBe('3212');
  });

  it.each([
    ['Matron, hospital', '1342'],
    ['Matron, housekeeping', '5151'],
    ['Surgical technician', '2240'],
    ['Maxillofacial surgeon', '2261'],
    ['HIV counsellor', '3259'],
    ['School counsellor', '2359'],
    ['Bereavement counsellor', '2635'],
    ['Faith healer', '3413'],
    ['Hospital ayah', '5321'],
    ['Clerical coder', '4413'],
    ['Sterilization aide', '5329'],
  ])('"%s" is %s', (title, code) => {
    expect(best({ title })).toBe(code);
  });
});
