/** Sentences from the project's own texts, and from the table of what occupations ask. */
import {
  type Category,
  type Classifications,
  isOccupationText,
  type OccupationText,
  REQUIREMENTS_TABLE,
  requirementsOf,
  textOf,
} from '../../classification/index.ts';
import { OWN_TEXT, type Statement } from '../answer.ts';
import { shortName } from '../wording.ts';
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
