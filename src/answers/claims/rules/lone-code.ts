/** A code without a title: does its edition have it, and is it of the level that the text says? */
import { readCode } from '../../../classification/index.ts';
import { editionName, fullName } from '../../wording.ts';
import { categoryTable, claimOver, type Finding, type Rule } from '../finding.ts';
import type { CodeMention } from '../mention.ts';
import { currentEdition, editionAt, formerEdition, type Reading } from '../reading.ts';
import { levelMismatch } from './code-title.ts';
import { superseded } from './superseded.ts';

const DOES_NOT_EXIST =
  /^[\s")”]*(?:(?:does|did|do)(?:\s+not|n['’]t)\s+exist|no\s+longer\s+exists?|is\s+not\s+(?:an?|in)\b|never\s+existed)/i;

/** Claims that an edition has a code, or that a code is of some level. */
export const loneCode: Rule = (reading) =>
  reading.codes.flatMap((code) => {
    const found = judge(reading, code);
    const isDenied = DOES_NOT_EXIST.test(reading.sentence.slice(code.end));
    const isGone = found.verdict === 'wrong' || found.verdict === 'superseded';
    const claim = claimOver(reading, [code], isDenied && isGone ? { ...found, verdict: 'right' } : found);
    return claim.verdict === 'right' && !saysEdition(reading, code) ? [] : [claim];
  });

/** That a code exists is a claim only where the sentence is about its edition; else it would bless what else is said. */
function saysEdition(reading: Reading, code: CodeMention): boolean {
  return reading.editions.some(
    (it) =>
      it.edition !== null &&
      it.end <= code.start &&
      /^[\s:(]*(?:codes?|group|category)?[\s:(]*$/i.test(reading.sentence.slice(it.end, code.start)),
  );
}

function judge(reading: Reading, code: CodeMention): Finding {
  const { classifications } = reading;
  const inForce = editionAt(reading, code, code.family);
  const edition = inForce.edition ?? currentEdition(code.family);
  const name = editionName(classifications, edition);
  const says = `${name} has a category ${code.text}.`;
  const read = readCode(classifications, edition, code.code);
  if (read.kind === 'category') {
    const mismatch = levelMismatch(reading, code, read.category).trim();
    return {
      verdict: mismatch ? 'wrong' : 'right',
      says,
      correct: mismatch || `${fullName(classifications, read.category)}.`,
      category: read.category,
      tables: [categoryTable(read.category)],
    };
  }
  if (read.kind === 'not-further-defined') {
    return {
      verdict: code.levelWord === '' ? 'right' : 'wrong',
      says,
      correct: `${code.code} is no group of its own: it means ${fullName(classifications, read.category)}, not further defined.`,
      category: read.category,
      tables: [categoryTable(read.category)],
    };
  }
  const former = readCode(classifications, formerEdition(code.family), code.code);
  if (former.kind === 'category' && former.category.edition !== edition) {
    return { ...superseded(reading, former.category, edition, inForce.edition !== null), says };
  }
  const [other] = read.elsewhere;
  if (other && inForce.edition === null) {
    return {
      verdict: 'imprecise',
      says,
      correct: `${name} has no code ${code.code}; it is ${fullName(classifications, other)}.`,
      category: other,
      tables: [categoryTable(other)],
    };
  }
  return {
    verdict: 'wrong',
    says,
    correct: `${name} has no code ${code.code}; the nearest is ${read.nearest[0] ? fullName(classifications, read.nearest[0]) : 'none'}.`,
    tables: [`${edition}/categories.tsv`],
  };
}
