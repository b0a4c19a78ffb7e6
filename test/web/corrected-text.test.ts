import { describe, expect, it } from 'vitest';
import type { Claim, Verdict } from '../../src/answers/claim.ts';
import { correctedText } from '../../src/web/corrected-text.ts';

function claim(text: string, words: string, verdict: Verdict, correct: string): Claim {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length, verdict, correct, says: '', path: [], sources: [] };
}

describe('correctedText', () => {
  it('sets what is so after a claim, outside of its quotation marks', () => {
    const text = 'Group 321 is "HIT". So it is.';
    expect(correctedText(text, [claim(text, 'HIT', 'wrong', 'It is MPT.')])).toBe(
      'Group 321 is "HIT" [wrong: It is MPT.]. So it is.',
    );
  });

  it('leaves alone what is right or unknown, and says nothing twice', () => {
    const text = 'A is B. C is D. E is F. G is H.';
    const claims = [
      claim(text, 'E is F', 'imprecise', 'So.'),
      claim(text, 'A is B', 'right', 'Yes.'),
      claim(text, 'C is D', 'superseded', 'So.'),
      claim(text, 'G is H', 'unknown', 'Who knows.'),
    ];
    expect(correctedText(text, claims)).toBe('A is B. C is D [superseded: So.]. E is F. G is H.');
  });

  it('keeps every character where claims overlap', () => {
    const text = 'In 321 are "HIT" and more';
    const claims = [claim(text, '321 are "HIT', 'wrong', 'One.'), claim(text, 'HIT', 'wrong', 'Two.')];
    expect(correctedText(text, claims).replace(/ \[[^\]]*\]/g, '')).toBe(text);
  });
});
