import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkText } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

/** Sentences of our own: false ones, true ones, and ones that claim nothing of the editions held here. */
const sentences = readFileSync(join(import.meta.dirname, 'sentences.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([is = '', sentence = '']) => ({ is, sentence: sentence.replaceAll('\\n', '\n') }));

const isAccused = (sentence: string): boolean =>
  checkText(classifications, sentence).some((it) =>
    ['wrong', 'superseded', 'imprecise'].includes(it.verdict),
  );

it('false sentences are found, and true ones left in peace', () => {
  const accused = sentences.filter(({ sentence }) => isAccused(sentence));
  const rightly = accused.filter(({ is }) => is === 'false').length;
  const recall = rightly / sentences.filter(({ is }) => is === 'false').length;
  const precision = rightly / accused.length;
  console.log(
    `claims: ${sentences.length} sentences, precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} %`,
  );
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

it('true sentences are called right, and not merely passed over', () => {
  const isTrue = sentences.filter(({ is }) => is === 'true');
  const confirmed = isTrue.filter(({ sentence }) =>
    checkText(classifications, sentence).some((it) => it.verdict === 'right'),
  );
  const share = confirmed.length / isTrue.length;
  console.log(`claims: ${(100 * share).toFixed(1)} % of ${isTrue.length} true sentences called right`);
  expect(share).toBeGreaterThanOrEqual(0.85);
});

it('claims stand where they say, in order, without overlap, each with its sources', () => {
  for (const { sentence } of sentences) {
    let end = 0;
    for (const claim of checkText(classifications, sentence)) {
      expect(sentence.slice(claim.start, claim.end)).toBe(claim.text);
      expect(claim.start, sentence).toBeGreaterThanOrEqual(end);
      end = claim.end;
      expect(claim.sources.length, `${sentence}: ${claim.says}`).toBeGreaterThan(0);
    }
  }
});
