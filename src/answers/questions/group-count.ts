/** How many occupations or groups a group or a field of work has. */
import {
  type Category,
  type Classifications,
  childrenOf,
  detailedCategoriesOf,
  type EditionId,
  levelName,
  wordStems,
} from '../../classification/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { editionName, fullName, list, pathReferences, shortName } from '../wording.ts';
import { aboutTopic } from './about-topic.ts';
import { kindStatements } from './kind-statements.ts';
import { notKnown } from './not-known.ts';
import { fromPage } from './page-question.ts';
import { countAskedFor } from './reading/count-forms.ts';
import { phraseFor, type Question } from './reading/question.ts';
import type { NamedEdition } from './reading/question-text.ts';
import { statement } from './statements.ts';
import { editionsOf, findTopic, type Topic } from './topic.ts';

const HEALTH = /^(?:the )?health(?: ?care)?$/i;
/** The groups of each edition that are about health. */
const HEALTH_GROUPS: readonly (readonly [EditionId, readonly string[]])[] = [
  ['isco-08', ['22', '32', '532']],
  ['soc-2018', ['29-0000', '31-0000']],
];

/**
 * Counts what a group or a field of work has; a field that no group is named after is not known, and no whole edition
 * is counted in its place. `undefined` for another question.
 *
 * @example
 * groupCount(classifications, text, readQuestion('how many occupations are in healthcare support'))?.kind; // 'children'
 */
export function groupCount(
  classifications: Classifications,
  text: string,
  question: Question,
): Answer | undefined {
  const { plain, editions, kind, readings } = question;
  const asked = countAskedFor(plain);
  if (!asked) return undefined;
  const level = levelAsked(asked.unit);
  const phrase = (kind === 'children' && readings[0]?.[0]) || phraseFor(asked.scope);
  const unread = () =>
    kind === 'levels'
      ? notKnown(classifications, text, findTopic(classifications, phrase, editions))
      : undefined;
  if (HEALTH.test(asked.scope))
    return (level === 'finest' && healthCount(classifications, text, editions)) || unread();
  const isOfSoc = /\b(?:occupations|professions)$/i.test(asked.unit);
  const named: readonly NamedEdition[] = [...phrase.editions, ...editions];
  const tried = named.length > 0 ? [named] : isOfSoc ? [[SOC_2018], [ISCO_08]] : [[ISCO_08], [SOC_2018]];
  for (const it of tried) {
    const topic = findTopic(classifications, { ...phrase, editions: it }, []);
    const own = groupOf(classifications, topic, asked.scope);
    const groups = own
      ? [own]
      : groupsNamed(classifications, asked.scope, it.flatMap(editionsOf).slice(0, 1));
    if (groups.length > 0)
      return counted(classifications, text, groups, level === 'named' ? asked.unit : '', {
        words: phrase.words,
        isLike: !own || topic.by === 'similar',
      });
  }
  // "Nurses" have no broader group: where they stand tells of the codes.
  const topic = findTopic(classifications, { ...phrase, editions: named.slice(0, 1) }, []);
  return TITLES.has(topic.by) && topic.categories.length > 0
    ? aboutTopic(classifications, text, { ...question, kind: 'categorised', readings: [[phrase]] }, topic)
    : unread();
}

const TITLES: ReadonlySet<Topic['by']> = new Set(['title', 'index-entry', 'head-word']);

/** Each group with what it has of a level that is named, or of its finest one. */
function counted(
  classifications: Classifications,
  text: string,
  groups: readonly Category[],
  named: string,
  { words, isLike }: { readonly words: string; readonly isLike: boolean },
): Answer {
  const [first] = groups;
  const taken = isLike
    ? ` No title agrees with “${words}”; the nearest, ${list(groups.map(shortName))}, ${groups.length > 1 ? 'are' : 'is'} taken to be meant.`
    : '';
  const finest = first?.edition.startsWith('isco') ? 'unit' : 'detailed';
  return {
    question: text,
    kind: 'children',
    understood: `How many there are: ${list(groups.map((it) => fullName(classifications, it)))}.${taken}`,
    statements: groups.flatMap((it) =>
      kindStatements(classifications, it, { kind: 'children', plain: named || finest, targets: [] }),
    ),
    paths: groups.map((it) => pathReferences(classifications, it)),
    related: [`How are ${first?.title} categorized?`, `Which jobs are included under ${first?.title}?`],
  };
}

