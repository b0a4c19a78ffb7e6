/** A code said to mean another, not further defined: "2210 means 221 not further defined". */
import { readCode } from '../../../classification/index.ts';
import { fullName } from '../../wording.ts';
import { categoryTable, claimOver, type Rule } from '../finding.ts';
import { currentEdition, editionAt } from '../reading.ts';

/** Claims about codes that are padded with zeros. */
export const notFurtherDefined: Rule = (reading) => {
  const [code, meant] = reading.codes;
  if (
    !code ||
    !meant ||
    code.family !== 'isco' ||
    !/not further defined|\bn\.\s?f\.\s?d/i.test(reading.sentence)
  )
    return [];
  if (!/\b(?:means?|stands? for|is|=|denotes?)\b/i.test(reading.sentence.slice(code.end, meant.start)))
    return [];
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
};
