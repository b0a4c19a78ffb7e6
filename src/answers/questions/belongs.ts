/** Whether some work belongs to a group: answers that begin with Yes or No. */
import {
  type Category,
  type Classifications,
  detailedCategoriesOf,
  type EditionId,
  type Exclusion,
  indexTableName,
  isWithin,
  matchKey,
} from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { fullName, list, shortName } from '../wording.ts';
import { placeStatements, statement } from './statements.ts';
import type { Topic } from './topic.ts';

/**
 * Says whether the work belongs to the group; where it does not, where it belongs, and which exclusion reference of the
 * group says so.
 *
 * @param job found in the edition of the group
 */
export function belongsStatements(
  classifications: Classifications,
  job: Topic,
  group: Category,
): readonly Statement[] {
  const homes = homesOf(job, group.edition);
  const inside = homes.filter((it) => isWithin(classifications, it, group));
  const outside = homes.filter((it) => !inside.includes(it));
  const exclusion = exclusionOf(classifications, group, job.phrase);
  const says = (text: string, tables: readonly string[] = []): Statement =>
    statement(classifications, text, group.edition, [...tablesOf(group), ...tables]);
  const work = job.by === 'code' ? list(homes.map(shortName)) : `“${job.phrase}”`;
  const groupName = fullName(classifications, group);
  const places = [...inside, ...outside].flatMap((it) => placeStatements(classifications, it));
  if (exclusion || inside.length === 0) {
    const target = exclusion && classifications.category('isco-08', exclusion.target);
    const where = target ? [target] : homes;
    const belongs = where.length > 0 ? ` It belongs to ${list(where.map(shortName))}.` : '';
    const reference = exclusion
      ? ` The reference of ${exclusion.code} says so: ${exclusion.title} → ${exclusion.target}.`
      : '';
    return [
      says(
        `No: ${work} does not belong to ${groupName}.${belongs}${reference}`,
        exclusion ? ['isco-08/exclusions.tsv'] : [],
      ),
      ...(target ? placeStatements(classifications, target) : places),
    ];
  }
  if (outside.length > 0) {
    const text = `Yes, in part: ${work} belongs to ${list(inside.map(shortName))}, within ${groupName}, or to ${list(outside.map(shortName))}, which lies outside it: the tasks decide.`;
    return [says(text), ...places];
  }
  const [home] = inside;
  const through =
    job.by === 'code' || (inside.length === 1 && home === group)
      ? ''
      : `, by way of ${list(inside.map(shortName), 'or')}`;
  return [says(`Yes: ${work} belongs to ${groupName}${through}.`), ...places];
}

/** The groups that the work stands in, without those that hold a small share of the titles of a head word. */
export function homesOf(job: Topic, edition: EditionId): readonly Category[] {
  const homes = job.homes.filter((it) => it.category.edition === edition);
  if (job.by !== 'head-word' || homes.length === 0)
    return job.categories.filter((it) => it.edition === edition);
  const all = homes.reduce((sum, it) => sum + it.titles, 0);
  return homes.filter((it) => it.titles >= 0.1 * all).map((it) => it.category);
}

function tablesOf(group: Category): readonly string[] {
  const index = indexTableName(group.edition);
  return [`${group.edition}/categories.tsv`, ...(index ? [index] : [])];
}

/** The group's own reference that sends the work elsewhere. */
function exclusionOf(
  classifications: Classifications,
  group: Category,
  words: string,
): Exclusion | undefined {
  const key = matchKey(words);
  return [group, ...detailedCategoriesOf(classifications, group).filter((it) => it !== group)]
    .flatMap((it) => classifications.exclusionsFrom(it))
    .find((it) => {
      const target = classifications.category('isco-08', it.target);
      return matchKey(it.title) === key && target && !isWithin(classifications, target, group);
    });
}
