import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, words } from '../../src/classification/words.ts';

/** The words by their definition. */
const defined = (text: string) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe('the words of a text', () => {
  it('are folded, in their order, without signs between them', () => {
    expect(words("Chef-cuisinier, 2nd (L'Hôtel)_x")).toEqual(['chef', 'cuisinier', '2nd', 'l', 'hotel', 'x']);
    expect(words('Медична сестра')).toEqual(['медична', 'сестра']);
    expect(words(' — ')).toEqual([]);
  });

  it('are those of the folded text, in ASCII and beyond', () => {
    const ascii = fc.string({ unit: 'binary-ascii' });
    const any = fc.string({
      unit: fc.oneof(fc.constantFrom(...'aZ9 -\u212aİßéđ’Ж看ा'), fc.string({ maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.oneof(ascii, any), (text) => {
        expect(words(text)).toEqual(defined(text));
        expect(words(text)).toEqual(defined(text));
      }),
      { numRuns: 1000 },
    );
  });
});
