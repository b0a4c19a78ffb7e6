/** What every coder must keep to, whatever it is made of: the shared cases that each coder's tests run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Classifications, detailedCategoriesOf } from '../../src/classification/index.ts';
import type { Coder, TitleCoding } from '../../src/coding/index.ts';

const HOSTILE_TITLES: readonly string[] = [
  '',
  ' ',
  'x',
  '7',
  '20240131',
  '---',
  '/',
  '()',
  '((((',
  'a/b/c/d/e/f',
  '👩‍⚕️',
  '🚑🚑🚑',
  '\u0000\u0001\u0007',
  'nurse\u0000\u0008\u001b[31m',
  '\ud800',
  '\u202enurse\u202c',
  'ممرضة',
  'ผู้ช่วยพยาบาล',
  '看護師',
  'медсестра',
  'John Adewale Smith',
  'She works on the ward at night and helps the doctor when the nurse is away, mostly on Sundays.',
  '=cmd|"/c calc"!A1',
  '<script>alert(1)</script>',
  'constructor',
  '__proto__',
  'nurse\r\nnurse\tnurse',
];

const PLAIN_TITLES: readonly string[] = [
  'Enrolled nurse',
  'Medical records technician',
  'Dental assistant',
  'Infirmier diplômé d’État',
  'Agent de santé communautaire',
  'Environmental health officer',
  'labratory technician',
  'Head of the physiotherapy unit',
];

/**
 * Runs the shared cases.
 *
 * @param name of the coder, for the report
 * @param coder the coder
 * @param classifications the tables that the coder was made from
 */
export function describeConformance(name: string, coder: Coder, classifications: Classifications): void {
  const code = (title: string): TitleCoding => coder.code({ title }, coder.editions);

  function expectWellFormed(coding: TitleCoding): void {
    expect(coding.language).toMatch(/^[a-z]{2,3}(-[A-Za-z0-9-]+)?$/);
    expect(coding.results.map((it) => it.edition)).toEqual(coder.editions);
    for (const { edition, decided, candidates, evidence } of coding.results) {
      expect(candidates.length).toBeLessThanOrEqual(10);
      expect(new Set(candidates.map((it) => it.code)).size).toBe(candidates.length);
      let before = 1;
      let sum = 0;
      for (const { code, title, probability } of candidates) {
        const category = classifications.category(edition, code);
        expect(category?.title).toBe(title);
        expect(category && detailedCategoriesOf(classifications, category)).toEqual([category]);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(before);
        before = probability;
        sum += probability;
      }
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      if (decided) {
        const category = classifications.category(edition, decided.code);
        expect(category).toMatchObject({ title: decided.title, level: decided.level });
        expect(decided.probability).toBeGreaterThan(0);
        expect(decided.probability).toBeLessThanOrEqual(1);
        expect(evidence.length).toBeGreaterThan(0);
      }
      for (const it of evidence) {
        expect(it.text).not.toBe('');
        expect(classifications.category(edition, it.code)).toBeDefined();
      }
    }
  }

  describe(`${name} keeps the contract of a coder`, () => {
    it.each(PLAIN_TITLES)(
      'answers %j with known categories, probabilities in order and evidence',
      (title) => {
        expectWellFormed(code(title));
      },
    );

    it.each(HOSTILE_TITLES)('answers %j without an error', (title) => {
      const coding = code(title);
      expect(coding.title).toBe(title);
      expectWellFormed(coding);
    });

    it.each(['', ' ', '7', '20240131', '---', '👩‍⚕️', '\u0000\u0001\u0007', '()'])(
      'codes %j, which has no word, to nothing',
      (title) => {
        for (const { decided, candidates } of code(title).results) {
          expect(decided).toBeNull();
          expect(candidates).toEqual([]);
        }
      },
    );

    it('answers any text', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (title) => expectWellFormed(code(title))),
        {
          numRuns: 200,
          seed: 1,
        },
      );
    });

    it('answers any text made of words of titles', () => {
      const word = fc.constantFrom(
        ...PLAIN_TITLES.flatMap((it) => it.split(' ')),
        '(',
        ')',
        '/',
        ',',
        'II',
        '3',
      );
      const title = fc.array(word, { maxLength: 12 }).map((it) => it.join(' '));
      fc.assert(
        fc.property(title, (it) => expectWellFormed(code(it))),
        { numRuns: 200, seed: 2 },
      );
    });

    it('reads of the context what it says that it reads, and nothing else', () => {
      const word = fc.constantFrom(
        ...'hospital health centre district ward clinic Kisumu 17 sante hopital enrolled registered'.split(
          ' ',
        ),
        ...'degree general medicine cancer registry animal helping doctor specialist school factory'.split(
          ' ',
        ),
      );
      const facility = fc.array(word, { maxLength: 5 }).map((it) => it.join(' '));
      const title = fc.constantFrom(
        'Nurse',
        'Midwife',
        'Registrar',
        'Vaccinator',
        'Medical assistant',
        'Driver',
      );
      fc.assert(
        fc.property(title, facility, facility, (it, one, other) => {
          const read = (text: string) =>
            coder.code({ title: it, facility: text }, ['isco-08', 'soc-2018']).results;
          const heard = (text: string) => coder.contextRead(text, 'facility');
          expect(read(heard(one))).toEqual(read(one));
          if (heard(one) === heard(other)) expect(read(one)).toEqual(read(other));
        }),
        { numRuns: 200, seed: 3 },
      );
    });

    it('answers 100,000 characters soon', () => {
      code('nurse');
      const started = performance.now();
      for (const it of [
        'nurse '.repeat(16_667),
        'n'.repeat(100_000),
        '('.repeat(100_000),
        'é/'.repeat(50_000),
      ]) {
        expectWellFormed(code(it));
      }
      expect(performance.now() - started).toBeLessThan(30_000); // bounded, not a speed
    });

    it('answers the same twice, and whatever was coded between', () => {
      const first = PLAIN_TITLES.map(code);
      for (const it of HOSTILE_TITLES) code(it);
      expect(PLAIN_TITLES.map(code)).toEqual(first);
    });

    it('does not mind case, accents or spaces', () => {
      const entries = classifications.indexEntries('isco-08').map((it) => it.title);
      const title = fc.constantFrom(...PLAIN_TITLES, ...entries);
      fc.assert(
        fc.property(title, fc.constantFrom(...DISGUISES), (plain, disguise) => {
          expect(code(disguise(plain)).results).toEqual(code(plain).results);
        }),
        { numRuns: 300, seed: 3 },
      );
    });

    it('leaves out an edition that it cannot code to', () => {
      expect(coder.code({ title: 'nurse' }, ['onet-soc-2019']).results).toEqual([]);
    });

    it('leaves what it was given alone', () => {
      const job = Object.freeze({ title: 'Enrolled nurse', industry: 'hospital' });
      coder.code(job, Object.freeze([...coder.editions]));
      expect(job).toEqual({ title: 'Enrolled nurse', industry: 'hospital' });
    });
  });
}

const DISGUISES: readonly ((title: string) => string)[] = [
  (title) => title.toUpperCase(),
  (title) => title.toLowerCase(),
  (title) => title.normalize('NFD'),
  (title) => title.normalize('NFD').replace(/\p{M}/gu, ''),
  (title) => `  ${title.replaceAll(' ', '   ')}\t`,
  (title) => title.replaceAll(' ', '\u00a0'),
];
