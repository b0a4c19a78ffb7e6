/** Where two categories part, and by what. */
import {
  type Category,
  type Classifications,
  compareCategories,
  isOccupationText,
  levelName,
  textOf,
} from '../../classification/index.ts';
import { OWN_TEXT, type Statement } from '../answer.ts';
import { linkTables } from '../claims/finding.ts';
import { fullName, list, shortName, successors } from '../wording.ts';
import { contentStatements, statement } from './statements.ts';
import { meaningStatements } from './text-statements.ts';

/** Enough to see what kind of work it is. */
const MOST_EXCLUSIONS = 10;

/** Sentences on the difference of two categories; the first says where they part and by what. */
export function differenceStatements(
  classifications: Classifications,
  one: Category,
  other: Category,
): readonly Statement[] {
  const comparison = compareCategories(classifications, one, other);
  const table = `${one.edition}/categories.tsv`;
  const says = (text: string, tables: readonly string[]) =>
    statement(classifications, text, one.edition, tables);
  const statements: Statement[] = [];
  if (one === other) return [says(`Both are the same category, ${fullName(classifications, one)}.`, [table])];
  if (one.edition !== other.edition) {
    const links = comparison.correspondences;
    const joined =
      links.length > 0
        ? `${shortName(one)} corresponds to ${successors(links)}.`
        : 'No published link joins them.';
    return [
      says(
        `They belong to two editions: ${fullName(classifications, one)} and ${fullName(classifications, other)}. ${joined}`,
        [table, `${other.edition}/categories.tsv`, ...linkTables(links)],
      ),
    ];
  }
  const { commonAncestor, partAt } = comparison;
  if (!partAt) {
    const [outer, inner] = commonAncestor === one ? [one, other] : [other, one];
    statements.push(says(`${fullName(classifications, outer)} holds ${shortName(inner)}.`, [table]));
  } else {
    const [a, b] = partAt;
    const where = commonAncestor
      ? `Both lie in ${levelName(classifications, commonAncestor)} ${shortName(commonAncestor)}; they part at ${levelName(classifications, a)}s ${shortName(a)} and ${shortName(b)}`
      : `They part at the top, with no group in common: ${levelName(classifications, a)} ${shortName(a)} and ${shortName(b)}`;
    statements.push(says(`${where}${skillDifference(one, other)}.`, [table]));
  }
  for (const category of [one, other]) statements.push(...meaningStatements(classifications, category));
  statements.push(...apartStatements(classifications, one, other));
  const { exclusions } = comparison;
  if (exclusions.length > 0) {
    const sent = exclusions
      .slice(0, MOST_EXCLUSIONS)
      .map((it) => `${it.title} (from ${it.code} to ${it.target})`);
    const rest = exclusions.length > sent.length ? `; and ${exclusions.length - sent.length} more` : '';
    const text = `The official texts send look-alikes from one to the other: ${sent.join('; ')}${rest}.`;
    statements.push(says(text, ['isco-08/exclusions.tsv']));
  }
  for (const category of [one, other]) {
    for (const content of contentStatements(classifications, category)) {
      statements.push({ ...content, text: `${shortName(category)}: ${content.text}` });
    }
  }
  const words = comparison.sharedIndexWords.slice(0, 8);
  if (words.length > 0) {
    statements.push(
      says(
        `Words that stand in index titles of both, so that a title alone may not tell them apart: ${words.join(', ')}.`,
        ['isco-08/index.tsv'],
      ),
    );
  }
  return statements;
}

/** What the project's own texts say that tells the two apart, each way. */
function apartStatements(
  classifications: Classifications,
  one: Category,
  other: Category,
): readonly Statement[] {
  const pairs = [
    [one, other],
    [other, one],
  ] as const;
  return pairs.flatMap(([from, to]) => {
    const text = textOf(classifications, from);
    if (!text || !isOccupationText(text)) return [];
    const sent = text.elsewhere.filter((it) => it.code === to.code);
    const look = sent.map(({ title, why }) => `${title}${why ? ` (${why})` : ''}`);
    return [
      ...(look.length > 0 ? [own(from, `Not in ${from.code} but in ${to.code}: ${look.join('; ')}.`)] : []),
      ...(text.boundary.includes(to.code) ? [own(from, `${from.code}: ${text.boundary}`)] : []),
    ];
  });
}

function own(category: Category, text: string): Statement {
  return { text, edition: category.edition, sources: [OWN_TEXT] };
}

function skillDifference(one: Category, other: Category): string {
  const levels = (category: Category) => list(category.skillLevels.map(String), 'or');
  const [a, b] = [levels(one), levels(other)];
  if (a === '' || b === '') return '';
  return a === b ? `; both are at ISCO skill level ${a}` : `; the ISCO skill levels are ${a} and ${b}`;
}
