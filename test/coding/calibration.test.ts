import { describe, expect, it } from 'vitest';
import { calibrated, type Situation } from '../../src/coding/ranking/calibration.ts';

const SITUATIONS: readonly Situation[] = ['exact', 'post', 'field of health care', 'field'];

function best(situation: Situation, said: number): number {
  const proposal = { shares: { places: [0], values: [said] }, evidence: [] };
  return calibrated(proposal, situation).shares.values[0] ?? 0;
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
      const shares = { places: [0, 1, 2], values: [0.45, 0.4, 0.15] };
      const [one = 0, two = 0, three = 0] = calibrated({ shares, evidence: [] }, situation).shares.values;
      expect(one).toBeGreaterThan(two);
      expect(two).toBeGreaterThan(three);
      expect(one + two + three).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('treats equals alike', () => {
    const shares = { places: [0, 1], values: [0.5, 0.5] };
    expect(calibrated({ shares, evidence: [] }, 'post').shares.values).toEqual([0.5, 0.5]);
  });
});
