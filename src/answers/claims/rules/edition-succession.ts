/** Which edition took the place of which: "ISCO-08 replaced ISCO-88". */
import { claimOver, type Rule } from '../finding.ts';

const REPLACED =
  /^\s*(?:has\s+|have\s+)?(?:replaced|replaces|superseded|supersedes|succeeded|succeeds|followed)\s+(?:the\s+)?$/i;
const REPLACED_BY =
  /^\s*(?:(?:was|is|has\s+been|were)\s+)?(?:replaced|superseded|succeeded|followed)\s+by\s+(?:the\s+)?$/i;

/** Claims that one edition of a classification replaced another. */
export const editionSuccession: Rule = (reading) =>
  reading.editions.flatMap((one, i) => {
    const other = reading.editions[i + 1];
    if (!other?.edition || !one.edition || one.family !== other.family) return [];
    const gap = reading.sentence.slice(one.end, other.start);
    const isBy = REPLACED_BY.test(gap);
    if (!isBy && !REPLACED.test(gap)) return [];
    const [a, b] = [one.edition, other.edition].map((id) => reading.classifications.edition(id));
    const [newer, older] = isBy ? [b, a] : [a, b];
    if (!newer || !older || newer === older) return [];
    return [
      claimOver(reading, [one, other], {
        verdict: newer.validFrom > older.validFrom ? 'right' : 'wrong',
        says: `${newer.name} replaced ${older.name}.`,
        correct: `${older.name} is in force from ${older.validFrom}, ${newer.name} from ${newer.validFrom}.`,
        tables: ['editions.tsv'],
      }),
    ];
  });
