/** Sentences from the tables of employment: what the BLS projects. */
import {
  type Category,
  type Classifications,
  type Correspondence,
  childrenOf,
  correspondencesOf,
  detailedCategoriesOf,
  PROJECTIONS_TABLE,
  type Projection,
  parentOf,
  pathOf,
  projectionsOf,
} from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { linkTables } from '../claims/finding.ts';
import { editionName, fullName, list, shortName } from '../wording.ts';
import { statement } from './statements.ts';

const MOST_OCCUPATIONS = 4;

/** What the BLS projects for an occupation, or for the US occupations that correspond to a group of another edition. */
export function outlookStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const isSoc = category.edition.startsWith('soc');
  const links =
    category.edition === 'soc-2018' || projectionsOf(classifications, category).length > 0
      ? []
      : correspondencesOf(classifications, category, 'soc-2018');
  const named = links.length > 0 ? links.map((it) => it.target) : [category];
  const projected = [...new Set(named.flatMap((it) => projectedWith(classifications, it)))];
  const occupations = summedUp(classifications, projected, links);
  const told = occupations.flatMap((it) => {
    const all = projectionsOf(classifications, it);
    const latest = all.findLast((one) => one.baseEmployment !== '');
    return latest ? [{ occupation: it, all, latest }] : [];
  });
  const noFigures = {
    text: `Not known: no projection of employment is held for ${fullName(classifications, category)}.`,
    edition: category.edition,
    sources: [],
  };
  if (told.length === 0) return [noFigures];
  const shown = told.slice(0, MOST_OCCUPATIONS);
  const rest = told.length - shown.length;
  const more = rest > 0 ? ` ${rest} more ${rest === 1 ? 'corresponds' : 'correspond'}.` : '';
  const abroad = isSoc
    ? []
    : [
        statement(
          classifications,
          `ISCO has no figures of its own. In the United States its work is found in ${list(shown.map((it) => shortName(it.occupation)))}.${more}`,
          category.edition,
          linkTables(links),
        ),
      ];
  return [
    ...abroad,
    ...shown.flatMap(({ occupation, all, latest }, at) => [
      statement(
        classifications,
        `${isSoc && at === 0 ? 'In the United States: ' : ''}${editionName(classifications, occupation.edition)} ${shortName(occupation)}, projections ${latest.vintage}: ${figures(latest)}.`,
        occupation.edition,
        [PROJECTIONS_TABLE],
      ),
      ...newerChange(classifications, occupation, all, latest),
    ]),
    ...partStatements(classifications, category),
    ...breakStatements(
      classifications,
      shown.map((it) => it.occupation),
    ),
  ];
}

/** The occupations that the BLS projects for a category; some only together with others of their broad occupation. */
function projectedWith(classifications: Classifications, category: Category): readonly Category[] {
  const projected = pathOf(classifications, category).findLast(
    (it) => projectionsOf(classifications, it).length > 0,
  );
  return projected ? [projected] : detailedCategoriesOf(classifications, category);
}

/** Where the figures are the sum of a broad occupation: which of its parts have figures too. */
function partStatements(classifications: Classifications, category: Category): readonly Statement[] {
  const parts = childrenOf(classifications, category).filter(
    (it) => projectionsOf(classifications, it).length > 0,
  );
  if (parts.length === 0 || projectionsOf(classifications, category).length === 0) return [];
  const text = `These are the figures of the broad occupation; those of its parts are held too: ${list(parts.map(shortName))}.`;
  return [statement(classifications, text, category.edition, [PROJECTIONS_TABLE])];
}

/**
 * Of many occupations, the broad ones for which the BLS prints the sum in place of their parts, where all of these are
 * meant; and those that belong here whole before those of which a part does.
 */
function summedUp(
  classifications: Classifications,
  occupations: readonly Category[],
  links: readonly Correspondence[],
): readonly Category[] {
  if (occupations.length <= MOST_OCCUPATIONS) return occupations;
  const all = new Set(occupations);
  const sums = occupations.map((it) => {
    const broad = parentOf(classifications, it);
    const isWhole =
      broad &&
      projectionsOf(classifications, broad).length > 0 &&
      childrenOf(classifications, broad).every(
        (one) => all.has(one) || projectionsOf(classifications, one).length === 0,
      );
    return isWhole ? broad : it;
  });
  const isPart = (it: Category): boolean =>
    links.some(({ target, relation }) => target === it && relation === 'partial');
  return [...new Set(sums)].toSorted((one, other) => Number(isPart(one)) - Number(isPart(other)));
}

function figures(it: Projection): string {
  const openings = it.annualOpenings ? `, ${it.annualOpenings} thousand openings a year` : '';
  const direction = it.changePercent.startsWith('-') ? 'a decline' : 'growth';
  return `${it.baseEmployment} thousand employed in ${it.vintage.slice(0, 4)}, ${it.projectedEmployment} thousand projected for 20${it.vintage.slice(-2)}, ${direction} of ${it.changePercent.replace('-', '')} %${openings}`;
}

/** A newer round of which only the change is held. */
function newerChange(
  classifications: Classifications,
  occupation: Category,
  all: readonly Projection[],
  latest: Projection,
): readonly Statement[] {
  const newest = all.at(-1);
  if (!newest || newest === latest) return [];
  return [
    statement(
      classifications,
      `The projections ${newest.vintage} give a change of ${newest.changePercent} %; their levels are not held here.`,
      occupation.edition,
      [PROJECTIONS_TABLE],
    ),
  ];
}

/** Medical records are the series that a change of codes broke twice. */
const BROKEN_SERIES: ReadonlySet<string> = new Set(['29-2072', '29-9021', '29-2071']);

function breakStatements(
  classifications: Classifications,
  occupations: readonly Category[],
): readonly Statement[] {
  if (!occupations.some((it) => BROKEN_SERIES.has(it.code))) return [];
  return [
    statement(
      classifications,
      'Figures of different vintages must not be joined: the published series for medical records runs 215.5 thousand (2018, SOC 2010 29-2071), 341.6 (2019, hybrid code 29-2098, which holds other occupations too) and 186.4 (2021, SOC 2018 29-2072). The jumps are changes of code, neither growth nor loss.',
      'soc-2018',
      [PROJECTIONS_TABLE, 'soc-hybrid-2019/categories.tsv'],
    ),
  ];
}
