/** The sentences that answer each kind of question about one category. */
import {
  ancestorsOf,
  type Category,
  type Classifications,
  childrenOf,
  type EditionId,
  levelName,
  parentOf,
  reachableEditions,
} from '../../classification/index.ts';
import type { QuestionKind, Statement } from '../answer.ts';
import { editionName, fullName, list, shortName } from '../wording.ts';
import { occupationAbove } from './occupation-above.ts';
import { outlookStatements } from './outlook-statements.ts';
import { outwardStatements } from './outward.ts';
import { wantsDetailedGroups } from './reading/group-list-patterns.ts';
import { relatedStatements } from './related-work.ts';
import {
  changeStatements,
  contentStatements,
  correspondenceStatements,
  exclusionStatements,
  placeStatements,
  statement,
  variantStatements,
} from './statements.ts';
import {
  boundaryStatement,
  boundaryStatements,
  careerStatements,
  countryStatements,
  educationStatements,
  historyStatements,
  meaningStatements,
  taskStatements,
} from './text-statements.ts';
import { listStatements } from './title-lists.ts';
import { unchangedStatement } from './unchanged.ts';

/** What the sentences need to know of the question. */
export interface Wanted {
  readonly kind: QuestionKind;
  /** The question without the names of editions. */
  readonly plain: string;
  /** Editions asked for, other than the category's own. */
  readonly targets: readonly EditionId[];
}

/** The sentences about one category that answer a question of a kind. */
export function kindStatements(
  classifications: Classifications,
  category: Category,
  { kind, plain, targets }: Wanted,
): readonly Statement[] {
  const place = placeStatements(classifications, category);
  const links = (to: readonly EditionId[]) =>
    to.flatMap((it) => correspondenceStatements(classifications, category, it));
  const asked = targets.length > 0 ? targets : reachable(category.edition);
  switch (kind) {
    case 'change': {
      const onward = links(newerEditions(category.edition));
      const changes = changeOrNone(classifications, category, plain);
      const history = historyStatements(classifications, category);
      // What an edition in force has changed lies behind it.
      return classifications.edition(category.edition).validTo === ''
        ? [...changes, ...history, ...onward, ...place]
        : [...onward, ...changes, ...history, ...place];
    }
    case 'correspondence':
      return [...linksOrNone(classifications, category, asked), ...place];
    case 'included':
      return [...listStatements(classifications, category, plain), ...place];
    case 'definition':
      return [
        ...meaningStatements(classifications, category),
        ...place,
        ...taskStatements(classifications, category),
        ...boundaryStatement(classifications, category),
      ];
    case 'tasks':
      return [...taskOrNone(classifications, category), ...place];
    case 'education':
      return [
        ...educationStatements(classifications, category),
        ...levelStatements(classifications, category),
      ];
    case 'career':
      return [...careerOrNone(classifications, category), ...place];
    case 'outlook':
      return outlookStatements(classifications, category);
    case 'countries':
      return [...countryOrNone(classifications, category), ...place];
    case 'children':
      return [...childStatements(classifications, category, plain), ...place];
    case 'parent':
      return [...parentStatements(classifications, category, plain), ...place];
    case 'skill-level':
      return [...levelStatements(classifications, category), ...place];
    case 'related':
      return [
        ...relatedStatements(classifications, category),
        ...exclusionOrNone(classifications, category),
        ...place,
      ];
    case 'excluded':
      return [...exclusionOrNone(classifications, category), ...place];
    default:
      return [
        ...place,
        ...meaningStatements(classifications, category),
        ...contentStatements(classifications, category),
        ...exclusionStatements(classifications, category),
        ...boundaryStatement(classifications, category),
        ...links(kind === 'code' ? newerEditions(category.edition) : reachable(category.edition)),
        ...variantStatements(classifications, category),
      ];
  }
}

function taskOrNone(classifications: Classifications, category: Category): readonly Statement[] {
  const tasks = taskStatements(classifications, category);
  return tasks.length > 0
    ? tasks
    : orNotKnown(classifications, category, meaningStatements(classifications, category), 'tasks');
}

function careerOrNone(classifications: Classifications, category: Category): readonly Statement[] {
  return orNotKnown(classifications, category, careerStatements(classifications, category), 'career steps');
}

function countryOrNone(classifications: Classifications, category: Category): readonly Statement[] {
  const told = countryStatements(classifications, category);
  return orNotKnown(classifications, category, told, 'differences between countries');
}

function orNotKnown(
  classifications: Classifications,
  category: Category,
  told: readonly Statement[],
  what: string,
): readonly Statement[] {
  if (told.length > 0) return told;
  const text = `Not known: no text on ${what} is held for ${editionName(classifications, category.edition)} ${shortName(category)}.`;
  return [{ text, edition: category.edition, sources: [] }];
}

function own(classifications: Classifications, category: Category, text: string): Statement {
  return statement(classifications, text, category.edition, [`${category.edition}/categories.tsv`]);
}

