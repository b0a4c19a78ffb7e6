/** A code said to mean another, not further defined: "2210 means 221 not further defined". */
import { readCode } from '../../../classification/index.ts';
import type { Claim } from '../../claim.ts';
import { fullName } from '../../wording.ts';
import { categoryTable, claimOver, type Rule } from '../finding.ts';
import type { CodeMention } from '../mention.ts';
import { currentEdition, editionAt, type Reading } from '../reading.ts';

/** Claims about codes that are padded with zeros. */
export const notFurtherDefined: Rule = (reading) => {
  if (!/not further defined|\bn\.\s?f\.\s?d/i.test(reading.sentence)) return [];
  return reading.codes.flatMap((code, i) => {
    const meant = reading.codes[i + 1];
    return meant && code.family === 'isco' && MEANS.test(reading.sentence.slice(code.end, meant.start))
      ? judge(reading, code, meant)
      : [];
  });
};

/** "2210 means 221", "2210 (221 n.f.d.)" */
const MEANS = /^\s*(?:\(\s*$|=\s*$|[^,;]{0,40}\b(?:means?|stands?\s+for|is|denotes?)\b[^,;]{0,40}$)/i;

function judge(reading: Reading, code: CodeMention, meant: CodeMention): readonly Claim[] {
  const { classifications } = reading;
  const read = readCode(
    classifications,
    editionAt(reading, code, 'isco').edition ?? currentEdition('isco'),
    code.code,
  );
  if (read.kind === 'unknown') return [];
  const isRight = read.kind === 'not-further-defined' && read.category.code === meant.code;
  const so =
    read.kind === 'category'
      ? `${code.code} is a group of its own: ${fullName(classifications, read.category)}.`
      : `${code.code} means ${fullName(classifications, read.category)}, not further defined.`;
  return [
    claimOver(reading, [code, meant], {
      verdict: isRight ? 'right' : 'wrong',
      says: `${code.code} means ${meant.code}, not further defined.`,
      correct: so,
      category: read.category,
      tables: [categoryTable(read.category)],
    }),
  ];
}
