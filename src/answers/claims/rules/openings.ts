/** Openings said to come up in a year: "about 15,300 openings a year", against the projections held. */
import { PROJECTIONS_TABLE, projectionsOf } from '../../../classification/index.ts';
import { editionName, fullName, list, shortName } from '../../wording.ts';
import { isElsewhere } from '../elsewhere.ts';
import { claimOver, type Rule } from '../finding.ts';
import { vintageOf } from '../vintage.ts';
import { occupationsSpokenOf } from './occupation-spoken-of.ts';

const OPENINGS =
  /(?<![$€£\d,.])\b(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s+(?<unit>thousand))?\s+(?:annual\s+|yearly\s+|new\s+|job\s+)*openings\b(?<rest>[^.;]*)/i;
const A_YEAR = /\b(?:a|per|each|every)\s+year\b|\bannual(?:ly)?\b|\byearly\b/i;

/** Claims of how many openings an occupation has in a year. */
export const openings: Rule = (reading) => {
  const match = OPENINGS.exec(reading.sentence);
  if (!match || !A_YEAR.test(reading.sentence) || isElsewhere(reading)) return [];
  const [occupation, ...others] = occupationsSpokenOf(reading, reading.sentence.length);
  if (!occupation) return [];
  const { classifications, sentence } = reading;
  const { digits = '', unit, rest = '' } = match.groups ?? {};
  const said = Number(digits.replaceAll(',', '')) / (unit ? 1 : 1000);
  const precision = unit && !digits.includes('.') ? 0.5 : 0.05;
  const vintage = vintageOf(sentence, reading.editions);
  const held = [occupation, ...others].flatMap((it) =>
    projectionsOf(classifications, it)
      .filter((one) => one.annualOpenings !== '')
      .map((one) => ({ occupation: it, ...one })),
  );
  const found = vintage === null ? held.at(-1) : held.find((it) => it.vintage === vintage);
  const agrees = found && Math.abs(Number(found.annualOpenings) - said) <= precision + 1e-9;
  const text = match[0].slice(0, match[0].length - rest.length);
  return [
    claimOver(reading, [{ start: match.index, end: match.index + text.length, text }], {
      // Without years, another round may have had the figure.
      verdict: !found ? 'unknown' : vintage === null ? 'imprecise' : agrees ? 'right' : 'wrong',
      says: `${fullName(classifications, occupation)}: ${text} a year.`,
      correct: found
        ? `The projections ${found.vintage} give ${editionName(classifications, found.occupation.edition)} ${shortName(found.occupation)} ${found.annualOpenings} thousand openings a year.${vintage === null ? ' A figure needs its years.' : ''}`
        : `No openings ${vintage ?? ''} are held here for ${shortName(occupation)}${held.length > 0 ? `; held: ${list(held.map((it) => it.vintage))}` : ''}.`,
      category: occupation,
      tables: [PROJECTIONS_TABLE],
    }),
  ];
};