/** The group above, or that of the level which the question names. */
function parentStatements(
  classifications: Classifications,
  category: Category,
  plain: string,
): readonly Statement[] {
  const named = levelsNamed(plain);
  const above = ancestorsOf(classifications, category).find((it) =>
    named.some((word) => levelName(classifications, it).startsWith(`${word} `)),
  );
  const parent = above ?? parentOf(classifications, category) ?? occupationAbove(classifications, category);
  const text = parent
    ? `${shortName(category)} belongs to ${parent.edition === category.edition ? `${levelName(classifications, parent)} ${shortName(parent)}` : fullName(classifications, parent)}.`
    : `${shortName(category)} stands at the top level; no group is above it.`;
  return [own(classifications, category, text)];
}

/** The level of the tree and, in ISCO, the skill level: a question may mean either. */
function levelStatements(classifications: Classifications, category: Category): readonly Statement[] {
  const { levels, name, family } = classifications.edition(category.edition);
  const skill =
    family === 'soc'
      ? 'The SOC has no skill levels.'
      : category.skillLevels.length === 0
        ? `${name} states no one skill level for it.`
        : `The ISCO skill level of ${shortName(category)} is ${list(category.skillLevels.map(String), 'or')}.`;
  const place = `It is a ${levelName(classifications, category)}: level ${category.level} of the ${levels.length} of ${name}.`;
  const text =
    family === 'soc'
      ? `${place.replace('It is', `${shortName(category)} is`)} ${skill}`
      : `${skill} ${place}`;
  return [own(classifications, category, text)];
}

const LEVEL_WORD = /\b(sub[- ]?major|unit|minor|major|broad|detailed)\b/gi;

function levelsNamed(plain: string): readonly string[] {
  return [...plain.matchAll(LEVEL_WORD)].map((it) =>
    (it[1] ?? '').toLowerCase().replace(/^sub[- ]?major$/, 'sub-major'),
  );
}

/** The groups one level down, or those of the level that the question names. */
function childStatements(
  classifications: Classifications,
  category: Category,
  plain: string,
): readonly Statement[] {
  const named = levelsNamed(plain);
  const isDetailed = named.length === 0 && wantsDetailedGroups(plain);
  const below = descendants(classifications, category).filter((it) =>
    isDetailed
      ? childrenOf(classifications, it).length === 0
      : named.some((word) => levelName(classifications, it).startsWith(word)),
  );
  const groups = below.length > 0 ? below : childrenOf(classifications, category);
  const [first] = groups;
  const text = first
    ? `${shortName(category)} has ${groups.length} ${levelName(classifications, first)}${groups.length === 1 ? '' : 's'}: ${list(groups.map(shortName))}.`
    : `${shortName(category)} is not divided further.`;
  return [
    own(classifications, category, text),
    ...(first ? [] : contentStatements(classifications, category)),
  ];
}

function descendants(classifications: Classifications, category: Category): readonly Category[] {
  return childrenOf(classifications, category).flatMap((it) => [it, ...descendants(classifications, it)]);
}

function linksOrNone(
  classifications: Classifications,
  category: Category,
  to: readonly EditionId[],
): readonly Statement[] {
  return to.flatMap((edition) => {
    const found = correspondenceStatements(classifications, category, edition);
    if (found.length > 0) return found;
    const text = `No counterpart of ${editionName(classifications, category.edition)} ${shortName(category)} is published in ${editionName(classifications, edition)}.`;
    return [own(classifications, category, text)];
  });
}

function changeOrNone(
  classifications: Classifications,
  category: Category,
  plain: string,
): readonly Statement[] {
  const found = changeStatements(classifications, category);
  if (found.length > 0) return found;
  const unchanged = unchangedStatement(
    classifications,
    category,
    /\b(?:split|divided|broken)\b/i.test(plain),
  );
  if (unchanged) return [unchanged];
  const text = `The change log has no entry for ${shortName(category)}: it went on unchanged, or its edition is the last held here.`;
  return [own(classifications, category, text)];
}

function exclusionOrNone(classifications: Classifications, category: Category): readonly Statement[] {
  const found = [
    ...exclusionStatements(classifications, category),
    ...boundaryStatements(classifications, category),
    ...outwardStatements(classifications, category),
  ];
  if (found.length > 0) return found;
  return [
    own(classifications, category, `The tables hold no exclusion reference for ${shortName(category)}.`),
  ];
}

function reachable(edition: EditionId): readonly EditionId[] {
  const wanted: readonly EditionId[] = ['isco-08', 'isco-88', 'soc-2010', 'soc-2018'];
  return wanted.filter((it) => reachableEditions(edition).includes(it));
}

function newerEditions(edition: EditionId): readonly EditionId[] {
  const wanted: readonly EditionId[] = edition.startsWith('isco')
    ? ['isco-08', 'soc-2018']
    : ['soc-2018', 'isco-08'];
  return wanted.filter((it) => it !== edition);
}
