/** Sentences about one category, each with the tables that it rests on. */
import {
  type Category,
  CHANGE_TYPES,
  type Classifications,
  type Correspondence,
  changesOf,
  childrenOf,
  correspondencesOf,
  type EditionId,
  indexTableName,
  levelName,
  membershipsOf,
  pathOf,
} from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { linkTables } from '../claims/finding.ts';
import { editionName, fullName, list, publicationsOf, shortName, successors } from '../wording.ts';
import { ONET_TO_SOC, occupationAbove } from './occupation-above.ts';
import { spokenTitle } from './spoken-title.ts';

/** A sentence with its edition and the publications behind its tables. */
export function statement(
  classifications: Classifications,
  text: string,
  edition: EditionId | null,
  tables: readonly string[],
): Statement {
  return { text, edition, sources: publicationsOf(classifications, tables) };
}

/** "X is ISCO-08 unit group 3252. It lies in major group 3 ..., sub-major group 32 ... and minor group 325 ...." */
export function placeStatements(classifications: Classifications, category: Category): readonly Statement[] {
  const table = `${category.edition}/categories.tsv`;
  const above = pathOf(classifications, category).slice(0, -1);
  const rungs = above.map((it) => `${levelName(classifications, it)} ${shortName(it)}`);
  const under = above.length === 0 ? occupationAbove(classifications, category) : undefined;
  const place = under
    ? `It lies under ${fullName(classifications, under)}.`
    : rungs.length === 0
      ? isOfOneLevel(classifications, category)
        ? 'Its list has one level.'
        : 'It stands at the top level.'
      : `It lies in ${list(rungs)}.`;
  const { skillLevels } = category;
  const skill =
    skillLevels.length === 0 ? '' : ` Its ISCO skill level is ${list(skillLevels.map(String), 'or')}.`;
  return [
    statement(
      classifications,
      `${fullName(classifications, category)}. ${place}${skill}`,
      category.edition,
      under ? [table, ONET_TO_SOC] : [table],
    ),
  ];
}

function isOfOneLevel(classifications: Classifications, { edition }: Category): boolean {
  return classifications.edition(edition).levels.length === 1;
}

/** The groups below, or the index titles of a category that has none. */
export function contentStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const children = childrenOf(classifications, category);
  if (children.length > 0) {
    const below = list(children.map(shortName));
    return [
      statement(classifications, `It is divided into ${below}.`, category.edition, [
        `${category.edition}/categories.tsv`,
      ]),
    ];
  }
  const table = indexTableName(category.edition);
  const titles = indexTitlesOf(classifications, category);
  if (!table || titles.length === 0) return [];
  const some = titles.slice(0, 8);
  const rest = titles.length > some.length ? `, and ${titles.length - some.length} more` : '';
  const text = `Its index titles (${titles.length}): ${some.join('; ')}${rest}.`;
  return [statement(classifications, text, category.edition, [table])];
}

/** The index titles of a category as they are spoken. */
export function indexTitlesOf(classifications: Classifications, category: Category): readonly string[] {
  return classifications.indexEntriesOf(category).map((it) => spokenTitle(it.title));
}

/** What the category sends elsewhere. */
export function exclusionStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const exclusions = classifications.exclusionsFrom(category);
  if (exclusions.length === 0) return [];
  const away = exclusions.map((it) => `${it.title} (${it.target})`);
  return [
    statement(classifications, `Classified elsewhere: ${away.join('; ')}.`, category.edition, [
      'isco-08/exclusions.tsv',
    ]),
  ];
}

/** The category's counterparts in another edition; says so when the correspondence is derived. */
export function correspondenceStatements(
  classifications: Classifications,
  category: Category,
  to: EditionId,
): readonly Statement[] {
  const links = correspondencesOf(classifications, category, to);
  if (links.length === 0) return [];
  const name = editionName(classifications, to);
  const via = links[0]?.derivedThrough ?? [];
  const how =
    via.length === 0
      ? ''
      : ` (derived through ${list(via.map((it) => editionName(classifications, it)))}; no table joining the two is published)`;
  const text = `In ${name} its work is found in ${targetsOf(links)}${how}.`;
  return [statement(classifications, text, to, linkTables(links))];
}

/**
 * Over several tables, what has the whole of the work comes before what has a part of it, and of the parts that which
 * kept its code: "all other" occupations lead to many that have little of the work.
 */
function closestFirst(links: readonly Correspondence[]): readonly Correspondence[] {
  const distance = ({ relation, target, chain, derivedThrough }: Correspondence): number =>
    derivedThrough.length === 0 || relation !== 'partial'
      ? 0
      : chain.at(-1)?.source.code === target.code
        ? 1
        : 2;
  return links.toSorted((a, b) => distance(a) - distance(b));
}

/** Children whose links are told one by one; of more, only the targets are named. */
const MOST_SOURCES = 4;

/** The targets; those of a broader group each with the group below that leads to it. */
function targetsOf(links: readonly Correspondence[]): string {
  const bySource = Map.groupBy(links, (it) => it.source);
  if (bySource.size < 2) return successors(closestFirst(links));
  if (bySource.size <= MOST_SOURCES)
    return [...bySource]
      .map(([source, own]) => `${successors(closestFirst(own))} (from ${source.code})`)
      .join('; ');
  const targets = [...new Set(links.map((it) => shortName(it.target)))];
  const most = 6;
  return list(
    targets.length <= most ? targets : [...targets.slice(0, most), `${targets.length - most} more`],
  );
}

/** What became of the category, or what it came from, in GSIM's types of change. */
export function changeStatements(classifications: Classifications, category: Category): readonly Statement[] {
  return changesOf(classifications, category).map((change) => {
    const type = `${CHANGE_TYPES[change.type]} (${change.type})`;
    const older = change.older
      ? `${editionName(classifications, change.older.edition)} ${shortName(change.older)}`
      : 'nothing';
    const newer = change.newer
      ? `${editionName(classifications, change.newer.edition)} ${shortName(change.newer)}`
      : 'nothing';
    const editions = [change.older, change.newer].flatMap((it) => (it ? [it.edition] : []));
    const table = editions.some((it) => it.startsWith('isco'))
      ? 'changes/isco-88_isco-08.tsv'
      : 'changes/soc-2010_soc-2018.tsv';
    return statement(classifications, `${older} → ${newer}: ${type}.`, change.newer?.edition ?? null, [
      table,
    ]);
  });
}

/** The groups of variants that hold the category. */
export function variantStatements(
  classifications: Classifications,
  category: Category,
): readonly Statement[] {
  const byVariant = Map.groupBy(membershipsOf(classifications, category), (it) => it.variant.id);
  return [...byVariant.values()].flatMap((memberships) => {
    const variant = memberships[0]?.variant;
    if (!variant) return [];
    const status = variant.status === 'official' ? '' : ` (membership ${variant.status})`;
    const groups = list(memberships.map((it) => `“${it.group.title}”`));
    const text = `${variant.title}: in the group${memberships.length === 1 ? '' : 's'} ${groups}${status}.`;
    return [statement(classifications, text, variant.edition, ['variants/members.tsv'])];
  });
}
