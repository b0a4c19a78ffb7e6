import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCategories,
  editDistance,
  fold,
  matchKey,
  openClassifications,
  searchCategories,
  singular,
} from '../../src/classification/index.ts';
import { readTable } from '../../src/data/data-folder.ts';
import { categoryOf, classifications } from './tables.ts';

const first = (query: string) => searchCategories(classifications, query)[0]?.category.code;

describe('search', () => {
  it.each([
    ['medical records technician', '3252'],
    ['MEDICAL RECORDS TECHNICIANS', '3252'],
    ['medical record technicain', '3252'],
    ['technician, medical records', '3252'],
    ['enrolled nurse', '3221'],
    ['clinical coder', '3252'],
    ['Sages-femmes', '2222'],
    ['sages femmes', '2222'],
    ['allgemeinarzte', '2211'],
    ['médicos generales', '2211'],
    ['3252', '3252'],
    ['29-2071', '29-2071'],
  ])('%s leads to %s', (query, code) => {
    expect(first(query)).toBe(code);
  });

  it('finds codes of former editions when no edition is named', () => {
    expect(searchCategories(classifications, '2221').map((it) => it.category.edition)).toEqual(
      expect.arrayContaining(['isco-08', 'isco-88']),
    );
  });

  it('keeps to the editions asked for', () => {
    const hits = searchCategories(classifications, 'nurse', { editions: ['soc-2010'] });
    expect(new Set(hits.map((it) => it.category.edition))).toEqual(new Set(['soc-2010']));
  });

  it('finds nothing for nothing', () => {
    expect(searchCategories(classifications, '')).toEqual([]);
    expect(searchCategories(classifications, '!?')).toEqual([]);
  });

  it('leaves out what agrees by chance', () => {
    const codes = (query: string) => searchCategories(classifications, query).map((it) => it.category.code);
    expect(codes('sage-femme').slice(0, 3)).toEqual(['2222', '3222', '222']);
    expect(codes('data entry clerks')).not.toContain('2621');
    expect(codes('head nurse')[0]).toBe('2221');
    expect(codes('head nurse')).not.toContain('35-1011');
  });

  it('takes a word for unfinished only where it is no word', () => {
    expect(first('phleb')).toBe('31-9097');
    const found = searchCategories(classifications, 'nurse', { limit: 100 }).map((it) => it.matched.text);
    expect(found.filter((it) => /nursery|nursemaid/i.test(it))).toEqual([]);
  });

  it('finds every ISCO-08 unit group by its own title, in any case', () => {
    const units = classifications.categories('isco-08').filter((it) => it.level === 4);
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.boolean(), (unit, upper) => {
        const query = upper ? unit.title.toUpperCase() : unit.title;
        const codes = searchCategories(classifications, query, { editions: ['isco-08'], limit: 3 }).map(
          (it) => it.category.code,
        );
        expect(codes.some((code) => code === unit.code || unit.code.startsWith(code))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nurse', 'isco-08', ['2221', '3221']],
    ['nurse', 'soc-2018', ['29-1141', '29-1171']],
    ['midwife', 'isco-08', ['2222', '3222']],
    ['clinical officer', 'isco-08', ['2240']],
    ['dentist', 'isco-08', ['2261']],
    ['pharmacist', 'isco-08', ['2262']],
    ['welder', 'isco-08', ['7212']],
    ['lawyer', 'soc-2018', ['23-1011']],
  ] as const)('puts first what most people mean by %s in %s', (query, edition, codes) => {
    const hits = searchCategories(classifications, query, { editions: [edition] });
    expect(hits.slice(0, codes.length).map((it) => it.category.code)).toEqual(codes);
  });

  it('lists a group whose only part has the same title as that part', () => {
    const codes = searchCategories(classifications, 'registered nurses').map((it) => it.category.code);
    expect(codes).toContain('29-1141');
    expect(codes).not.toContain('29-1140');
    expect(first('29-1140')).toBe('29-1140');
    expect(first('dentists, general')).toBe('29-1021');
  });

  it.each([
    ['enfermera', 'Enfermero'],
    ['infirmière', 'Cadres infirmiers'],
    ['Krankenschwester', 'Fachkrankenschwester'],
  ])('finds %s by %s', (query, text) => {
    const [hit] = searchCategories(classifications, query);
    expect([hit?.category.code, hit?.matched.text]).toEqual(['2221', text]);
  });

  it.each([
    ['Hebamme', '2222', 'de', 'Midwife, professional'],
    ['ASHA', '3253', 'en', 'Worker, community: health'],
    ['GPs', '2211', 'en', 'Practitioner, general'],
    ['Agente Comunitario de Saude', '3253', 'pt', 'Worker, community: health'],
  ])('finds %s as a synonym of our own, with the index entry', (query, code, language, indexEntry) => {
    const [hit] = searchCategories(classifications, query);
    expect(hit?.category.code).toBe(code);
    expect(hit?.matched).toMatchObject({ kind: 'synonym', language, indexEntry });
  });

  it('calls nothing a synonym that a publisher has for a title', () => {
    for (const query of ['midwife, professional', 'Sages-femmes', 'community health worker'])
      expect(searchCategories(classifications, query)[0]?.matched.kind).not.toBe('synonym');
  });

  it('answers alike whatever was searched before', () => {
    const queries = [
      'phleb',
      'phleb nurse',
      'nurse phleb',
      'tecnician',
      'health tecnician',
      'tecnician health',
    ];
    const fresh = queries.map((it) => searchCategories(openClassifications(readTable), it));
    expect(queries.map((it) => searchCategories(classifications, it))).toEqual(fresh);
    expect(queries.toReversed().map((it) => searchCategories(classifications, it))).toEqual(
      fresh.toReversed(),
    );
  });

  it('lists each category once, best first', () => {
    const hits = searchCategories(classifications, 'health technician', { limit: 50 });
    expect(new Set(hits.map((it) => it.category)).size).toBe(hits.length);
    expect(hits.map((it) => it.score)).toEqual(hits.map((it) => it.score).toSorted((a, b) => b - a));
  });
});

describe('words', () => {
  it.each([
    ['Infirmière Diplômée d’État', "infirmiere diplomee d'etat"],
    ['ŁÓDŹ', 'lodz'],
    ['Ιατρός', 'ιατρος'],
    ['मिडवाइफ', 'मिडवाइफ'],
  ])('folds %s', (text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ['nurses', 'nurse'],
    ['bodies', 'body'],
    ['midwives', 'midwife'],
    ['firemen', 'fireman'],
    ['gas', 'gas'],
    ['glasses', 'glass'],
    ['bus', 'bus'],
  ])('%s in the singular is %s', (plural, word) => expect(singular(plural)).toBe(word));

  it('forgets case, accents and spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdefé ÀÖ-') }), (text) => {
        expect(matchKey(` ${text.toUpperCase()} `)).toBe(matchKey(text));
      }),
    );
  });

  it('measures the distance of two words as a naive recursion does', () => {
    const naive = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const swapped =
        a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
          ? 1 + naive(a.slice(2), b.slice(2))
          : Infinity;
      return Math.min(
        naive(a.slice(1), b) + 1,
        naive(a, b.slice(1)) + 1,
        naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
        swapped,
      );
    };
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1));
      }),
    );
  });
});

