import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim, Verdict } from '../../src/answers/claim.ts';
import { textRows } from '../../src/web/text-rows.ts';

const VERDICTS: readonly Verdict[] = ['right', 'wrong', 'superseded', 'imprecise', 'unknown'];

function claim(text: string, start: number, end: number, verdict: Verdict): Claim {
  return { text: text.slice(start, end), start, end, verdict, says: '', correct: '', path: [], sources: [] };
}

it('loses no character and no claim, however claims overlap', () => {
  const claims = fc.array(
    fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...VERDICTS)),
  );
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', '\n') }),
      claims,
      (text, places) => {
        const found = places
          .map(([start, length, verdict]) =>
            claim(text, start, Math.min(text.length, start + length), verdict),
          )
          .filter((it) => it.start < it.end && it.text.trim() !== '' && !it.text.includes('\n'));
        const rows = textRows(text, found);
        const lines = text.split('\n').filter((it) => it.trim() !== '');
        expect(rows.map((row) => row.pieces.map((it) => it.text).join(''))).toEqual(lines);
        expect(rows.flatMap((row) => row.claims)).toHaveLength(found.length);
        const ends = rows.flatMap((row) => row.pieces.flatMap((it) => it.ending));
        expect(ends.map((it) => it.number).toSorted((a, b) => a - b)).toEqual(
          found.map((_, place) => place + 1),
        );
      },
    ),
  );
});

it('shows the gravest verdict where claims overlap', () => {
  const text = 'one two three';
  const [row] = textRows(text, [claim(text, 0, 13, 'right'), claim(text, 4, 7, 'wrong')]);
  expect(row?.pieces.map((it) => [it.text, it.verdict])).toEqual([
    ['one ', 'right'],
    ['two', 'wrong'],
    [' three', 'right'],
  ]);
});
