import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

/** A longer text of our own: sections, a table, lists, counts that are no codes. */
const text = readFileSync(join(import.meta.dirname, 'long-answer.md'), 'utf8');
const claims = checkText(classifications, text);
const of = (verdict: string) => claims.filter((it) => it.verdict === verdict).map((it) => it.text);

describe('a longer text', () => {
  it('finds what is wrong, and nothing else', () => {
    expect(of('wrong')).toEqual([
      '2221 | Midwifery Professionals',
      '3213 – Pharmacists',
      'Physiotherapists: 2263',
    ]);
    expect(of('superseded')).toEqual(['29-1199']);
    expect(of('imprecise')).toEqual(['Bureau of Labor Statistics']);
  });

  it('says so where the tables cannot tell', () => {
    expect(of('unknown')).toEqual(['29-1299', 'Both are in major group 3']);
  });

  it('calls the rest right, and takes no count or room for a code', () => {
    expect(of('right')).toHaveLength(claims.length - 7);
    expect(of('right').length).toBeGreaterThan(25);
    expect(claims.some((it) => it.text.includes('34.1') || it.start > text.indexOf('In 2021'))).toBe(false);
  });
});
