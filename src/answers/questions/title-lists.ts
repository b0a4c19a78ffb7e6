/** The titles of a group as a list: all of a detailed one, and those of each group below a broader one. */
import {
  type Category,
  type Classifications,
  childrenOf,
  detailedCategoriesOf,
  indexTableName,
  isOccupationText,
  levelName,
  parentOf,
  textOf,
} from '../../classification/index.ts';
import { OWN_TEXT, type Statement } from '../answer.ts';
import { list, shortName } from '../wording.ts';
import { contentStatements, indexTitlesOf, statement } from './statements.ts';
import { titleStatements } from './text-statements.ts';

/** A major group has too many below it for a list of their titles. */
const MOST_GROUPS = 40;
/** Of each group below a broader one, where not all are asked for. */
const SOME = 5;
const EXAMPLES = 3;

const ASKS_FOR_ALL = /\b(?:all|every|each|complete|full|whole)\b/i;
const ASKS_FOR_EXAMPLES = /\b(?:examples?|sample)\b/i;
const ASKS_FOR_NEIGHBOURS = /\bsame (?:[\w-]+ )?(?:group|category|code|class)\b/i;

/**
 * Which jobs belong to a category: its titles; of a broader one the groups below and titles of each.
 *
 * @param plain the question, whose words tell whether all or examples are asked for
 * @example
 * listStatements(classifications, category, 'list all jobs in 322')[0]?.text; // 'It is divided into ...'
 */
export function listStatements(
  classifications: Classifications,
  category: Category,
  plain: string,
): readonly Statement[] {
  const below = detailedCategoriesOf(classifications, category);
  if (childrenOf(classifications, category).length === 0)
    return [
      ...allTitles(classifications, category),
      ...titleStatements(classifications, category),
      ...(ASKS_FOR_NEIGHBOURS.test(plain) ? neighbours(classifications, category) : []),
    ];
  const contents = contentStatements(classifications, category);
  if (below.length > MOST_GROUPS)
    return ASKS_FOR_ALL.test(plain) ? [...contents, allGroups(classifications, category, below)] : contents;
  const titles = ASKS_FOR_EXAMPLES.test(plain)
    ? below.flatMap((it) => exampleTitles(classifications, it))
    : below.flatMap((it) =>
        someTitles(classifications, it, ASKS_FOR_ALL.test(plain) ? Number.POSITIVE_INFINITY : SOME),
      );
  return [...contents, ...titles];
}

function allGroups(
  classifications: Classifications,
  { edition }: Category,
  below: readonly Category[],
): Statement {
  const [first] = below;
  const level = first ? levelName(classifications, first) : 'group';
  const text = `It has ${below.length} ${level}s, each with titles of its own: ${below.map(shortName).join('; ')}.`;
  return statement(classifications, text, edition, [`${edition}/categories.tsv`]);
}

function allTitles(classifications: Classifications, category: Category): readonly Statement[] {
  const titles = indexTitlesOf(classifications, category);
  const table = indexTableName(category.edition);
  if (!table || titles.length === 0) return [];
  const text = `Its index titles (${titles.length}): ${titles.join('; ')}.`;
  return [statement(classifications, text, category.edition, [table])];
}

function someTitles(
  classifications: Classifications,
  category: Category,
  most: number,
): readonly Statement[] {
  const titles = indexTitlesOf(classifications, category);
  const table = indexTableName(category.edition);
  if (!table || titles.length === 0) return [];
  // One or two more take no more room than the words that say so.
  const shown = titles.length > most + 2 ? titles.slice(0, most) : titles;
  const rest = titles.length > shown.length ? `; and ${titles.length - shown.length} more` : '';
  const text = `${shortName(category)}: ${shown.join('; ')}${rest}.`;
  return [statement(classifications, text, category.edition, [table])];
}

/** The first of our own typical titles; of a group without a text, of its index. */
function exampleTitles(classifications: Classifications, category: Category): readonly Statement[] {
  const text = textOf(classifications, category);
  if (!text || !isOccupationText(text)) return someTitles(classifications, category, EXAMPLES);
  const titles = text.titles.slice(0, EXAMPLES).join('; ');
  return [{ text: `${shortName(category)}: ${titles}.`, edition: category.edition, sources: [OWN_TEXT] }];
}

/** "In the same group as": the groups beside it, which are its nearest others. */
function neighbours(classifications: Classifications, category: Category): readonly Statement[] {
  const parent = parentOf(classifications, category);
  const beside = parent ? childrenOf(classifications, parent).filter((it) => it !== category) : [];
  if (!parent || beside.length === 0) return [];
  const text = `Beside it in ${levelName(classifications, parent)} ${shortName(parent)} stand ${list(beside.map(shortName))}.`;
  return [statement(classifications, text, category.edition, [`${category.edition}/categories.tsv`])];
}
