/** Growth said of an occupation without the vintage of the projection, where its code changed between editions. */
import { changesOf, correspondencesOf } from '../../../classification/index.ts';
import { fullName, shortName, successors } from '../../wording.ts';
import { categoryTable, claimOver, linkTables, type Rule } from '../finding.ts';
import { categoriesNamed } from '../naming-fit.ts';
import { currentEdition, formerEdition } from '../reading.ts';

const OUTLOOK =
  /\b(?:demand|employment|job openings|number of (?:jobs|workers)|job outlook)\b[^.;]{0,80}?\b(?:grow\w*|increas\w*|rise|rising|expand\w*|declin\w*|fall\w*|shrink\w*)\b/i;
const VINTAGE = /\b(?:19|20)\d\d\s*(?:[-–—]|to|and)\s*(?:(?:19|20)?\d\d)\b/;

/** Claims of growth or decline that name no years. */
export const outlook: Rule = (reading) => {
  const match = OUTLOOK.exec(reading.sentence);
  if (!match) return [];
  const { classifications } = reading;
  const title =
    reading.titles.find((it) => it.namings.length > 0 && it.start < match.index + match[0].length) ??
    reading.context.subject;
  const from =
    reading.context.socCategory ??
    (title &&
      (categoriesNamed(title, formerEdition('soc')).at(-1) ??
        categoriesNamed(title, currentEdition('soc')).at(-1)));
  if (!from) return [];
  const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
  const says = `${match[0]} (${fullName(classifications, from)}).`;
  const changed = changesOf(classifications, from).some((it) => it.type.startsWith('RC'));
  const links =
    from.edition === formerEdition('soc')
      ? correspondencesOf(classifications, from, currentEdition('soc'))
      : [];
  if (VINTAGE.test(reading.sentence) || !changed) {
    return [
      claimOver(reading, [span], {
        verdict: 'unknown',
        says,
        correct: 'The tables hold no employment projections, so this cannot be told from them.',
        tables: [categoryTable(from)],
      }),
    ];
  }
  const now = links.length > 0 ? ` (now ${successors(links)})` : '';
  return [
    claimOver(reading, [span], {
      verdict: 'imprecise',
      says,
      correct: `No years are named. The content of ${shortName(from)} changed between SOC editions${now}, so that figures of different vintages count different jobs: an outlook needs its vintage and code.`,
      tables: [categoryTable(from), ...linkTables(links), 'changes/soc-2010_soc-2018.tsv'],
    }),
  ];
};
