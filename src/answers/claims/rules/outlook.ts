/** Growth or decline said of an occupation: against the projections held, and never without a vintage where codes changed. */
import {
  type Category,
  changesOf,
  correspondencesOf,
  PROJECTIONS_TABLE,
  type Projection,
  projectionsOf,
} from '../../../classification/index.ts';
import type { Claim, Verdict } from '../../claim.ts';
import { editionName, fullName, list, shortName, successors } from '../../wording.ts';
import { categoryTable, claimOver, linkTables, type Rule } from '../finding.ts';
import { currentEdition, formerEdition, type Reading } from '../reading.ts';
import { occupationsSpokenOf } from './occupation-spoken-of.ts';

const OUTLOOK =
  /\b(?:demand|employment|job openings|number of (?:jobs|workers)|job outlook)\b[^;]{0,80}?\b(?<way>grow\w*|increas\w*|rise|rising|expand\w*|declin\w*|fall\w*|shrink\w*)\b(?:[^;]{0,40}?(?<percent>\d+(?:\.\d+)?)\s*(?:%|per\s?cent))?/i;
const DECLINE = /^(?:declin|fall|shrink)/i;
const VINTAGE = /\b(20\d\d)\s*(?:[-–—]|to|and|through)\s*(?:20)?(\d\d)\b/;

/** Claims of growth or decline. */
export const outlook: Rule = (reading) => {
  const match = OUTLOOK.exec(reading.sentence);
  if (!match) return [];
  const occupations = occupationsSpokenOf(reading, match.index + match[0].length);
  const [occupation] = occupations;
  if (!occupation) return [];
  const { way = '', percent } = match.groups ?? {};
  const years = VINTAGE.exec(reading.sentence);
  const said: Said = {
    change: percent === undefined ? null : (DECLINE.test(way) ? -1 : 1) * Number(percent),
    decimals: percent?.split('.')[1]?.length ?? 0,
    isDecline: DECLINE.test(way),
    vintage: years ? `${years[1]}-${years[2]}` : null,
  };
  const judged = judge(reading, occupations, said);
  const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
  return [
    claimOver(reading, [span], {
      says: `${match[0]} (${fullName(reading.classifications, occupation)}).`,
      ...judged,
    }),
  ];
};

interface Said {
  /** In per cent; `null` where only the direction is said. */
  readonly change: number | null;
  readonly decimals: number;
  readonly isDecline: boolean;
  readonly vintage: string | null;
}

type Judged = Pick<Claim, 'verdict' | 'correct'> & { readonly tables: readonly string[] };

function judge(reading: Reading, occupations: readonly Category[], said: Said): Judged {
  const { classifications } = reading;
  const [occupation] = occupations;
  const held = occupations.flatMap((it) =>
    projectionsOf(classifications, it).map((projection) => ({ occupation: it, projection })),
  );
  const changed = occupations.find((it) =>
    changesOf(classifications, it).some((one) => one.type.startsWith('RC')),
  );
  if (said.vintage === null && changed) return withoutVintage(reading, changed);
  const meant =
    said.vintage === null ? held.slice(-1) : held.filter((it) => it.projection.vintage === said.vintage);
  const [found] = meant;
  const name = occupation ? shortName(occupation) : '';
  if (!found) {
    const vintages = held.map((it) => it.projection.vintage);
    const what = said.vintage === null ? 'No projection' : `No projection ${said.vintage}`;
    return {
      verdict: 'unknown',
      correct: `${what} is held here for ${name}${vintages.length > 0 ? `; held: ${list(vintages)}` : ''}.`,
      tables: [PROJECTIONS_TABLE],
    };
  }
  return {
    verdict: verdictOn(found.projection, said),
    correct: `The projections ${found.projection.vintage} give ${editionName(classifications, found.occupation.edition)} ${shortName(found.occupation)} a change of ${found.projection.changePercent} %.${said.vintage === null ? ' A figure needs its years.' : ''}`,
    tables: [PROJECTIONS_TABLE],
  };
}

function verdictOn(projection: Projection, said: Said): Verdict {
  const change = Number(projection.changePercent);
  if (said.change === null) return change < 0 === said.isDecline ? 'right' : 'wrong';
  const agrees = Number(change.toFixed(said.decimals)) === said.change;
  // Without years, another round may have had the figure.
  if (said.vintage === null) return 'imprecise';
  return agrees ? 'right' : 'wrong';
}

function withoutVintage({ classifications }: Reading, from: Category): Judged {
  const links =
    from.edition === formerEdition('soc')
      ? correspondencesOf(classifications, from, currentEdition('soc'))
      : [];
  const now = links.length > 0 ? ` (now ${successors(links)})` : '';
  return {
    verdict: 'imprecise',
    correct: `No years are named. The content of ${shortName(from)} changed between SOC editions${now}, so that figures of different vintages count different jobs: an outlook needs its vintage and code.`,
    tables: [categoryTable(from), ...linkTables(links), 'changes/soc-2010_soc-2018.tsv'],
  };
}