/** More groups than these have no one word in common by which they are meant. */
const MOST_GROUPS = 3;

/** The broadest groups whose titles begin with a word for a field: "Sales and Related Occupations" for "sales". */
function groupsNamed(
  classifications: Classifications,
  words: string,
  editions: readonly EditionId[],
): readonly Category[] {
  const stems = wordStems(words);
  const named = editions.flatMap((edition) =>
    classifications.categories(edition).filter((it) => {
      const title = wordStems(it.title);
      const isField = edition.startsWith('isco') || / Occupations$/.test(it.title);
      return isField && stems.length > 0 && stems.every((stem, at) => title[at] === stem);
    }),
  );
  const broadest = Math.min(...named.map((it) => it.level));
  const groups = named.filter((it) => it.level === broadest && childrenOf(classifications, it).length > 0);
  return groups.length <= MOST_GROUPS ? groups : [];
}

const ISCO_08: NamedEdition = { family: 'isco', edition: 'isco-08', isForeign: false };
const SOC_2018: NamedEdition = { family: 'soc', edition: 'soc-2018', isForeign: false };

/** Occupations and codes are counted where they are finest. */
function levelAsked(unit: string): 'finest' | 'named' {
  return /\b(?:minor|major|broad)\b/i.test(unit) ? 'named' : 'finest';
}

/** A broader group that a code or title names; one that is only like the words must have all of them. */
function groupOf(classifications: Classifications, topic: Topic, words: string): Category | undefined {
  const [group] = topic.categories;
  if (!group || childrenOf(classifications, group).length === 0) return undefined;
  if (topic.by === 'code' || topic.by === 'title') return group;
  const title = new Set(wordStems(group.title));
  return topic.by === 'similar' && wordStems(words).every((it) => title.has(it)) ? group : undefined;
}

function healthCount(
  classifications: Classifications,
  text: string,
  named: readonly NamedEdition[],
): Answer | undefined {
  const wanted = named.flatMap(editionsOf);
  const counted = HEALTH_GROUPS.filter(([edition]) => named.length === 0 || wanted.includes(edition));
  if (counted.length === 0) return undefined;
  const groupsOf = (edition: EditionId, codes: readonly string[]) =>
    codes.flatMap((it) => classifications.category(edition, it) ?? []);
  return {
    question: text,
    kind: 'levels',
    understood: 'How many occupations are about health.',
    statements: counted.flatMap(([edition, codes]) => [
      healthStatement(classifications, edition, groupsOf(edition, codes)),
      ...(edition === 'isco-08' ? ISCO_REST : SOC_REST).flatMap(
        (it) => fromPage(classifications, it).statements,
      ),
    ]),
    paths: counted.flatMap(([edition, codes]) =>
      groupsOf(edition, codes).map((it) => pathReferences(classifications, it)),
    ),
    related: ['Which groups make up the health workforce?'],
  };
}

const ISCO_REST = [
  { page: 'isco', heading: 'Structure and counts', first: /^Most health occupations/, only: true },
] as const;
const SOC_REST = [
  { page: 'soc', heading: 'Codes and health groups', first: /^Some health work lies outside/, only: true },
] as const;

function healthStatement(
  classifications: Classifications,
  edition: EditionId,
  groups: readonly Category[],
): Statement {
  const counts = groups.map((it) => [it, detailedCategoriesOf(classifications, it).length] as const);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const unit = classifications.edition(edition).levels.at(-1)?.name;
  const each = counts.map(([it, count]) => `${count} in ${levelName(classifications, it)} ${shortName(it)}`);
  return statement(
    classifications,
    `${editionName(classifications, edition)} has ${all} ${unit}s in its health groups: ${list(each)}.`,
    edition,
    [`${edition}/categories.tsv`],
  );
}
