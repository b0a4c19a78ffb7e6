import { describe, expect, it } from 'vitest';
import { calibrated, type Situation } from '../../src/coding/ranking/calibration.ts';

const SITUATIONS: readonly Situation[] = ['exact', 'post', 'field of health care', 'field'];

function best(situation: Situation, said: number): number {
  const proposal = { probabilities: new Map([['2221', said]]), evidence: [] };
  return calibrated(proposal, situation).probabilities.get('2221') ?? 0;
}

describe('a calibrated proposal', () => {
  it.each(SITUATIONS)('%s: says more where more was said, and never more than one', (situation) => {
    let before = 0;
    for (let said = 0.01; said <= 1; said += 0.01) {
      const now = best(situation, said);
      expect(now).toBeGreaterThanOrEqual(before);
      expect(now).toBeLessThanOrEqual(1);
      before = now;
    }
  });

  it('keeps the order of the categories, and a sum of at most one', () => {
    for (const situation of SITUATIONS) {
      const probabilities = new Map([
        ['2221', 0.45],
        ['3221', 0.4],
        ['5321', 0.15],
      ]);
      const after = calibrated({ probabilities, evidence: [] }, situation).probabilities;
      const [one = 0, two = 0, three = 0] = after.values();
      expect(one).toBeGreaterThan(two);
      expect(two).toBeGreaterThan(three);
      expect(one + two + three).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('treats equals alike', () => {
    const probabilities = new Map([
      ['2211', 0.5],
      ['2212', 0.5],
    ]);
    const after = calibrated({ probabilities, evidence: [] }, 'post').probabilities;
    expect([...after.values()]).toEqual([0.5, 0.5]);
  });
});
