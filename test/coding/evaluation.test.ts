import { describe, expect, it } from 'vitest';
import type { EditionId } from '../../src/classification/index.ts';
import { type EvaluatedTitle, evaluate, isKnownTitle } from '../../src/coding/index.ts';
import { classifications } from './open-tables.ts';

/** A title as a coder might answer it: candidates with their probabilities, the first one decided. */
function answered(
  right: string,
  candidates: readonly (readonly [code: string, probability: number])[],
  decided: string | null,
  edition: EditionId = 'isco-08',
): EvaluatedTitle {
  const category = decided === null ? undefined : classifications.category(edition, decided);
  const probability = candidates[0]?.[1] ?? 0;
  return {
    title: 'invented',
    right: right.split('|'),
    novel: decided === null,
    result: {
      edition,
      decided: category ? { ...category, probability } : null,
      candidates: candidates.map(([code, it]) => ({ code, title: '', probability: it })),
      evidence: [],
    },
  };
}

describe('the costliest confusions', () => {
  it('are those of many rows and far categories, each with a title', () => {
    const titles = [
      answered('2221', [['3221', 0.9]], null),
      answered('3221', [['3222', 0.9]], null),
      answered('3221', [['3222', 0.9]], null),
      answered('3221', [['3222', 0.9]], null),
      answered('2221', [['2221', 0.9]], null),
      answered('2221|3221', [['3221', 0.9]], null),
      answered('22', [['2211', 0.9]], null),
      answered('2211', [], null),
    ];
    const { confusions } = evaluate(classifications, 'isco-08', titles);
    expect(confusions).toEqual([
      { right: '2211', said: '', rows: 1, cost: 4, title: 'invented' },
      { right: '2221', said: '3221', rows: 1, cost: 4, title: 'invented' },
      { right: '3221', said: '3222', rows: 3, cost: 3, title: 'invented' },
    ]);
  });
});

describe('the figures of an evaluation', () => {
  const titles = [
    answered(
      '2221',
      [
        ['2221', 0.9],
        ['3221', 0.05],
      ],
      '2221',
    ),
    answered(
      '3221',
      [
        ['2221', 0.6],
        ['3221', 0.3],
      ],
      '2221',
    ),
    answered('2212|2211', [['2211', 0.8]], '2211'),
    answered(
      '32',
      [
        ['3252', 0.7],
        ['2221', 0.1],
      ],
      '3252',
    ),
    answered(
      '2264',
      [
        ['2262', 0.4],
        ['2261', 0.2],
        ['2265', 0.1],
        ['2266', 0.1],
        ['2267', 0.1],
        ['2264', 0.05],
      ],
      '226',
    ),
    answered('9999', [['2221', 0.5]], null),
    answered('2210', [['2212', 0.5]], null),
    answered('5321', [], null),
  ];
  const figures = evaluate(classifications, 'isco-08', titles);

  it('ranks without abstention, by digits', () => {
    expect(figures.rows).toBe(8);
    // Right at four digits: rows 1, 3 (either code), 4 (a broader code, met below), 7 (2210 means 221).
    expect(figures.top1).toEqual({ 4: 4 / 8, 3: 5 / 8, 2: 5 / 8, 1: 5 / 8 });
    // Row 2 comes in with its second candidate; row 5's right code is only the sixth.
    expect(figures.top5).toEqual({ 4: 5 / 8, 3: 6 / 8, 2: 6 / 8, 1: 6 / 8 });
  });

  it('tells the novel titles apart', () => {
    expect(figures.novel).toEqual({ rows: 3, top1: 1 / 3, top5: 1 / 3 });
  });

  it('finds how much is decided at a wanted precision', () => {
    // Decided at four digits: 0.9 right, 0.8 right, 0.7 right, 0.6 wrong.
    expect(figures.coverage).toEqual([
      { precision: 0.9, share: 3 / 8, threshold: 0.7 },
      { precision: 0.95, share: 3 / 8, threshold: 0.7 },
      { precision: 0.99, share: 3 / 8, threshold: 0.7 },
    ]);
  });

  it('measures how far the probabilities are from the truth', () => {
    // Bins 0, 4, 5, 6, 7, 8, 9 hold 1, 1, 2, 1, 1, 1, 1 titles.
    const expected = (0 + 0.4 + 2 * Math.abs(0.5 - 0.5) + 0.6 + 0.3 + 0.2 + 0.1) / 8;
    expect(figures.calibrationError).toBeCloseTo(expected);
  });

  it('names the digits of SOC', () => {
    const soc = evaluate(classifications, 'soc-2018', [
      answered(
        '29-2072',
        [
          ['29-2071', 0.9],
          ['29-9021', 0.1],
        ],
        null,
        'soc-2018',
      ),
      answered('29-2072', [['29-2072', 0.9]], '29-2072', 'soc-2018'),
    ]);
    expect(Object.keys(soc.top1)).toEqual(['2', '3', '5', '6']);
    expect(soc.top1['6']).toBe(0.5);
  });

  it('stands for an empty list too', () => {
    expect(evaluate(classifications, 'isco-08', [])).toMatchObject({ rows: 0, calibrationError: 0 });
  });
});

describe('a known title', () => {
  it('is one of the index, in any order, or the title of a category in any language', () => {
    expect(isKnownTitle(classifications, 'isco-08', 'Clinical coder')).toBe(true);
    expect(isKnownTitle(classifications, 'isco-08', 'Agents de santé communautaire')).toBe(true);
    expect(isKnownTitle(classifications, 'soc-2018', 'Cancer Registrar')).toBe(true);
    expect(isKnownTitle(classifications, 'isco-08', 'HMIS focal person')).toBe(false);
  });
});