describe('comparison', () => {
  it('says that 22 and 32 part at the top, by skill level', () => {
    const comparison = compareCategories(
      classifications,
      categoryOf('isco-08', '22'),
      categoryOf('isco-08', '32'),
    );
    expect(comparison.commonAncestor).toBeNull();
    expect(comparison.partAt?.map((it) => it.code)).toEqual(['2', '3']);
    expect(comparison.exclusions.length).toBeGreaterThan(20);
  });

  it('finds where 3252 and 3253 part, and the exclusions between 3252 and 3344', () => {
    const near = compareCategories(
      classifications,
      categoryOf('isco-08', '3252'),
      categoryOf('isco-08', '3253'),
    );
    expect(near.commonAncestor?.code).toBe('325');
    const far = compareCategories(
      classifications,
      categoryOf('isco-08', '3252'),
      categoryOf('isco-08', '3344'),
    );
    expect(far.exclusions.map((it) => [it.code, it.target])).toContainEqual(['3252', '3344']);
    expect(far.sharedIndexWords).toContain('medical');
  });

  it('knows when one category holds the other', () => {
    const comparison = compareCategories(
      classifications,
      categoryOf('isco-08', '32'),
      categoryOf('isco-08', '3252'),
    );
    expect(comparison.commonAncestor?.code).toBe('32');
    expect(comparison.partAt).toBeNull();
  });
});
