/** Sentences from the project's own texts, and from the tables of employment. */
import {
  type Category,
  type Classifications,
  correspondencesOf,
  detailedCategoriesOf,
  isOccupationText,
  type OccupationText,
  PROJECTIONS_TABLE,
  type Projection,
  pathOf,
  projectionsOf,
  REQUIREMENTS_TABLE,
  requirementsOf,
  textOf,
} from '../../classification/index.ts';
import { OWN_TEXT, type Statement } from '../answer.ts';
import { linkTables } from '../claims/finding.ts';
import { editionName, fullName, list, shortName } from '../wording.ts';
import { statement } from './statements.ts';

function own(category: Category, text: string): Statement {
  return { text, edition: category.edition, sources: [OWN_TEXT] };
}

function occupationText(classifications: Classifications, category: Category): OccupationText | undefined {
  const text = textOf(classifications, category);
  return text && isOccupationText(text) ? text : undefined;
}

/** What the category is, or what unites a broader one and sets it apart. */
export function meaningStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const text = textOf(classifications, category);
  if (!text) return [];
  return isOccupationText(text)
    ? [own(category, text.definition)]
    : [own(category, text.unites), own(category, text.apart)];
}

/** What the people in it do; `whose` says it where more than one category is told of. */
export function taskStatements(
  classifications: Classifications,
  category: Category,
  whose = 'Their main tasks',
): readonly Statement[] {
  const text = occupationText(classifications, category);
  return text ? [own(category, `${whose}: ${text.tasks.join('; ')}.`)] : [];
}

/** Titles that belong here, in everyday words. */
export function titleStatements(classifications: Classifications, category: Category): readonly Statement[] {
  const text = occupationText(classifications, category);
  return text ? [own(category, `Typical titles: ${text.titles.join('; ')}.`)] : [];
}

/** Look-alikes and what tells them apart, and the boundary that goes wrong most. */
export function boundaryStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const text = occupationText(classifications, category);
  if (!text) return [];
  const away = text.elsewhere.map(({ title, code, why }) => `${title} (${code}${why ? `: ${why}` : ''})`);
  return [own(category, text.boundary), own(category, `What tells look-alikes apart: ${away.join('; ')}.`)];
}

/** The boundary alone. */
export function boundaryStatement(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const text = occupationText(classifications, category);
  return text ? [own(category, text.boundary)] : [];
}

/** Level, education and training; of a US occupation first what the tables of the BLS and O*NET say. */
export function educationStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const text = occupationText(classifications, category);
  const entry = entryStatement(classifications, category);
  return [...(entry ? [entry] : []), ...(text ? [own(category, text.education)] : [])];
}

/** What a US occupation asks of those who enter it, by the tables of the BLS and O*NET. */
export function entryStatement(classifications: Classifications, category: Category): Statement | undefined {
  const asked = requirementsOf(classifications, category);
  if (!asked) return undefined;
  const { entryEducation, workExperience, training, jobZone } = asked;
  const zone = jobZone ? `; O*NET job zone ${jobZone} of 5` : '';
  return statement(
    classifications,
    `In the United States, ${shortName(category)}: typical education for entry: ${entryEducation.toLowerCase()}; work experience in a related occupation: ${workExperience.toLowerCase()}; training on the job: ${training.toLowerCase()}${zone}.`,
    category.edition,
    [REQUIREMENTS_TABLE],
  );
}

/** Usual steps of a career, and how the group differs between countries. */
export function careerStatements(classifications: Classifications, category: Category): readonly Statement[] {
  const text = occupationText(classifications, category);
  if (text?.career) return [own(category, text.career)];
  return [];
}

/** How the group differs between countries, and what its people are called there. */
export function countryStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const text = occupationText(classifications, category);
  const names = text?.names?.map(({ where, titles }) => `${where}: ${titles.join(', ')}`) ?? [];
  return [
    ...(text?.countries ? [own(category, text.countries)] : []),
    ...(names.length > 0 ? [own(category, `What its people are called: ${names.join('; ')}.`)] : []),
  ];
}

/** What became of it since ISCO-88. */
export function historyStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const text = occupationText(classifications, category);
  return text?.isco88 ? [own(category, text.isco88)] : [];
}

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
  // Some occupations are projected only together with others of their broad occupation.
  const occupations = [
    ...new Set(
      named.flatMap((it) => {
        const projected = pathOf(classifications, it).findLast(
          (one) => projectionsOf(classifications, one).length > 0,
        );
        return projected ? [projected] : detailedCategoriesOf(classifications, it);
      }),
    ),
  ];
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
    ...shown.flatMap(({ occupation, all, latest }) => [
      statement(
        classifications,
        `${editionName(classifications, occupation.edition)} ${shortName(occupation)}, projections ${latest.vintage}: ${projected(latest)}.`,
        occupation.edition,
        [PROJECTIONS_TABLE],
      ),
      ...newerChange(classifications, occupation, all, latest),
    ]),
    ...breakStatements(
      classifications,
      shown.map((it) => it.occupation),
    ),
  ];
}

function projected(it: Projection): string {
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
